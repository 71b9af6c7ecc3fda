import { finished, PassThrough } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { FileAnswer } from '../documents/answers.js';
import { Refusal } from '../refusal.js';
import { writeCsv } from './csv.js';
import { writeJson } from './json.js';
import type { Table } from './table.js';
import { writeXlsx } from './xlsx.js';

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type ExportFormat = keyof typeof mediaTypes;
export const exportFormats = Object.keys(mediaTypes) as ExportFormat[];
export const exportAnswer = new FileAnswer(...Object.values(mediaTypes).map((type) => type.split(';')[0]!));

/** Each holds a connection to the database, and a workbook a good part of a processor. */
const most = 2;
let underWay = 0;

/** A table as a file that is written while it is read. @throws Refusal try-again while others are written */
export function tableAnswer<Row>(table: Table<Row>, format: ExportFormat): StreamableFile {
  if (underWay >= most) throw new Refusal('try-again');
  underWay++;
  const out = new PassThrough();
  finished(out, () => underWay--);
  // Half a file must not look whole: the connection breaks instead.
  write(table, format, out).catch((error: unknown) => out.destroy(error as Error));
  const disposition = `attachment; filename="${table.name.replace(/[^\w-]+/g, '-')}.${format}"`;
  return new StreamableFile(out, { type: mediaTypes[format], disposition });
}

async function write<Row>(table: Table<Row>, format: ExportFormat, out: PassThrough): Promise<void> {
  if (format === 'xlsx') return writeXlsx(table, out, () => room(out));
  const send = async (text: string) => {
    out.write(text);
    await room(out);
  };
  await (format === 'csv' ? writeCsv(table, send) : writeJson(table, send));
  out.end();
}

/** Waits for a reader that is slower. @throws Error once it is gone */
async function room(out: PassThrough): Promise<void> {
  if (out.writableNeedDrain && !out.destroyed) {
    await new Promise<void>((resolve) => out.once('drain', resolve).once('close', resolve));
  }
  if (out.destroyed) throw new Error('whoever asked for the export is gone');
}
