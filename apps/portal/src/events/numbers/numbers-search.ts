import { text } from '../../app/search.js';

type Search = Record<string, unknown>;

export const stepNames = ['match', 'asked', 'accepted', 'held', 'agreement', 'task'] as const;
export type StepName = (typeof stepNames)[number];
export const listingStates = ['submitted', 'returned', 'published', 'revised', 'expired', 'withdrawn'] as const;
export type ListingState = (typeof listingStates)[number];

/** How the page counts: under which provinces, of which kind of delegates, and whether the exchange's part is of the event or of all. */
export interface NumbersSearch {
  provinces?: '63';
  kind?: string | undefined;
  scope?: 'all';
}

/** Lists that only the figures have. */
export type NumbersList =
  | { list: 'admissions'; day?: string; hour?: number; zone?: string; first?: 'day' | 'all' }
  | {
      list: 'listings';
      side?: 'offer' | 'need';
      sector?: string;
      region?: string;
      province?: string;
      former?: string;
      state?: ListingState;
      scope?: 'all';
    }
  | { list: 'steps'; step: StepName; scope?: 'all' };

export const oneOf = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((one) => one === value);
/** The router reads `08` as a number. */
export const code = (value: unknown) => (typeof value === 'number' ? String(value).padStart(2, '0') : text(value));

export const numbersSearch = ({ provinces, kind, scope }: Search): NumbersSearch => ({
  ...(String(provinces) === '63' ? { provinces: '63' } : {}),
  ...(text(kind) ? { kind: text(kind)! } : {}),
  ...(scope === 'all' ? { scope } : {}),
});

/** Foreign values are dropped; without a list that there is, all admissions. */
export function rowsSearch(search: Search): NumbersList {
  const scope = search.scope === 'all' ? { scope: 'all' as const } : {};
  const step = oneOf(stepNames, search.step);
  if (search.list === 'steps' && step) return { list: 'steps', step, ...scope };
  if (search.list === 'listings') {
    return known({
      list: 'listings',
      ...{ side: oneOf(['offer', 'need'] as const, search.side), sector: text(search.sector) },
      ...{
        region: text(search.region),
        province: code(search.province),
        former: code(search.former),
        state: oneOf(listingStates, search.state),
      },
      ...scope,
    });
  }
  const hour = Number(search.hour);
  return known({
    list: 'admissions',
    ...{ day: text(search.day), zone: text(search.zone), first: oneOf(['day', 'all'] as const, search.first) },
    hour: search.hour !== undefined && Number.isInteger(hour) && hour >= 0 && hour < 24 ? hour : undefined,
  });
}

type Known<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Without what is undefined. */
export function known<Value extends object>(value: Value): Known<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Known<Value>;
}
