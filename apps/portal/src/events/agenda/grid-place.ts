import { partsOf } from '@sangtao/programmes/deadline';

interface Placed {
  startsAt: string;
  minutes: number;
}

/** Minutes of a row of the timetable. */
export const rowMinutes = 5;

/** Minutes since midnight, where the gathering is. */
export function minuteOfDay(startsAt: string, timeZone: string): number {
  const { hour, minute } = partsOf(new Date(startsAt), timeZone);
  return Number(hour) * 60 + Number(minute);
}

/** The hours that a day's timetable shows: from seven to six, and whatever lies outside. */
export function hoursOf(sessions: readonly Placed[], timeZone: string): { from: number; until: number } {
  const starts = sessions.map(({ startsAt }) => minuteOfDay(startsAt, timeZone));
  const ends = sessions.map(({ minutes }, n) => starts[n]! + minutes);
  const from = Math.floor(Math.min(7 * 60, ...starts) / 60);
  const until = Math.ceil(Math.min(24 * 60, Math.max(18 * 60, ...ends)) / 60);
  return { from, until };
}

/** Rows of CSS grid, counted from 1. */
export function rowsOf(
  { startsAt, minutes }: Placed,
  fromHour: number,
  timeZone: string,
): { start: number; span: number } {
  const start = Math.round((minuteOfDay(startsAt, timeZone) - fromHour * 60) / rowMinutes) + 1;
  return { start, span: Math.max(3, Math.round(minutes / rowMinutes)) };
}

/** So many minutes later, on the same day of the place: what would leave it stays. */
export function shifted({ startsAt, minutes }: Placed, by: number, timeZone: string): string {
  const start = minuteOfDay(startsAt, timeZone) + by;
  if (start < 0 || (by > 0 && start + minutes > 24 * 60)) return startsAt;
  return new Date(Date.parse(startsAt) + by * 60_000).toISOString();
}
