import type { NumbersList } from './numbers-search.js';

type DelegateState = 'pending' | 'confirmed' | 'waiting' | 'rejected' | 'cancelled';
export type BoothState = 'applied' | 'shortlisted' | 'offered' | 'confirmed' | 'declined' | 'withdrawn' | 'vacated';

/** Which rows a number counts: a list of the office, or one of the figures' own. */
export type Open =
  | { list: 'delegates'; kind?: string; state?: DelegateState; province?: string; former?: string }
  | { list: 'applications'; state?: BoothState }
  | NumbersList;

/** By which of the colours of a chart it is drawn. */
export type Tone = 'first' | 'second' | 'third' | 'fourth' | 'quiet';

export interface Series {
  key: string;
  label: string;
  tone: Tone;
}

export interface Cell {
  count: number;
  /** Absent where no list has just these rows. */
  open?: Open | undefined;
}

export interface FigureRow {
  key: string;
  label: string;
  /** On the chart, where the label is long. */
  short?: string | undefined;
  /** One for each series, and their sum. */
  cells: Cell[];
  sum: Cell;
}

/** A chart and its table: what is counted in rows, how in series. */
export interface Figure {
  key: string;
  title: string;
  /** What a row is. */
  of: string;
  series: Series[];
  rows: FigureRow[];
  /** Of each series, and of all of them. */
  sums: Cell[];
  sum: Cell;
  /** Series are parts of one whole, so their sum says something. */
  parts: boolean;
  /** Bars stand side by side, as in time. */
  upright?: boolean;
  note?: string;
}

interface Layout<Item> {
  /** In this order. */
  rows: Pick<FigureRow, 'key' | 'label' | 'short'>[];
  series: Series[];
  rowOf: (item: Item) => string;
  seriesOf: (item: Item) => string;
  countOf: (item: Item) => number;
  /** The rows of a cell; without row or series, of a sum. */
  open: (row: string | null, series: string | null) => Open | undefined;
  /** Rows of nothing stay, as hours between others do. */
  keepEmpty?: boolean;
  order?: (rows: FigureRow[]) => FigureRow[];
}

type Table = Pick<Figure, 'series' | 'rows' | 'sums' | 'sum'>;

/** Adds cells up to the rows of a figure, and to their sums. */
export function tabulate<Item>(items: readonly Item[], layout: Layout<Item>): Table {
  const { series, rowOf, seriesOf, countOf, open, keepEmpty = false, order = (rows) => rows } = layout;
  const counts = new Map<string, number>();
  for (const item of items) {
    const place = `${rowOf(item)} ${seriesOf(item)}`;
    counts.set(place, (counts.get(place) ?? 0) + countOf(item));
  }
  const all = layout.rows.map((row): FigureRow => {
    const cells = series.map(({ key }) => ({ count: counts.get(`${row.key} ${key}`) ?? 0, open: open(row.key, key) }));
    return { ...row, cells, sum: { count: total(cells), open: open(row.key, null) } };
  });
  const rows = order(all.filter(({ sum }) => keepEmpty || sum.count > 0));
  const sums = series.map(({ key }, n) => ({
    count: total(rows.map(({ cells }) => cells[n]!)),
    open: open(null, key),
  }));
  return { series, rows, sums, sum: { count: total(sums), open: open(null, null) } };
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** The largest first. */
export function byCount(rows: FigureRow[]): FigureRow[] {
  return rows.toSorted((a, b) => b.sum.count - a.sum.count || a.label.localeCompare(b.label, 'vi'));
}
