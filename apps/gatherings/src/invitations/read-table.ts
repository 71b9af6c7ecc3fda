import { parse } from 'csv-parse/sync';
import { Refusal } from '@sangtao/service-kit/refusal';

const maxRows = 5000;
const maxColumns = 60;
const maxUnpacked = 60_000_000;

/** The cells of a CSV or XLSX file as texts, the heading first. @throws Refusal unreadable-table, too-many-rows */
export async function readTable(content: Buffer): Promise<string[][]> {
  const table = content.subarray(0, 2).toString() === 'PK' ? await readWorkbook(content) : readCsv(content);
  if (table.length > maxRows + 1) throw new Refusal('too-many-rows', { max: maxRows });
  if (table.length < 2) throw unreadable();
  return table.map((row) => row.slice(0, maxColumns));
}

function readCsv(content: Buffer): string[][] {
  const text = content.toString('utf8');
  if (text.includes('\0') || text.includes('\uFFFD')) throw unreadable();
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  try {
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: false, toLine: maxRows + 2 });
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function readWorkbook(content: Buffer): Promise<string[][]> {
  if (unpackedSize(content) > maxUnpacked) throw unreadable();
  // Not with the service, which seldom needs it: see `exports/xlsx` of the service kit.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
  } catch (cause) {
    throw unreadable(cause);
  }
  const sheet = workbook.worksheets[0];
  const rows: string[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row, number) => {
    if (number > maxRows + 2) return;
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column <= maxColumns) cells[column - 1] = cell.text ?? '';
    });
    rows.push(Array.from(cells, (cell) => cell ?? ''));
  });
  return rows;
}

/** What the archive's directory says it holds: a small file must not unpack to fill the memory. */
function unpackedSize(zip: Buffer): number {
  let sum = 0;
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0 && at + 28 <= zip.length; at = zip.indexOf('PK\x01\x02', at + 4))
    sum += zip.readUInt32LE(at + 24);
  return sum;
}

function unreadable(cause?: unknown): Refusal {
  return new Refusal('unreadable-table', { errors: [{ field: 'content', code: 'table' }] }, { cause });
}
