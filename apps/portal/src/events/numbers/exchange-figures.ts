import { toldFormer } from '@sangtao/programmes/former-provinces';
import type { ExchangeNumbers } from '../../api/numbers.js';
import { formerFilter, formerLabel, type Heads, type ProvinceHeads } from './event-figures.js';
import { byCount, tabulate, type Cell, type Figure, type FigureRow, type Open, type Series } from './figure.js';
import { listingStates, stepNames, type ListingState, type StepName } from './numbers-search.js';

type Listings = ExchangeNumbers['listings'];
type Side = 'offer' | 'need';

interface SideHeads extends Heads {
  offers: string;
  needs: string;
  scope?: 'all' | undefined;
}

const sidesOf = ({ offers, needs }: SideHeads): Series[] => [
  { key: 'offer', label: offers, tone: 'first' },
  { key: 'need', label: needs, tone: 'second' },
];

type Part = 'sector' | 'region' | 'provinceCode';

interface PartHeads extends SideHeads {
  labelOf: (code: string) => Pick<FigureRow, 'label' | 'short'>;
  order?: (rows: FigureRow[]) => FigureRow[];
}

/** Offers and needs by one part, the largest first. */
function listingsBy(listings: Listings, part: Part, { labelOf, order = byCount, ...heads }: PartHeads) {
  const key = part === 'provinceCode' ? 'province' : part;
  const scope = heads.scope ? { scope: heads.scope } : {};
  return tabulate(listings, {
    rows: [...new Set(listings.map((one) => one[part]))].map((code) => ({ key: code, ...labelOf(code) })),
    series: sidesOf(heads),
    rowOf: (one) => one[part],
    seriesOf: ({ side }) => side,
    countOf: ({ count }) => count,
    open: (code, side): Open => ({
      ...{ list: 'listings', ...(side && { side: side as Side }), ...(code && { [key]: code }), ...scope },
    }),
    order,
  });
}

const named = (heads: SideHeads & { nameOf: (code: string) => string }): PartHeads => ({
  ...heads,
  labelOf: (code) => ({ label: heads.nameOf(code) }),
});

export function listingsBySector(listings: Listings, heads: SideHeads & { nameOf: (code: string) => string }): Figure {
  const { title, of } = heads;
  return { key: 'listings-by-field', title, of, ...listingsBy(listings, 'sector', named(heads)), parts: true };
}

export function listingsByRegion(listings: Listings, heads: SideHeads & { nameOf: (code: string) => string }): Figure {
  const { title, of } = heads;
  return { key: 'listings-by-region', title, of, ...listingsBy(listings, 'region', named(heads)), parts: true };
}

/** By the 34; or by the 63, as far as it can be told of a listing. */
export function listingsByProvince(
  listings: Listings,
  isFormer: boolean,
  heads: SideHeads & Omit<ProvinceHeads, keyof Heads>,
): Figure {
  if (isFormer) return listingsByFormerProvince(listings, heads);
  const { title, of } = heads;
  const labelOf = (code: string) => ({ label: heads.nameOf(code) });
  return {
    key: 'listings-by-province',
    title,
    of,
    ...listingsBy(listings, 'provinceCode', { ...heads, labelOf }),
    parts: true,
  };
}

function listingsByFormerProvince(listings: Listings, heads: SideHeads & Omit<ProvinceHeads, keyof Heads>): Figure {
  const { title, of } = heads;
  const scope = heads.scope ? { scope: heads.scope } : {};
  const keyOf = ({ provinceCode, formerProvinceCode }: Listings[number]) =>
    toldFormer(provinceCode, formerProvinceCode) ?? `now-${provinceCode}`;
  const isUntold = ({ key }: FigureRow) => key.startsWith('now-');
  const table = tabulate(listings, {
    rows: [...new Set(listings.map(keyOf))].map((key) => ({ key, ...formerLabel(key, heads) })),
    series: sidesOf(heads),
    rowOf: keyOf,
    seriesOf: ({ side }) => side,
    countOf: ({ count }) => count,
    open: (key, side): Open => ({
      ...{ list: 'listings', ...(side && { side: side as Side }), ...(key && formerFilter(key)), ...scope },
    }),
    order: (rows) => [...byCount(rows.filter((row) => !isUntold(row))), ...byCount(rows.filter(isUntold))],
  });
  return { key: 'listings-by-former-province', title, of, ...table, parts: true };
}

/** What was ever handed in, by where it stands; for who looks after the exchange. */
export function listingsByState(
  states: NonNullable<ExchangeNumbers['states']>,
  heads: SideHeads & { stateName: (state: ListingState) => string },
): Figure {
  const { title, of, stateName } = heads;
  const table = tabulate(states, {
    rows: listingStates.map((key) => ({ key, label: stateName(key) })),
    series: sidesOf(heads),
    rowOf: ({ state }) => state,
    seriesOf: ({ side }) => side,
    countOf: ({ count }) => count,
    // Without a state the list is of what is shown, which is something else.
    open: (state, side): Open | undefined =>
      state === null
        ? undefined
        : { list: 'listings', ...(side && { side: side as Side }), state: state as ListingState, scope: 'all' },
  });
  return { key: 'listings-by-state', title, of, ...table, parts: true };
}

/** From what fits to what was done, step by step, each with its zero. */
export function stepFigure(
  steps: ExchangeNumbers['steps'],
  heads: Heads & { count: string; stepName: (step: StepName) => string; scope?: 'all' | undefined },
): Figure {
  const { title, of, count, stepName } = heads;
  const scope = heads.scope ? { scope: heads.scope } : {};
  const counts = new Map(steps.map((one) => [one.step, one.count]));
  const rows = stepNames.map((step) => {
    const cell: Cell = { count: counts.get(step) ?? 0, open: { list: 'steps', step, ...scope } };
    return { key: step, label: stepName(step), cells: [cell], sum: cell };
  });
  const series: Series[] = [{ key: 'all', label: count, tone: 'first' }];
  const isEmpty = rows.every(({ cells }) => cells[0]!.count === 0);
  return { key: 'steps', title, of, series, rows: isEmpty ? [] : rows, sums: [], sum: { count: 0 }, parts: false };
}
