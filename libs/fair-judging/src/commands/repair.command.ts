import { parseArgs } from 'node:util';
import { AssignmentInputError } from '../assign.js';
import { fieldInFile, parseRepair } from '../assignment/assignment-file.js';
import { repair } from '../repair.js';
import { about, BadInput, readInput, warn, type Outcome } from './command.js';
import { groupRuleOptions, groupRuleUsage, readGroupRule, warnOfIdleRule } from './group-rule.js';

export const usage = `repair FILE.json ${groupRuleUsage}`;

const isComplaint = (error: unknown) => error instanceof AssignmentInputError || error instanceof SyntaxError;

export async function repairCommand(args: string[]): Promise<Outcome> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: groupRuleOptions });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadInput(`usage: ${usage}`);
  const rule = readGroupRule(values);
  const { problem, previous, unread } = about(file, isComplaint, () => parseRepair(readInput(file)));
  if (unread.length > 0) warn(`${file}: not read: ${unread.join(', ')}`);
  warnOfIdleRule(file, problem, rule);
  try {
    const made = await repair(problem, previous, rule);
    return { document: made, refused: made.unmet.length + made.underused.length > 0 };
  } catch (error) {
    if (!(error instanceof AssignmentInputError)) throw error;
    throw new BadInput(`${file}: ${fieldInFile(error.message)}`, { cause: error });
  }
}
