import { parseArgs } from 'node:util';
import { METHODS, RankingRefused, rank, WeightError, type Method, type RankOptions } from '../rank.js';
import { parseScores, ScoreTableError } from '../score-table.js';
import { about, BadInput, readInput, warn, wholeNumber, type Outcome } from './command.js';

export const usage = `rank FILE.csv --method ${METHODS.join('|')} [--weights novelty=30,applicability=30] [--intervals] [--seed N] [--top K]`;

const isComplaint = (error: unknown) => error instanceof ScoreTableError;

export function rankCommand(args: string[]): Outcome {
  const started = performance.now();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      method: { type: 'string', default: 'mean' },
      weights: { type: 'string' },
      intervals: { type: 'boolean', default: false },
      seed: { type: 'string' },
      top: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  if (!isMethod(values.method)) throw new BadInput(`--method: "${values.method}" is none of ${METHODS.join(', ')}`);
  const options: RankOptions = {
    intervals: values.intervals,
    ...(values.weights === undefined ? {} : { weights: readWeights(values.weights) }),
    ...(values.seed === undefined ? {} : { seed: wholeNumber('--seed', values.seed, 0) }),
    ...(values.top === undefined ? {} : { top: wholeNumber('--top', values.top, 1) }),
  };
  const scores = about(file, isComplaint, () => parseScores(readInput(file)));
  try {
    const ranking = rank(scores, values.method, options);
    for (const message of ranking.warnings) warn(`${file}: ${message}`);
    return { document: { ...ranking, seconds: (performance.now() - started) / 1000 }, refused: false };
  } catch (error) {
    if (error instanceof WeightError) throw new BadInput(`--weights: ${error.message} (${file})`, { cause: error });
    if (!(error instanceof RankingRefused)) throw error;
    console.error(`${file}: ${error.message}`);
    const { message: refused, parts } = error;
    return {
      document: { method: values.method, refused, ...(parts.length > 0 ? { components: parts } : {}) },
      refused: true,
    };
  }
}

function readWeights(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const pair of text.normalize('NFC').split(',')) {
    const [criterion = '', weight = '', ...rest] = pair.split('=').map((part) => part.trim());
    if (criterion === '' || weight === '' || rest.length > 0 || !Number.isFinite(Number(weight))) {
      throw new BadInput(`--weights: "${pair}" is not of the form criterion=number`);
    }
    if (weights.has(criterion.toLowerCase())) throw new BadInput(`--weights: "${criterion}" stands there twice`);
    weights.set(criterion.toLowerCase(), Number(weight));
  }
  return weights;
}

function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}
