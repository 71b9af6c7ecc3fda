import { safeCell } from '../safe-cell.js';
import { wallClock, type Cell, type Table } from './table.js';

/** RFC 4180. The mark at the start tells spreadsheets that it is UTF-8. */
export async function writeCsv<Row>(table: Table<Row>, write: (text: string) => Promise<void>): Promise<void> {
  const clock = wallClock(table.timeZone);
  const line = (cells: Cell[]) => `${cells.map((cell) => csvCell(cell, clock)).join(',')}\r\n`;
  await write(`\uFEFF${line(table.columns.map(({ heading }) => heading))}`);
  await table.rows((rows) => write(rows.map((row) => line(table.columns.map(({ cell }) => cell(row)))).join('')));
}

function csvCell(cell: Cell, clock: (at: Date) => Date): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return clock(cell).toISOString().slice(0, 16).replace('T', ' ');
  const text = safeInside(safeCell(cell));
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets that split at another separator than ours see cells where we have none, so what follows a separator, a quote or the end of a
 * line must not start a formula either.
 */
function safeInside(text: string): string {
  return text.replace(/([,;|"\t\r\n])(?=[=+\-@])/g, `$1'`);
}
