import { parseArgs } from 'node:util';
import { AssignmentInputError } from '../assign.js';
import { fieldInFile, parseRepair } from '../assignment/assignment-file.js';
import { repair } from '../repair.js';
import { about, BadInput, readInput, wholeNumber, type Outcome } from './command.js';

export const usage = 'repair FILE.json [--max-per-organisation 1]';

const isComplaint = (error: unknown) => error instanceof AssignmentInputError || error instanceof SyntaxError;

export async function repairCommand(args: string[]): Promise<Outcome> {
  const options = { 'max-per-organisation': { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const limit = values['max-per-organisation'];
  const rule = limit === undefined ? {} : { maxPerOrganisation: wholeNumber('--max-per-organisation', limit, 1) };
  const { problem, previous } = about(file, isComplaint, () => parseRepair(readInput(file)));
  try {
    const made = await repair(problem, previous, rule);
    return { document: made, refused: made.unmet.length + made.underused.length > 0 };
  } catch (error) {
    if (!(error instanceof AssignmentInputError)) throw error;
    throw new BadInput(`${file}: ${fieldInFile(error.message)}`, { cause: error });
  }
}
