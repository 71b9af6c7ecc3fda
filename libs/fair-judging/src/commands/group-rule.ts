import type { AssignmentProblem, GroupRule } from '../assignment/assignment-problem.js';
import { BadInput, warn, wholeNumber } from './command.js';

export const groupRuleUsage = '[--max-per-organisation 1 | --min-in-field 1]';

export const groupRuleOptions = {
  'max-per-organisation': { type: 'string' },
  'min-in-field': { type: 'string' },
} as const;

type Values = { readonly [option in keyof typeof groupRuleOptions]?: string };

/** @throws BadInput no number, or both rules */
export function readGroupRule(values: Values): GroupRule {
  const { 'max-per-organisation': most, 'min-in-field': least } = values;
  if (most !== undefined && least !== undefined) {
    throw new BadInput('--max-per-organisation and --min-in-field cannot be met together exactly: give one of them');
  }
  if (most !== undefined) return { maxPerOrganisation: wholeNumber('--max-per-organisation', most, 1) };
  return least === undefined ? {} : { minInField: wholeNumber('--min-in-field', least, 1) };
}

/** A rule on organisations that no judge has is a slip. */
export function warnOfIdleRule(file: string, { judges }: AssignmentProblem, rule: GroupRule): void {
  if (rule.maxPerOrganisation === undefined || judges.some(({ organisation }) => organisation !== undefined)) return;
  warn(`${file}: no judge has an organisation, --max-per-organisation changes nothing`);
}
