import { parseArgs } from 'node:util';
import { bradleyTerry } from '../bradley-terry.js';
import { parseComparisons } from '../comparison-table.js';
import { RankingRefused } from '../ranking/estimate.js';
import { ScoreTableError } from '../score-table.js';
import { about, BadInput, readInput, type Outcome } from './command.js';

export const usage = 'compare FILE.csv';

const isComplaint = (error: unknown) => error instanceof ScoreTableError;

export function compareCommand(args: string[]): Outcome {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const comparisons = about(file, isComplaint, () => parseComparisons(readInput(file)));
  try {
    const { abilities, ...fit } = bradleyTerry(comparisons);
    const entries = abilities.toSorted((a, b) => b.ability - a.ability);
    return { document: { method: 'bradley-terry', entries, ...fit }, refused: false };
  } catch (error) {
    if (!(error instanceof RankingRefused)) throw error;
    console.error(`${file}: ${error.message}`);
    return { document: { method: 'bradley-terry', refused: error.message, components: error.parts }, refused: true };
  }
}
