import type { FlowProblem } from './reading-flow.js';

/** Who may read what, and how much. Entries and judges are told by their index. */
export interface AssignmentProblem {
  /** `[entry][judge]`: what the reading is worth, any number of at least 0; negative is a conflict. */
  readonly affinity: readonly (readonly number[])[];
  readonly reviewsPerEntry: number | readonly number[];
  readonly judges: readonly JudgeLimits[];
  /** Readings that stand already and stay; they count for the loads and the organisations. */
  readonly fixed?: readonly (readonly [entry: number, judge: number])[];
}

export interface JudgeLimits {
  readonly minLoad: number;
  readonly maxLoad: number;
  readonly organisation?: string;
}

/** A problem that makes no sense; `field` says where, such as `judges[3].maxLoad`. */
export class AssignmentInputError extends Error {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`field "${field}": ${reason}`);
    this.name = 'AssignmentInputError';
  }
}

export interface ScaledProblem extends FlowProblem {
  /** Whole numbers of `worth` per unit of affinity. */
  readonly scale: number;
}

/** Sums along a path must stay below it to be exact. */
const EXACT = Number.MAX_SAFE_INTEGER / 8;

/** @throws AssignmentInputError */
export function scaled(problem: AssignmentProblem, maxPerOrganisation: number): ScaledProblem {
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
  const { worth, scale } = wholeNumbers(affinity, judges.length);
  const organisations = [...new Set(judges.flatMap(({ organisation }) => organisation ?? []))];
  const limits = judges.map(checkLimits);
  return {
    entries: affinity.length,
    judges: judges.length,
    worth,
    scale,
    fixed,
    readings: readingsOf(problem, standing),
    minLoad: Int32Array.from(limits, ({ minLoad }) => minLoad),
    maxLoad: Int32Array.from(limits, ({ maxLoad }, judge) => Math.max(load[judge]!, maxLoad)),
    organisation: Int32Array.from(judges, ({ organisation }) =>
      organisation === undefined ? -1 : organisations.indexOf(organisation),
    ),
    maxPerOrganisation,
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
  checkCount(judge.minLoad, `judges[${index}].minLoad`);
  checkCount(judge.maxLoad, `judges[${index}].maxLoad`);
  if (judge.minLoad > judge.maxLoad) {
    throw new AssignmentInputError(
      `judges[${index}].minLoad`,
      `${judge.minLoad} is more than maxLoad ${judge.maxLoad}`,
    );
  }
  return judge;
}

/** Above it a count is a slip of the pen. */
const MOST = 1_000_000;

function checkCount(value: number, field: string): void {
  if (Number.isInteger(value) && value >= 0 && value <= MOST) return;
  throw new AssignmentInputError(field, `${value} is not a whole number from 0 to ${MOST}`);
}

/** A reading that stands is never taken away, even where fewer are asked for. */
function readingsOf({ affinity, reviewsPerEntry }: AssignmentProblem, standing: Int32Array): Int32Array {
  if (typeof reviewsPerEntry === 'number') {
    checkCount(reviewsPerEntry, 'reviewsPerEntry');
    return standing.map((stands) => Math.max(stands, reviewsPerEntry));
  }
  if (reviewsPerEntry.length !== affinity.length) {
    const reason = `has ${reviewsPerEntry.length} numbers for ${affinity.length} entries`;
    throw new AssignmentInputError('reviewsPerEntry', reason);
  }
  reviewsPerEntry.forEach((value, entry) => checkCount(value, `reviewsPerEntry[${entry}]`));
  return Int32Array.from(reviewsPerEntry, (value, entry) => Math.max(value, standing[entry]!));
}

/** Decimals as whole numbers, so that the maximum is exact; finer digits than fit are rounded. */
function wholeNumbers(
  affinity: readonly (readonly number[])[],
  judges: number,
): { worth: Float64Array; scale: number } {
  const most = affinity.reduce((high, row) => row.reduce((top, value) => Math.max(top, value), high), 0);
  const fits = (scale: number) => most * scale * (judges + 4) * 4 < EXACT;
  const whole = (scale: number) =>
    affinity.every((row) =>
      row.every((value) => value < 0 || Math.abs(value * scale - Math.round(value * scale)) < 1e-6),
    );
  let scale = 1;
  while (!whole(scale) && fits(scale * 10)) scale *= 10;
  while (!fits(scale)) scale /= 10;
  const worth = new Float64Array(affinity.length * judges);
  affinity.forEach((row, entry) =>
    row.forEach((value, judge) => (worth[entry * judges + judge] = value < 0 ? -1 : Math.round(value * scale))),
  );
  return { worth, scale };
}
