import { assign, AssignmentInputError, type AssignOptions, type Assignment, type AssignmentProblem } from './assign.js';

/** A reading: who reads what, by index. */
export type Reading = readonly [entry: number, judge: number];

export interface Repair extends Assignment {
  /** Readings of before that are no more, and new ones. What could stand and does not is here too. */
  readonly removed: Reading[];
  readonly added: Reading[];
}

/**
 * The assignment after judges left, entries were withdrawn or conflicts came to light, from `previous`, the judges per entry
 * of before: as many readings as possible, then as few changes as possible, then the highest sum. A judge who left has
 * conflicts only (or a most load of 0), a withdrawn entry asks for 0 readings. Exact: what stood is worth more than all
 * affinities can gain together, so that the flow counts it first. `fixed` readings stay whatever it costs.
 * @throws AssignmentInputError
 */
export async function repair(
  problem: AssignmentProblem,
  previous: readonly (readonly number[])[],
  options: Omit<AssignOptions, 'objective'> = {},
): Promise<Repair> {
  assertPrevious(problem, previous);
  const { affinity } = problem;
  const stays = bonus(problem);
  const favoured = affinity.map((row, entry) =>
    row.map((value, judge) => (value >= 0 && previous[entry]!.includes(judge) ? value + stays : value)),
  );
  const made = await assign({ ...problem, affinity: favoured }, { ...options, objective: 'sum' });
  const sums = made.assignment.map((own, entry) =>
    exact(own.reduce((sum, judge) => sum + affinity[entry]![judge]!, 0)),
  );
  const sum = exact(sums.reduce((all, one) => all + one, 0));
  const read = sums.filter((_, entry) => made.assignment[entry]!.length > 0 || asksFor(problem, entry) > 0);
  return {
    ...made,
    sum,
    bound: sum,
    worstEntry: read.reduce((low, one) => Math.min(low, one), read[0] ?? 0),
    worstBound: read.reduce((low, one) => Math.min(low, one), read[0] ?? 0),
    removed: readingsNotIn(previous, made.assignment),
    added: readingsNotIn(made.assignment, previous),
  };
}

function asksFor({ reviewsPerEntry }: AssignmentProblem, entry: number): number {
  return typeof reviewsPerEntry === 'number' ? reviewsPerEntry : (reviewsPerEntry[entry] ?? 0);
}

/** More than the affinities of any assignment can differ by: one kept reading outweighs them all. */
function bonus(problem: AssignmentProblem): number {
  const most = problem.affinity.flat().reduce((high, value) => Math.max(high, value), 0);
  const readings = problem.affinity.reduce((sum, _, entry) => sum + asksFor(problem, entry), 0);
  return (Math.floor(most) + 1) * (readings + (problem.fixed?.length ?? 0) + 1);
}

/** Sums of decimals without the last bits' noise. */
function exact(sum: number): number {
  return Number(sum.toPrecision(15));
}

function readingsNotIn(these: readonly (readonly number[])[], those: readonly (readonly number[])[]): Reading[] {
  return these.flatMap((own, entry) =>
    own.filter((judge) => !those[entry]!.includes(judge)).map((judge): Reading => [entry, judge]),
  );
}

function assertPrevious({ affinity, judges }: AssignmentProblem, previous: readonly (readonly number[])[]): void {
  if (previous.length !== affinity.length) {
    throw new AssignmentInputError('previous', `has ${previous.length} rows for ${affinity.length} entries`);
  }
  previous.forEach((own, entry) => {
    const field = `previous[${entry}]`;
    if (new Set(own).size !== own.length) throw new AssignmentInputError(field, 'names a judge twice');
    const wrong = own.findIndex((judge) => !Number.isInteger(judge) || judge < 0 || judge >= judges.length);
    if (wrong >= 0) throw new AssignmentInputError(`${field}[${wrong}]`, 'there is no such judge');
  });
}
