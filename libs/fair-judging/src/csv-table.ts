import { CsvError, parse } from 'csv-parse/sync';

/** A table that cannot be read. `line` counts from 1, the header included. */
export class ScoreTableError extends Error {
  constructor(
    readonly line: number,
    readonly field: string,
    reason: string,
  ) {
    super(`line ${line}, field "${field}": ${reason}`);
    this.name = 'ScoreTableError';
  }
}

/** A header and rows of as many cells, without the blanks around them. `number` counts lines from 1. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/**
 * Reads a CSV file: commas, quotes as in RFC 4180, any ends of lines, with or without a byte order mark. All text becomes NFC, so
 * that a name typed in two ways is one name. @throws ScoreTableError what is no such table, by line and column
 */
export function readCsv(csv: string): CsvTable {
  const [first, ...rest] = parsed(csv.normalize('NFC'));
  const header = first?.record ?? [];
  refuseSeparator(header);
  for (const { record, info } of rest) refuseLength(record, header, info.lines);
  return { header, rows: rest.map(({ record, info }) => ({ number: info.lines, cells: record })) };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parsed(csv: string): Parsed[] {
  try {
    const blanks = { trim: true, skip_empty_lines: true, skip_records_with_empty_values: true };
    return parse(csv, { ...blanks, bom: true, info: true, relax_column_count: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ScoreTableError(Number(error['lines']), 'row', error.message);
  }
}

/** A spreadsheet of a country with decimal commas writes semicolons: which comma is which must not be guessed. */
function refuseSeparator(header: readonly string[]): void {
  const [only = ''] = header;
  const separator = header.length === 1 ? /[;\t|]/.exec(only)?.[0] : undefined;
  if (separator === undefined) return;
  const name = separator === '\t' ? 'a tab' : `"${separator}"`;
  throw new ScoreTableError(1, only, `the columns stand apart by ${name}; a comma is needed, and a point in decimals`);
}

function refuseLength(cells: readonly string[], header: readonly string[], line: number): void {
  if (cells.length === header.length) return;
  const field = header[cells.length] ?? `column ${header.length + 1}`;
  throw new ScoreTableError(line, field, `the line has ${cells.length} cells, the header ${header.length}`);
}
