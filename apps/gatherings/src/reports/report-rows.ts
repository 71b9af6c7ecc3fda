import type { YearlyReport } from './yearly-report.js';

export const frozenLists = ['delegates', 'admissions', 'applications', 'listings', 'steps'] as const;
export type FrozenList = (typeof frozenLists)[number];

const facts = [
  ...['kindCode', 'state', 'provinceCode', 'formerProvinceCode', 'day', 'hour', 'zone', 'first'],
  ...['side', 'sector', 'region', 'step'],
] as const;
type Fact = 'hour' | (typeof facts)[number];

/** A frozen row with all that it was counted by; null where its list does not have that, or nobody knew. */
export type FrozenRow = { list: FrozenList; id: string } & Record<Fact, string | number | null>;

/** Which rows a number counts. `none`: those of which it is not known. */
export type RowFilter = Partial<Record<Exclude<Fact, 'first'>, string | number>> & { first?: 'day' | 'all' };

type Cell = { ids: string[] } & Partial<Record<Fact, string | number | null>>;

/** By cells, in the document's order. */
export function rowsOf(report: YearlyReport, list: FrozenList, filter: RowFilter = {}): FrozenRow[] {
  const cells: Cell[] = report[list];
  return cells
    .filter((cell) => fits(cell, filter))
    .flatMap((cell) => {
      const of = Object.fromEntries(facts.map((fact) => [fact, cell[fact] ?? null])) as Record<Fact, string | null>;
      return cell.ids.map((id): FrozenRow => ({ list, id, ...of }));
    });
}

/** What a list is not counted by fits nothing. */
function fits(cell: Cell, { first, ...filter }: RowFilter): boolean {
  if (first !== undefined && !firstTimes[first].includes(String(cell.first))) return false;
  return Object.entries(filter).every(([fact, value]) => {
    if (value === undefined) return true;
    const own = cell[fact as Fact];
    return value === 'none' ? own === null : own === value;
  });
}

/** Whoever comes to the gathering for the first time comes for the first time on that day. */
const firstTimes = { all: ['event'], day: ['event', 'day'] };

/** Every frozen row, for a spreadsheet. Codes and ids alone, so nothing in it could be a formula. */
export function rowsCsv(report: YearlyReport): Buffer {
  const rows = frozenLists.flatMap((list) => rowsOf(report, list));
  const lines = rows.map((row) => [row.list, row.id, ...facts.map((fact) => row[fact] ?? '')].join(','));
  const heading = ['list', 'id', ...facts].join(',');
  return Buffer.from(`\uFEFF${[heading, ...lines].join('\r\n')}\r\n`);
}
