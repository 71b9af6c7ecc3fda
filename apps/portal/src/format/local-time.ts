/** Viet Nam has no summer time: its offset is always +07:00. */
const offset = '+07:00';

/** The first moment after a day such as `2026-07-31`, as the platform's deadlines end. */
export function endOfDay(day: string): string {
  return new Date(new Date(`${day}T00:00:00${offset}`).getTime() + 86_400_000).toISOString();
}

export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00${offset}`).toISOString();
}

/** The day in Viet Nam of a moment, for a `date` control. */
export function dayOf(at: Date): string {
  return toLocal(at).slice(0, 10);
}

/** From a `datetime-local` control, read as time in Viet Nam. */
export function fromLocal(value: string): string {
  return new Date(`${value}:00${offset}`).toISOString();
}

/** For a `datetime-local` control. */
export function toLocal(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}
