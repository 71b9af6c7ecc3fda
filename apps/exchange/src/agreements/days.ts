const dayMs = 86_400_000;
const vietNamMs = 7 * 3_600_000;

/** The day in Viet Nam, `YYYY-MM-DD`: agreements know days, not moments. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + vietNamMs).toISOString().slice(0, 10);
}

/** How many days later `to` is; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
