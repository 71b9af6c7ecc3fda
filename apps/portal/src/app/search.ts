/** What stands in an address after `?`. Foreign values are dropped, never trusted. */
export const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

interface ListSearch {
  state?: string;
  field?: string;
  q?: string;
  sort?: string;
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

type Search = Record<string, unknown>;

const listSearch = ({ state, field, q, sort }: Search): ListSearch => ({
  state: text(state),
  field: text(field),
  q: text(q),
  sort: text(sort),
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
