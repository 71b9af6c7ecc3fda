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

/** Fewer rows could not be read. */
const leastRows = 3;

/** Rows of CSS grid, counted from 1. */
export function rowsOf(
  { startsAt, minutes }: Placed,
  fromHour: number,
  timeZone: string,
): { start: number; span: number } {
  const start = Math.round((minuteOfDay(startsAt, timeZone) - fromHour * 60) / rowMinutes) + 1;
  return { start, span: Math.max(leastRows, Math.round(minutes / rowMinutes)) };
}

/** Which one from the left, of how many side by side. */
export interface Beside {
  nth: number;
  of: number;
}

/** Of a day's sessions, by id: those that would lie on one another in a room stand side by side, each in the first place that is free. */
export function besideOf(sessions: readonly (Placed & { id: string; roomId: string })[]): Map<string, Beside> {
  const found = new Map<string, Beside>();
  for (const ofRoom of Map.groupBy(sessions, ({ roomId }) => roomId).values()) {
    for (const together of overlapping(ofRoom)) {
      /** Until when each place is taken. */
      const places: number[] = [];
      const nths = together.map((session) => {
        const free = places.findIndex((until) => until <= Date.parse(session.startsAt));
        const nth = free === -1 ? places.length : free;
        places[nth] = drawnUntil(session);
        return nth;
      });
      for (const [n, { id }] of together.entries()) found.set(id, { nth: nths[n]!, of: places.length });
    }
  }
  return found;
}

/** In the order of their time, divided wherever nothing goes on. */
function overlapping<Session extends Placed>(sessions: readonly Session[]): Session[][] {
  const groups: Session[][] = [];
  let until = -Infinity;
  for (const session of sessions.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    if (Date.parse(session.startsAt) >= until) groups.push([]);
    groups.at(-1)!.push(session);
    until = Math.max(until, drawnUntil(session));
  }
  return groups;
}

function drawnUntil({ startsAt, minutes }: Placed): number {
  return Date.parse(startsAt) + Math.max(minutes, leastRows * rowMinutes) * 60_000;
}

/** So many minutes later, on the same day of the place: what would leave it stays. */
export function shifted({ startsAt, minutes }: Placed, by: number, timeZone: string): string {
  const start = minuteOfDay(startsAt, timeZone) + by;
  if (start < 0 || (by > 0 && start + minutes > 24 * 60)) return startsAt;
  return new Date(Date.parse(startsAt) + by * 60_000).toISOString();
}
