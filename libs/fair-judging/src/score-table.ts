import { readCsv, ScoreTableError } from './csv-table.js';

export { ScoreTableError } from './csv-table.js';

/** One judge's points for one entry under one criterion (`''` where the table has no criteria). */
export interface Score {
  readonly entry: string;
  readonly judge: string;
  readonly criterion: string;
  readonly points: number;
}

const SYNONYMS = new Map([
  ['person', 'entry'],
  ['target', 'entry'],
  ['rater', 'judge'],
  ['item', 'criterion'],
]);
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Larger marks are a slip of the hand, and their squares would not add up. */
const LARGEST = 1e12;

/** A line by the names of its columns. */
interface Line {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads `entry,judge,score`, `entry,judge,criterion,score`, one row per sheet (`entry,judge` and a column per criterion), or
 * one row per entry (`entry` and a column per judge). Names of columns and criteria in any case, names in NFC; a blank cell was
 * not given. @throws ScoreTableError naming line and field
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

/** Columns without a name are left out where that loses nothing: a data frame's row numbers in front, empty ones elsewhere. */
function readLines(csv: string): { columns: string[]; names: Map<string, string>; lines: Line[] } {
  const { header, rows } = readCsv(csv);
  for (const { number, cells } of rows) {
    const nameless = cells.findIndex((cell, index) => index > 0 && cell !== '' && header[index] === '');
    if (nameless > 0) throw new ScoreTableError(number, `column ${nameless + 1}`, 'the header has no name for it');
  }
  const named = header.flatMap((name, index) => (name === '' ? [] : [index]));
  const column = (index: number) => SYNONYMS.get(header[index]!.toLowerCase()) ?? header[index]!.toLowerCase();
  return {
    columns: named.map(column),
    names: new Map(named.map((index) => [column(index), header[index]!])),
    lines: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(named.map((index) => [column(index), cells[index]!])),
    })),
  };
}

function longRow({ number, cells }: Line): { score: Score; line: number }[] {
  const points = readPoints(cells.get('score') ?? '', number, 'score');
  if (points === undefined) return [];
  return [
    {
      line: number,
      score: { ...namesOf(cells, number), criterion: (cells.get('criterion') ?? '').toLowerCase(), points },
    },
  ];
}

function sheetRow({ number, cells }: Line, criteria: readonly string[]): { score: Score; line: number }[] {
  const names = namesOf(cells, number);
  return criteria.flatMap((criterion) => {
    const points = readPoints(cells.get(criterion) ?? '', number, criterion);
    return points === undefined ? [] : [{ line: number, score: { ...names, criterion, points } }];
  });
}

/** `names`: the judges as the header spells them. */
function entryRow({ number, cells }: Line, names: ReadonlyMap<string, string>): { score: Score; line: number }[] {
  return [...names].flatMap(([column, judge]) => {
    if (column === 'entry') return [];
    const entry = readName(cells, number, 'entry');
    const points = readPoints(cells.get(column) ?? '', number, judge);
    return points === undefined ? [] : [{ line: number, score: { entry, judge, criterion: '', points } }];
  });
}

function namesOf(cells: Line['cells'], line: number): { entry: string; judge: string } {
  return { entry: readName(cells, line, 'entry'), judge: readName(cells, line, 'judge') };
}

function readName(cells: Line['cells'], line: number, field: 'entry' | 'judge'): string {
  const name = cells.get(field) ?? '';
  if (name === '') throw new ScoreTableError(line, field, 'is blank');
  return name;
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
