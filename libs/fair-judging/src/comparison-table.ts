import type { Comparison } from './bradley-terry.js';
import { readCsv, ScoreTableError } from './csv-table.js';

const COLUMNS = ['first', 'second', 'first_wins', 'second_wins'] as const;
type Column = (typeof COLUMNS)[number];

/** As published tables of the method name them (Stigler's citations). */
const OTHER_NAMES: Record<string, Column> = { j1: 'first', j2: 'second', win1: 'first_wins', win2: 'second_wins' };

/**
 * Reads `first,second,first_wins,second_wins` (or `j1,j2,win1,win2`), a pair on a line: two entries and how often each was preferred.
 * @throws ScoreTableError naming line and field
 */
export function parseComparisons(csv: string): Comparison[] {
  const { header, rows } = readCsv(csv);
  const columns = header.map((name) => OTHER_NAMES[name.toLowerCase()] ?? name.toLowerCase());
  for (const column of COLUMNS) {
    if (!columns.includes(column)) throw new ScoreTableError(1, column, 'the header lacks this column');
    if (columns.indexOf(column) !== columns.lastIndexOf(column)) {
      throw new ScoreTableError(1, column, 'the header has this column twice');
    }
  }
  return rows.map(({ number: line, cells }) => {
    const cell = (column: Column) => cells[columns.indexOf(column)]!;
    const first = named(cell('first'), line, 'first');
    const second = named(cell('second'), line, 'second');
    if (first === second) throw new ScoreTableError(line, 'second', `"${second}" is compared with itself`);
    return {
      first,
      second,
      firstWins: counted(cell('first_wins'), line, 'first_wins'),
      secondWins: counted(cell('second_wins'), line, 'second_wins'),
    };
  });
}

function named(cell: string, line: number, column: Column): string {
  if (cell === '') throw new ScoreTableError(line, column, 'is blank');
  return cell;
}

/** Halves are draws. */
function counted(cell: string, line: number, column: Column): number {
  if (!/^\d{1,9}(\.\d+)?$/.test(cell)) {
    throw new ScoreTableError(line, column, `"${cell}" is not a number of wins, 0 or more`);
  }
  return Number(cell);
}
