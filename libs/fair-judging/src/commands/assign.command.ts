import { parseArgs } from 'node:util';
import { assign, AssignmentInputError, type Objective } from '../assign.js';
import { fieldInFile, parseAssignment } from '../assignment/assignment-file.js';
import { about, BadInput, readInput, warn, wholeNumber, type Outcome } from './command.js';

export const usage = 'assign FILE.json [--objective sum|fair] [--max-per-organisation 1] [--seconds 8]';

const isComplaint = (error: unknown) => error instanceof AssignmentInputError || error instanceof SyntaxError;

export async function assignCommand(args: string[]): Promise<Outcome> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      objective: { type: 'string', default: 'sum' },
      'max-per-organisation': { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !isObjective(values.objective)) throw new BadInput(usage);
  const limit = values['max-per-organisation'];
  const problem = about(file, isComplaint, () => parseAssignment(readInput(file)));
  const rule = limit === undefined ? {} : { maxPerOrganisation: wholeNumber('--max-per-organisation', limit, 1) };
  const time = values.seconds === undefined ? {} : { seconds: wholeNumber('--seconds', values.seconds, 1) };
  if (limit !== undefined && problem.judges.every(({ organisation }) => organisation === undefined)) {
    warn(`${file}: no judge has an organisation, --max-per-organisation changes nothing`);
  }
  try {
    const made = await assign(problem, { objective: values.objective, ...rule, ...time });
    return { document: made, refused: made.unmet.length + made.underused.length > 0 };
  } catch (error) {
    if (!(error instanceof AssignmentInputError)) throw error;
    throw new BadInput(`${file}: ${fieldInFile(error.message)}`, { cause: error });
  }
}

function isObjective(name: string): name is Objective {
  return name === 'sum' || name === 'fair';
}
