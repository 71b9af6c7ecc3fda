import { AssignmentInputError, type AssignmentProblem, type GroupRule } from './assignment-problem.js';
import type { FlowProblem } from './flow-problem.js';

type Groups = Pick<FlowProblem, 'group' | 'groupLimit' | 'groupRule'>;

/**
 * Both rules say the same to the flow: of some judges an entry may have only so many. "At least m of k from its field" means at most k − m
 * of the others; where an entry has fewer than m readings, all of them. @throws AssignmentInputError a rule without what it needs, or
 * readings that stand against it
 */
export function groupsOf(problem: AssignmentProblem, rule: GroupRule, readings: Int32Array): Groups {
  const { maxPerOrganisation, minInField } = rule;
  if (maxPerOrganisation !== undefined && minInField !== undefined) {
    throw new AssignmentInputError(
      'minInField',
      'and maxPerOrganisation together cannot be solved exactly: give one of them',
    );
  }
  if (minInField !== undefined) return outsideTheField(problem, minInField, readings);
  return organisations(problem, maxPerOrganisation ?? Infinity);
}

function organisations({ affinity, judges }: AssignmentProblem, limit: number): Groups {
  const names = [...new Set(judges.flatMap(({ organisation }) => organisation ?? []))];
  const places = judges.map(({ organisation }) => (organisation === undefined ? -1 : names.indexOf(organisation)));
  return {
    group: Int32Array.from({ length: affinity.length * judges.length }, (_, at) => places[at % judges.length]!),
    groupLimit: new Float64Array(affinity.length).fill(limit),
    groupRule: Number.isFinite(limit) ? 'organisation' : null,
  };
}

function outsideTheField(problem: AssignmentProblem, least: number, readings: Int32Array): Groups {
  const { affinity, judges, fields, fixed = [] } = problem;
  if (fields?.length !== affinity.length)
    throw new AssignmentInputError('fields', 'every entry needs a field (entries[].field) for this rule');
  const nowhere = judges.findIndex((judge) => judge.fields === undefined);
  if (nowhere >= 0)
    throw new AssignmentInputError(`judges[${nowhere}].fields`, 'every judge needs fields for this rule');
  const of = judges.map((judge) => new Set(judge.fields));
  const outside = (entry: number, judge: number) => !of[judge]!.has(fields[entry]!);
  const limit = Array.from(readings, (count) => count - Math.min(count, least));
  for (const entry of new Set(fixed.map(([one]) => one))) {
    const standing = fixed.filter(([one, judge]) => one === entry && outside(entry, judge)).length;
    if (standing <= limit[entry]!) continue;
    const reason = `${standing} readings of entry ${entry} that stand are outside its field, ${limit[entry]} of ${readings[entry]} may be`;
    throw new AssignmentInputError('fixed', reason);
  }
  return {
    group: Int32Array.from({ length: affinity.length * judges.length }, (_, at) =>
      outside(Math.floor(at / judges.length), at % judges.length) ? 0 : -1,
    ),
    groupLimit: Float64Array.from(limit),
    groupRule: 'field',
  };
}
