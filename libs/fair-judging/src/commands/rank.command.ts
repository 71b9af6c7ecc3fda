import { parseArgs } from 'node:util';
import { METHODS, RankingRefused, rank, type Method } from '../rank.js';
import { parseScores, ScoreTableError } from '../score-table.js';
import { about, BadInput, readInput, type Outcome } from './command.js';

export const usage = `rank FILE.csv --method ${METHODS.join('|')} [--weights novelty=30,applicability=30]`;

const isComplaint = (error: unknown) => error instanceof ScoreTableError;

export function rankCommand(args: string[]): Outcome {
  const started = performance.now();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { method: { type: 'string', default: 'mean' }, weights: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || !isMethod(values.method)) throw new BadInput(usage);
  const weights = values.weights === undefined ? undefined : readWeights(values.weights);
  const scores = about(file, isComplaint, () => parseScores(readInput(file)));
  try {
    const ranking = rank(scores, values.method, weights);
    return { document: { ...ranking, iterations: 0, seconds: (performance.now() - started) / 1000 }, refused: false };
  } catch (error) {
    if (!(error instanceof RankingRefused)) throw error;
    console.error(`${file}: ${error.message}`);
    return { document: { refused: error.message }, refused: true };
  }
}

function readWeights(text: string): Map<string, number> {
  return new Map(
    text.split(',').map((pair) => {
      const [criterion = '', weight = ''] = pair.split('=');
      if (criterion.trim() === '' || weight.trim() === '' || Number.isNaN(Number(weight))) {
        throw new BadInput(`--weights: "${pair}" is not of the form criterion=number`);
      }
      return [criterion.trim().toLowerCase(), Number(weight)];
    }),
  );
}

function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}
