import { nameInYear } from '@sangtao/programmes/name-in-year';
import type { PlaceTyped } from './place-fields.js';

type Names = Pick<PlaceTyped, 'startsOn' | 'nameVi' | 'nameEn'>;

/** With the names for the year of the first day, as long as nobody typed others. */
export function withNames(source: Names, typed: Names, part: Partial<PlaceTyped>): Partial<PlaceTyped> {
  if (part.startsOn === undefined) return part;
  const [before, now] = [typed, part].map(({ startsOn }) => (startsOn || source.startsOn).slice(0, 4));
  const next = { ...part };
  for (const key of ['nameVi', 'nameEn'] as const) {
    const named = (year: string) => nameInYear(source[key], source.startsOn.slice(0, 4), year);
    if (typed[key] === named(before!)) next[key] = named(now!);
  }
  return next;
}
