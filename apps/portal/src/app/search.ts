import type { HonoursSearch } from '../honours/honours-filter.js';
import type { ScreeningQuery } from '../api/office.js';

type Search = Record<string, unknown>;

/** What stands in an address after `?`. Foreign values are dropped, never trusted. */
export const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const year = (value: unknown) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((one) => one === value);

const states: NonNullable<ScreeningQuery['state']>[] = ['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];
const columns = ['code', 'title', 'submittedAt', 'provinceCode'] as const;
const sorts = columns.flatMap((column) => [column, `-${column}` as const]);

interface ListSearch extends Pick<ScreeningQuery, 'state' | 'sort' | 'q'> {
  field?: string;
}

interface OfficeSearch extends ListSearch {
  tab?: string;
  province?: string;
  /** Of the rulebook: where to begin. */
  part?: string;
}

interface ProvinceSearch extends ListSearch {
  edition?: string;
}

const listSearch = ({ state, field, q, sort }: Search): ListSearch => ({
  state: oneOf(states, state),
  field: text(field),
  q: text(q),
  sort: oneOf(sorts, sort),
});

export const officeSearch = (search: Search): OfficeSearch => ({
  ...listSearch(search),
  tab: text(search.tab),
  province: text(search.province),
  part: text(search.part),
});

export const provinceSearch = (search: Search): ProvinceSearch => ({
  ...listSearch(search),
  edition: text(search.edition),
});

export const honoursSearch = (search: Search): HonoursSearch => ({
  q: text(search.q),
  year: year(search.year),
  province: text(search.province),
  prize: text(search.prize),
  kind: search.kind === 'prize' || search.kind === 'book' ? search.kind : undefined,
});

/** @returns the tab, and whom it is about: part of a name, or an address */
export const adminSearch = ({ tab, person }: Search): { tab?: string | undefined; person?: string | undefined } => ({
  tab: text(tab),
  person: text(person),
});

/** What a book is narrowed to. */
export function bookSearch({ q, field, province }: Record<string, unknown>): {
  q?: string;
  field?: string;
  province?: string;
} {
  return { q: text(q), field: text(field), province: text(province) };
}

/** The router reads `08` as a number. */
const provinceCode = (value: unknown) => {
  const given = typeof value === 'number' ? String(value).padStart(2, '0') : text(value);
  return given !== undefined && /^(\d{2}|none)$/.test(given) ? given : undefined;
};

const invitationStates = ['new', 'sent', 'accepted', 'declined', 'withdrawn'] as const;
const delegateStates = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;

interface EventOfficeSearch {
  tab?: string;
  kind?: string;
  state?: (typeof delegateStates)[number];
  /** Of the 34 and of the 63 provinces; `none`: none was said. */
  province?: string;
  former?: string;
  /** Of an invitation. */
  invited?: (typeof invitationStates)[number];
  q?: string;
}

/** The tab, and which delegates or invitations are looked for. */
export const eventOfficeSearch = ({ tab, kind, state, province, former, invited, q }: Search): EventOfficeSearch => ({
  tab: text(tab),
  kind: text(kind),
  state: oneOf(delegateStates, state),
  province: provinceCode(province),
  former: provinceCode(former),
  invited: oneOf(invitationStates, invited),
  q: text(q),
});
