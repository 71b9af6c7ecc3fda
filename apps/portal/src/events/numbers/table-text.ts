import type { Figure } from './figure.js';

type Table = (string | number)[][];

/** A figure as it stands in its table, for a spreadsheet. @param total the heading of the sums */
export function tableOf({ of, series, rows, parts }: Figure, total: string): Table {
  const sums = parts && series.length > 1;
  return [
    [of, ...series.map(({ label }) => label), ...(sums ? [total] : [])],
    ...rows.map((row) => [row.label, ...row.cells.map(({ count }) => count), ...(sums ? [row.sum.count] : [])]),
  ];
}

/** Names that a spreadsheet would run as a formula get an apostrophe. */
function safe(cell: string | number): string {
  const plain = String(cell).replace(/[\t\r\n]+/g, ' ');
  return typeof cell === 'string' && /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}

/** What spreadsheets take from the clipboard. */
export function tabSeparated(table: Table): string {
  return table.map((row) => row.map(safe).join('\t')).join('\n');
}

/** With the mark by which Excel reads UTF-8. */
export function csvOf(table: Table): string {
  const quoted = (cell: string | number) =>
    typeof cell === 'number' ? `${cell}` : `"${safe(cell).replaceAll('"', '""')}"`;
  return `\uFEFF${table.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
