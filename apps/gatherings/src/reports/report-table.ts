/** One table of the report on paper. */
export interface ReportTable {
  title: string;
  note?: string;
  /** What a row is, then what is counted in it. */
  heads: string[];
  rows: { label: string; counts: number[] }[];
  /** Of all rows, where they are parts of one whole. */
  sums?: { label: string; counts: number[] };
}

interface Layout<Cell> {
  title: string;
  note?: string;
  /** What a row is. */
  of: string;
  rowOf: (cell: Cell) => string;
  /** Of each row, what it is called. */
  labelOf: (row: string) => string;
  columns: { key: string; label: string }[];
  columnOf: (cell: Cell) => string;
  countOf: (cell: Cell) => number;
  /** Heading of the sums of several columns. */
  total: string;
  /** In this order; default: the largest first. */
  order?: readonly string[];
  /** Rows that stand behind all others. */
  isLast?: (row: string) => boolean;
  /** Rows follow from one another: their sum says nothing. */
  noSums?: boolean;
}

/** Adds cells up. Rows and columns without anything in them are left out; equals stand by their code, which no library decides about. */
export function reportTable<Cell>(cells: readonly Cell[], layout: Layout<Cell>): ReportTable {
  const { title, note, of, rowOf, labelOf, columnOf, countOf, total, order, isLast = () => false, noSums } = layout;
  const sums = new Map<string, number>();
  for (const cell of cells) {
    for (const place of [`${rowOf(cell)}\n${columnOf(cell)}`, `${rowOf(cell)}\n`, `\n${columnOf(cell)}`])
      sums.set(place, (sums.get(place) ?? 0) + countOf(cell));
  }
  const sum = (row: string, column: string) => sums.get(`${row}\n${column}`) ?? 0;
  const columns = layout.columns.filter(({ key }) => sum('', key) > 0);
  const found = [...new Set(cells.map(rowOf))].filter((row) => sum(row, '') > 0);
  const place = (row: string) => order?.indexOf(row) ?? 0;
  const rows = found.sort(
    (a, b) =>
      Number(isLast(a)) - Number(isLast(b)) || place(a) - place(b) || sum(b, '') - sum(a, '') || (a < b ? -1 : 1),
  );
  const withSums = columns.length > 1;
  const countsOf = (row: (column: string) => number) => {
    const counts = columns.map(({ key }) => row(key));
    return [...counts, ...(withSums ? [counts.reduce((all, count) => all + count, 0)] : [])];
  };
  return {
    ...{ title, ...(note ? { note } : {}) },
    heads: [of, ...columns.map(({ label }) => label), ...(withSums ? [total] : [])],
    rows: rows.map((row) => ({
      label: labelOf(row),
      counts: countsOf((column) => sum(row, column)),
    })),
    ...(noSums || rows.length < 2 ? {} : { sums: { label: total, counts: countsOf((column) => sum('', column)) } }),
  };
}
