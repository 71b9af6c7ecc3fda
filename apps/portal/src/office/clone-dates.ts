import type { Edition } from '../api/registration.js';
import { toLocal } from '../format/local-time.js';

const longestCode = 30;
/** Years between two editions of a programme. */
const longestRhythm = 4;
const day = 86_400_000;

type Milestone = 'opens' | 'closes' | 'screening' | 'judging' | 'published';

export interface ShiftedDate {
  name: Milestone;
  before: Date;
  after: Date;
}

export const localDay = (at: string): string => toLocal(new Date(at)).slice(0, 10);

/** Whole days from the day on which the source opened, as Viet Nam counts days, to the new one. */
export function daysBetween(opensAt: string, newDay: string): number {
  return Math.round((Date.parse(newDay) - Date.parse(localDay(opensAt))) / day);
}

/** Every milestone before and after: the calendar of the source, moved as a whole. */
export function shiftedDates(
  { opensAt, closesAt, milestones }: Pick<Edition, 'opensAt' | 'closesAt' | 'milestones'>,
  offsetDays: number,
): ShiftedDate[] {
  const dates: [Milestone, string][] = [
    ['opens', opensAt],
    ['closes', closesAt],
    ['screening', milestones.screenedBy],
    ['judging', milestones.judgedBy],
    ['published', milestones.publishedBy],
  ];
  return dates.map(([name, at]) => {
    const before = new Date(at);
    return { name, before, after: new Date(before.getTime() + offsetDays * day) };
  });
}

/** `HTSTKT-2026` of 2026 becomes `HTSTKT-2028`; a code without its year gets the new one. */
export function nextCode(code: string, year: number, newYear: number): string {
  return code.includes(String(year))
    ? code.replace(String(year), String(newYear))
    : `${code}-${newYear}`.slice(0, longestCode);
}

/** The code itself, or with the first number behind it that nobody has: `SVST-2027`, `SVST-2027-2`. */
export function freeCode(code: string, taken: readonly string[]): string {
  for (let number = 2, free = code; ; number += 1) {
    if (!taken.includes(free)) return free;
    const end = `-${number}`;
    free = `${code.slice(0, longestCode - end.length)}${end}`;
  }
}

/**
 * After the programme's last edition, by as many years as its editions lie apart: one where there is no earlier one, or those between are not
 * kept here.
 */
export function nextOpening(
  source: { opensAt: string; year: number; programmeCode: string },
  all: { year: number; programmeCode: string }[],
): string {
  const years = all.filter(({ programmeCode }) => programmeCode === source.programmeCode).map(({ year }) => year);
  const last = Math.max(source.year, ...years);
  const apart = last - Math.max(...[source.year, ...years].filter((year) => year < last));
  const date = new Date(`${localDay(source.opensAt)}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + (last - source.year) + (apart <= longestRhythm ? apart : 1));
  return date.toISOString().slice(0, 10);
}
