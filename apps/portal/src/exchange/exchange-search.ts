import { text } from '../app/search.js';

/** What the search is asked for, as it stands in the address: several values of one facet with commas between them. */
export interface ExchangeSearch {
  side?: 'need' | undefined;
  q?: string | undefined;
  kind?: string | undefined;
  sector?: string | undefined;
  trlFrom?: number | undefined;
  trlTo?: number | undefined;
  ipStatus?: string | undefined;
  provinceCode?: string | undefined;
  region?: string | undefined;
  dealForm?: string | undefined;
  sort?: Sort | undefined;
}

export const sorts = ['relevance', 'newest', 'trl', 'title'] as const;
type Sort = (typeof sorts)[number];

const codes = (value: unknown) => {
  const given = typeof value === 'number' ? String(value).padStart(2, '0') : text(value);
  return given !== undefined && /^[a-z_0-9]+(,[a-z_0-9]+)*$/.test(given) ? given : undefined;
};
const level = (value: unknown) => {
  const given = Number(value);
  return Number.isInteger(given) && given >= 1 && given <= 9 ? given : undefined;
};

export const exchangeSearch = (search: Record<string, unknown>): ExchangeSearch => ({
  side: search.side === 'need' ? 'need' : undefined,
  q: typeof search.q === 'number' ? String(search.q) : text(search.q),
  kind: codes(search.kind),
  sector: codes(search.sector),
  trlFrom: level(search.trlFrom),
  trlTo: level(search.trlTo),
  ipStatus: codes(search.ipStatus),
  provinceCode: codes(search.provinceCode),
  region: codes(search.region),
  dealForm: codes(search.dealForm),
  sort: sorts.find((one) => one === search.sort),
});

/** Whether something besides the side and the order is asked for. */
export function isFiltered(search: ExchangeSearch): boolean {
  return Object.values({ ...search, side: undefined, sort: undefined }).some((value) => value !== undefined);
}

/** With the code if it is not among them, without it if it is. */
export function toggled(chosen: string | undefined, code: string): string | undefined {
  const codesNow = chosen?.split(',') ?? [];
  const next = codesNow.includes(code) ? codesNow.filter((one) => one !== code) : [...codesNow, code];
  return next.length > 0 ? next.sort().join(',') : undefined;
}
