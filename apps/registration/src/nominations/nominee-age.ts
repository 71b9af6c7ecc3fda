import type { AgesRule } from '@sangtao/programmes/nomination';

export type ConsentNeeded = 'guardian' | 'child';

interface Run {
  year: number;
  opensAt: Date;
  closesAt: Date;
}

/** The day on which ages are counted, such as 2026-07-31, in the calendar of the edition. */
export function countedDay({ countedOn }: AgesRule, { year, opensAt, closesAt }: Run, timeZone: string): string {
  if (countedOn !== 'opening' && countedOn !== 'closing') return `${year}-${countedOn}`;
  // A deadline at midnight belongs to the day that it ends.
  const moment = countedOn === 'opening' ? opensAt : new Date(closesAt.getTime() - 1);
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );
}

/** Whole years on a day; both as 2026-07-31. Born on 29 February, one is a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Whose consent it takes for somebody of this age to take part. */
export function consentsNeeded({ guardianBelow, childFrom }: AgesRule, age: number): ConsentNeeded[] {
  if (age >= guardianBelow) return [];
  return age >= childFrom ? ['guardian', 'child'] : ['guardian'];
}

/** A day of the calendar that was. */
export function isBirthDate(value: string, today: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(value) &&
    value >= '1900-01-01' &&
    value <= today
  );
}
