import { parseArgs } from 'node:util';
import { assign, AssignmentInputError, type Objective } from '../assign.js';
import { fieldInFile, parseAssignment } from '../assignment/assignment-file.js';
import { about, BadInput, readInput, warn, wholeNumber, type Outcome } from './command.js';
import { groupRuleOptions, groupRuleUsage, readGroupRule, warnOfIdleRule } from './group-rule.js';

export const usage = `assign FILE.json [--objective sum|fair] ${groupRuleUsage} [--seconds 8]`;

const isComplaint = (error: unknown) => error instanceof AssignmentInputError || error instanceof SyntaxError;

export async function assignCommand(args: string[]): Promise<Outcome> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...groupRuleOptions, objective: { type: 'string', default: 'sum' }, seconds: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  if (!isObjective(values.objective)) throw new BadInput(`--objective: "${values.objective}" is neither sum nor fair`);
  const rule = readGroupRule(values);
  const time = values.seconds === undefined ? {} : { seconds: wholeNumber('--seconds', values.seconds, 1) };
  const { problem, unread } = about(file, isComplaint, () => parseAssignment(readInput(file)));
  if (unread.length > 0) warn(`${file}: not read: ${unread.join(', ')}`);
  warnOfIdleRule(file, problem, rule);
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
