import {
  AssignmentInputError,
  type AssignmentProblem,
  type GroupRule,
  type JudgeLimits,
} from './assignment-problem.js';
import type { FlowProblem } from './flow-problem.js';
import { groupsOf } from './reading-groups.js';

export interface ScaledProblem extends FlowProblem {
  /** Whole numbers of `worth` per unit of affinity. */
  readonly scale: number;
  /** The least loads as asked for; `minLoad` is never more than there are entries. */
  readonly leastLoad: Int32Array;
}

/** Sums along a path must stay below it to be exact. */
const EXACT = Number.MAX_SAFE_INTEGER / 8;

/** @throws AssignmentInputError */
export function scaled(problem: AssignmentProblem, rule: GroupRule): ScaledProblem {
  const { affinity, judges } = problem;
  affinity.forEach((row, entry) => checkRow(row, entry, judges.length));
  const fixed = new Uint8Array(affinity.length * judges.length);
  const load = new Int32Array(judges.length);
  const standing = new Int32Array(affinity.length);
  for (const [at, [entry, judge]] of (problem.fixed ?? []).entries()) {
    const value = affinity[entry]?.[judge];
    if (value === undefined) throw new AssignmentInputError(`fixed[${at}]`, 'there is no such entry or judge');
    if (value < 0) throw new AssignmentInputError(`fixed[${at}]`, 'this judge has a conflict with this entry');
    if (fixed[entry * judges.length + judge] === 1)
      throw new AssignmentInputError(`fixed[${at}]`, 'stands there twice');
    fixed[entry * judges.length + judge] = 1;
    load[judge]! += 1;
    standing[entry]! += 1;
  }
  const readings = readingsOf(problem, standing);
  const { worth, scale } = wholeNumbers(
    affinity,
    judges.length + 2,
    readings.reduce((high, count) => Math.max(high, count), 0) + 2,
  );
  const limits = judges.map(checkLimits);
  return {
    entries: affinity.length,
    judges: judges.length,
    worth,
    scale,
    fixed,
    readings,
    leastLoad: Int32Array.from(limits, ({ minLoad }) => minLoad),
    minLoad: Int32Array.from(limits, ({ minLoad }) => Math.min(minLoad, affinity.length)),
    maxLoad: Int32Array.from(limits, ({ maxLoad }, judge) => Math.max(load[judge]!, maxLoad)),
    ...groupsOf(problem, rule, readings),
  };
}

function checkRow(row: readonly number[], entry: number, judges: number): void {
  if (row.length !== judges) {
    throw new AssignmentInputError(`affinity[${entry}]`, `has ${row.length} numbers for ${judges} judges`);
  }
  const wrong = row.findIndex((value) => typeof value !== 'number' || !Number.isFinite(value));
  if (wrong >= 0) throw new AssignmentInputError(`affinity[${entry}][${wrong}]`, 'is not a finite number');
}

function checkLimits(judge: JudgeLimits, index: number): JudgeLimits {
  checkCount(judge.minLoad, `judges[${index}].minLoad`, MOST_LOAD);
  checkCount(judge.maxLoad, `judges[${index}].maxLoad`, MOST_LOAD);
  if (judge.minLoad > judge.maxLoad) {
    throw new AssignmentInputError(
      `judges[${index}].minLoad`,
      `${judge.minLoad} is more than maxLoad ${judge.maxLoad}`,
    );
  }
  return judge;
}

/** Above them a count is a slip of the pen. */
const MOST_READINGS = 1000;
const MOST_LOAD = 1_000_000;

function checkCount(value: number, field: string, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new AssignmentInputError(field, `${value} is not a whole number from 0 to ${most}`);
}

/** A reading that stands is never taken away, even where fewer are asked for. */
function readingsOf(problem: AssignmentProblem, standing: Int32Array): Int32Array {
  const { affinity, anchors = [] } = problem;
  const asked = askedFor(problem);
  for (const [at, entry] of anchors.entries()) {
    const row = affinity[entry];
    if (row === undefined) throw new AssignmentInputError(`anchors[${at}]`, 'there is no such entry');
    asked[entry] = row.filter((value) => value >= 0).length;
  }
  return asked.map((count, entry) => Math.max(count, standing[entry]!));
}

function askedFor({ affinity, reviewsPerEntry }: AssignmentProblem): Int32Array {
  if (typeof reviewsPerEntry === 'number') {
    checkCount(reviewsPerEntry, 'reviewsPerEntry', MOST_READINGS);
    return new Int32Array(affinity.length).fill(reviewsPerEntry);
  }
  if (reviewsPerEntry.length !== affinity.length) {
    const reason = `has ${reviewsPerEntry.length} numbers for ${affinity.length} entries`;
    throw new AssignmentInputError('reviewsPerEntry', reason);
  }
  reviewsPerEntry.forEach((value, entry) => checkCount(value, `reviewsPerEntry[${entry}]`, MOST_READINGS));
  return Int32Array.from(reviewsPerEntry);
}

/** Decimals as whole numbers, so that the maximum is exact; finer digits than fit are rounded. */
function wholeNumbers(
  affinity: readonly (readonly number[])[],
  longestPath: number,
  dearest: number,
): { worth: Float64Array; scale: number } {
  const most = affinity.reduce((high, row) => row.reduce((top, value) => Math.max(top, value), high), 0);
  const fits = (scale: number) => most * scale * longestPath * dearest * 2 < EXACT;
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6 && (value === 0 || value > 0.5);
  const whole = (scale: number) => affinity.every((row) => row.every((value) => value < 0 || isWhole(value * scale)));
  let scale = 1;
  while (!whole(scale) && fits(scale * 10)) scale *= 10;
  while (!fits(scale)) scale /= 10;
  const worth = new Float64Array(affinity.reduce((sum, row) => sum + row.length, 0));
  affinity.forEach((row, entry) =>
    row.forEach((value, judge) => (worth[entry * row.length + judge] = value < 0 ? -1 : Math.round(value * scale))),
  );
  return { worth, scale };
}
