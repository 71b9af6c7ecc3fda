import { CsvError, parse } from 'csv-parse/sync';

/** One judge's points for one entry under one criterion (`''` where the table has no criteria). */
export interface Score {
  readonly entry: string;
  readonly judge: string;
  readonly criterion: string;
  readonly points: number;
}

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

const SYNONYMS: Record<string, string> = { person: 'entry', target: 'entry', rater: 'judge', item: 'criterion' };
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Larger marks are a slip of the hand, and their squares would not add up. */
const LARGEST = 1e12;

type Cells = Record<string, string>;

interface Line {
  readonly number: number;
  readonly cells: Cells;
}

/**
 * Reads `entry,judge,score`, `entry,judge,criterion,score`, one row per sheet (`entry,judge` and a column per criterion), or
 * one row per entry (`entry` and a column per judge). Names of columns and criteria in any case; a blank cell was not given.
 * @throws ScoreTableError naming line and field
 */
export function parseScores(csv: string): Score[] {
  const { columns, names, lines } = readLines(csv);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new ScoreTableError(1, twice, 'the header has this column twice');
  if (!columns.includes('entry')) throw new ScoreTableError(1, 'entry', 'the header lacks this column');
  const marked = columns.filter((column) => column !== 'entry' && column !== 'judge');
  const long = columns.includes('score');
  const perJudge = !columns.includes('judge');
  if (perJudge && (long || marked.length < 2)) throw new ScoreTableError(1, 'judge', 'the header lacks this column');
  if (marked.length === 0) throw new ScoreTableError(1, 'score', 'the header has no column with scores');
  const scores = lines.flatMap((line) => {
    if (long) return longRow(line);
    return perJudge ? entryRow(line, names) : sheetRow(line, marked);
  });
  return refuseDoubles(scores);
}

function readLines(csv: string): { columns: string[]; names: Map<string, string>; lines: Line[] } {
  let columns: string[] = [];
  const names = new Map<string, string>();
  const rows = readCsv(csv, (header) => {
    columns = header.map((name) => SYNONYMS[name.toLowerCase()] ?? name.toLowerCase());
    columns.forEach((column, index) => names.set(column, header[index]!));
    return columns;
  });
  return { columns, names, lines: rows.map(({ record, info }) => ({ number: info.lines, cells: record })) };
}

/** Reads the rows; what the CSV parser refuses is told by line and column as any other bad input. */
function readCsv(csv: string, columns: (header: string[]) => string[]): { record: Cells; info: { lines: number } }[] {
  try {
    const options = { bom: true, info: true, trim: true, skip_empty_lines: true, columns } as const;
    return parse(csv, options) as unknown as { record: Cells; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column: unknown = error['column'];
    throw new ScoreTableError(Number(error['lines']), typeof column === 'string' ? column : 'row', error.message);
  }
}

function longRow({ number, cells }: Line): { score: Score; line: number }[] {
  const points = readPoints(cells['score'] ?? '', number, 'score');
  if (points === undefined) return [];
  return [
    {
      line: number,
      score: { ...readNames(cells, number), criterion: (cells['criterion'] ?? '').toLowerCase(), points },
    },
  ];
}

function sheetRow({ number, cells }: Line, criteria: readonly string[]): { score: Score; line: number }[] {
  const names = readNames(cells, number);
  return criteria.flatMap((criterion) => {
    const points = readPoints(cells[criterion] ?? '', number, criterion);
    return points === undefined ? [] : [{ line: number, score: { ...names, criterion, points } }];
  });
}

/** `names`: the judges as the header spells them. */
function entryRow({ number, cells }: Line, names: ReadonlyMap<string, string>): { score: Score; line: number }[] {
  return [...names].flatMap(([column, judge]) => {
    if (column === 'entry') return [];
    const { entry } = readNames({ ...cells, judge }, number);
    const points = readPoints(cells[column] ?? '', number, judge);
    return points === undefined ? [] : [{ line: number, score: { entry, judge, criterion: '', points } }];
  });
}

function readNames(cells: Cells, line: number): { entry: string; judge: string } {
  const { entry = '', judge = '' } = cells;
  if (entry === '') throw new ScoreTableError(line, 'entry', 'is blank');
  if (judge === '') throw new ScoreTableError(line, 'judge', 'is blank');
  return { entry, judge };
}

function readPoints(cell: string, line: number, field: string): number | undefined {
  if (cell === '') return undefined;
  const points = Number(cell);
  if (!NUMBER.test(cell) || !Number.isFinite(points)) {
    throw new ScoreTableError(line, field, `"${cell}" is not a finite decimal number`);
  }
  if (Math.abs(points) > LARGEST) {
    throw new ScoreTableError(line, field, `"${cell}" is beyond ±10^12: sums of squares would lose digits`);
  }
  return points;
}

function refuseDoubles(rows: readonly { score: Score; line: number }[]): Score[] {
  const seen = new Map<string, number>();
  for (const { score, line } of rows) {
    const key = JSON.stringify([score.entry, score.judge, score.criterion]);
    const first = seen.get(key);
    if (first !== undefined) {
      throw new ScoreTableError(line, 'judge', `"${score.judge}" scored "${score.entry}" on line ${first} already`);
    }
    seen.set(key, line);
  }
  return rows.map(({ score }) => score);
}
