import type { Edition } from '../api/registration.js';
import { toLocal } from '../format/local-time.js';

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
  return code.includes(String(year)) ? code.replace(String(year), String(newYear)) : `${code}-${newYear}`.slice(0, 30);
}

/** As many years on as this programme's editions lie apart, one where there is no earlier edition. */
export function nextOpening(
  source: { opensAt: string; year: number; programmeCode: string },
  all: { year: number; programmeCode: string }[],
): string {
  const earlier = all
    .filter(({ programmeCode, year }) => programmeCode === source.programmeCode && year < source.year)
    .map(({ year }) => year);
  const rhythm = earlier.length > 0 ? Math.min(5, source.year - Math.max(...earlier)) : 1;
  const date = new Date(`${localDay(source.opensAt)}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + rhythm);
  return date.toISOString().slice(0, 10);
}
