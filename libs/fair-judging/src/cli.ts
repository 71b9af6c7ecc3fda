import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { METHODS, RankingRefused, rank, type Method } from './rank.js';
import { parseScores } from './score-table.js';

const USAGE = `usage: fair-judging rank FILE.csv --method ${METHODS.join('|')} [--weights novelty=30,applicability=30]`;

/** Exit codes that others script: see the table in the README. */
const BAD_INPUT = 2;
const REFUSED = 3;

function readWeights(text: string): Map<string, number> {
  return new Map(
    text.split(',').map((pair) => {
      const [criterion = '', weight = ''] = pair.split('=');
      if (criterion.trim() === '' || weight.trim() === '' || Number.isNaN(Number(weight))) {
        throw new Error(`--weights: "${pair}" is not of the form criterion=number`);
      }
      return [criterion.trim().toLowerCase(), Number(weight)];
    }),
  );
}

function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}

/** Runs one command and gives back the exit code: 0 done, 2 bad input, 3 refused. */
function run(args: string[]): number {
  const started = performance.now();
  let file = '';
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { method: { type: 'string', default: 'mean' }, weights: { type: 'string' } },
    });
    file = positionals[1] ?? '';
    if (positionals[0] !== 'rank' || file === '' || !isMethod(values.method)) throw new Error(USAGE);
    const weights = values.weights === undefined ? undefined : readWeights(values.weights);
    const ranking = rank(parseScores(readFileSync(file, 'utf8')), values.method, weights);
    const seconds = (performance.now() - started) / 1000;
    console.log(JSON.stringify({ ...ranking, iterations: 0, seconds }));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(file === '' ? reason : `${file}: ${reason}`);
    if (!(error instanceof RankingRefused)) return BAD_INPUT;
    console.log(JSON.stringify({ refused: reason }));
    return REFUSED;
  }
}

process.exitCode = run(process.argv.slice(2));
