import { parseArgs } from 'node:util';
import { agreementOf } from '../agreement-report.js';
import { parseScores, ScoreTableError } from '../score-table.js';
import { about, BadInput, readInput, warn, type Outcome } from './command.js';

export const usage = 'agreement FILE.csv';

const isComplaint = (error: unknown) => error instanceof ScoreTableError;

export function agreementCommand(args: string[]): Outcome {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const report = agreementOf(about(file, isComplaint, () => parseScores(readInput(file))));
  for (const [name, reason] of Object.entries(report.reasons)) warn(`${file}: ${name}: ${reason}`);
  return { document: report, refused: false };
}
