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

/** A deadline as two controls show it; without a time it is the end of the day. */
export interface DayAndTime {
  day: string;
  time: string;
}

/** The first moment that is too late. */
export function deadlineAt({ day, time }: DayAndTime): string {
  return time === '' ? endOfDay(day) : fromLocal(`${day}T${time}`);
}

/** A deadline at midnight belongs to the day before. */
export function dayAndTime(deadline: string): DayAndTime {
  const [day, time] = toLocal(new Date(deadline)).split('T') as [string, string];
  return time === '00:00' ? { day: dayOf(new Date(Date.parse(deadline) - 1)), time: '' } : { day, time };
}
