import type { Writable } from 'node:stream';
import { safeCell } from '../safe-cell.js';
import { wallClock, type Cell, type Table } from './table.js';

/** More in a cell and spreadsheets call the file damaged. */
const mostLetters = 32_767;
const cut = ' […]';

/** Row by row: neither the rows nor the file are ever whole in memory. @param room waits until more can be written */
export async function writeXlsx<Row>(table: Table<Row>, out: Writable, room: () => Promise<void>): Promise<void> {
  const { columns, timeZone, rows } = table;
  const clock = wallClock(timeZone);
  // A sixth of what a service would read to start, so it waits for the first workbook.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet('1', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ heading }) => ({ width: Math.min(40, Math.max(12, heading.length + 2)) }));
  const head = sheet.addRow(columns.map(({ heading }) => safeCell(heading)));
  head.font = { bold: true };
  head.commit();
  await rows(async (some) => {
    for (const row of some) {
      const added = sheet.addRow(columns.map(({ cell }) => xlsxCell(cell(row), clock)));
      added.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy hh:mm';
      });
      added.commit();
    }
    await room();
  });
  sheet.commit();
  await workbook.commit();
}

/** A workbook's dates have no time zone: they show what is written. */
function xlsxCell(cell: Cell, clock: (at: Date) => Date): Cell {
  if (cell instanceof Date) return clock(cell);
  if (typeof cell !== 'string') return cell;
  const text = safeCell(cell.toWellFormed());
  return text.length > mostLetters ? text.slice(0, mostLetters - cut.length).toWellFormed() + cut : text;
}
