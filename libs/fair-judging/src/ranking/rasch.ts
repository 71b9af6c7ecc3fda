import { Cholesky } from './cholesky.js';
import type { Marks } from './rasch-data.js';

/** The first facet raises a mark, the others lower it. */
const SIGN = [1, -1, -1] as const;

/** Measures in logits. Judges and criteria add up to 0, and so do the thresholds. */
export interface RaschModel {
  readonly measures: readonly [Float64Array, Float64Array, Float64Array];
  readonly thresholds: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

/** What one mark is expected to be: the mean category, its variance, and P(category ≥ k) for k from 1. */
export interface Expected {
  mean: number;
  variance: number;
  readonly atLeast: Float64Array;
}

const ENOUGH = 1e-8;
const MOST_SWEEPS = 2000;
/** No step is longer, in logits: Newton from far away overshoots. */
const LONGEST_STEP = 1;

export function expectation(logit: number, thresholds: Float64Array, into: Expected): Expected {
  const top = thresholds.length;
  const { atLeast } = into;
  let log = 0;
  let most = 0;
  for (let k = 1; k <= top; k += 1) {
    log += logit - thresholds[k - 1]!;
    atLeast[k - 1] = log;
    most = Math.max(most, log);
  }
  let total = Math.exp(-most);
  for (let k = 1; k <= top; k += 1) total += atLeast[k - 1] = Math.exp(atLeast[k - 1]! - most);
  let above = 0;
  let mean = 0;
  let square = 0;
  for (let k = top; k >= 1; k -= 1) {
    const share = atLeast[k - 1]! / total;
    mean += k * share;
    square += k * k * share;
    above += share;
    atLeast[k - 1] = above;
  }
  into.mean = mean;
  into.variance = square - mean * mean;
  return into;
}

/**
 * log P(k)/P(k−1) = B(entry) − C(judge) − D(criterion) − F(k), joint maximum likelihood: Newton facet by facet until the
 * marks of every member add up to what the model expects. No correction of bias. Source: Linacre 1989, as FACETS does it.
 */
export function joint(marks: Marks): RaschModel {
  const measures = marks.members.map((names) => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const thresholds = new Float64Array(marks.values.length - 1);
  let iterations = 0;
  let worst = Infinity;
  while (worst > ENOUGH && iterations < MOST_SWEEPS) {
    iterations += 1;
    worst = stepThresholds(marks, measures, thresholds);
    for (const axis of [0, 1, 2] as const) worst = Math.max(worst, stepFacet(marks, { measures, thresholds }, axis));
  }
  return { measures, thresholds, iterations, converged: worst <= 1e-6 };
}

type Parameters = Pick<RaschModel, 'measures' | 'thresholds'>;

export function logitOf({ of }: Marks, measures: RaschModel['measures'], mark: number): number {
  return measures[0][of[0][mark]!]! - measures[1][of[1][mark]!]! - measures[2][of[2][mark]!]!;
}

export function newExpected(thresholds: Float64Array): Expected {
  return { mean: 0, variance: 0, atLeast: new Float64Array(thresholds.length) };
}

/** @returns the largest residual before the step */
function stepFacet(marks: Marks, { measures, thresholds }: Parameters, axis: 0 | 1 | 2): number {
  const own = measures[axis];
  if (axis > 0 && own.length === 1) return 0;
  const residual = new Float64Array(own.length);
  const information = new Float64Array(own.length);
  const expected = newExpected(thresholds);
  marks.category.forEach((category, mark) => {
    expectation(logitOf(marks, measures, mark), thresholds, expected);
    const member = marks.of[axis][mark]!;
    residual[member]! += category - expected.mean;
    information[member]! += expected.variance;
  });
  own.forEach((_, member) => {
    own[member]! += SIGN[axis] * clamp(residual[member]! / Math.max(information[member]!, 1e-12));
  });
  if (axis > 0) centre(own, measures[0], SIGN[axis]);
  return residual.reduce((worst, value) => Math.max(worst, Math.abs(value)), 0);
}

function stepThresholds(marks: Marks, measures: RaschModel['measures'], thresholds: Float64Array): number {
  const size = thresholds.length;
  if (size === 1) return 0;
  const residual = new Float64Array(size);
  const information = new Float64Array(size * size);
  const expected = newExpected(thresholds);
  marks.category.forEach((category, mark) => {
    const { atLeast } = expectation(logitOf(marks, measures, mark), thresholds, expected);
    for (let k = 0; k < size; k += 1) {
      residual[k]! += (category > k ? 1 : 0) - atLeast[k]!;
      for (let l = 0; l <= k; l += 1) information[k * size + l]! += atLeast[k]! * (1 - atLeast[l]!);
    }
  });
  for (let k = 0; k < size; k += 1) information[k * size + k]! += 1e-9;
  new Cholesky(information, size).solve(residual).forEach((step, k) => (thresholds[k]! -= clamp(step)));
  centre(thresholds, measures[0], -1);
  return residual.reduce((worst, value) => Math.max(worst, Math.abs(value)), 0);
}

function clamp(step: number): number {
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
}

/** Brings the values to a sum of 0; the entries take over what they lose, so no expectation changes. */
function centre(values: Float64Array, entries: Float64Array, sign: 1 | -1): void {
  const level = values.reduce((sum, value) => sum + value, 0) / values.length;
  values.forEach((_, at) => (values[at]! -= level));
  entries.forEach((_, at) => (entries[at]! += sign * level));
}

/** Where a member with the given marks and neighbours has the expected sum `target`, and its standard error. */
export function measureFor(others: readonly number[], thresholds: Float64Array, target: number) {
  const expected = newExpected(thresholds);
  const at = (measure: number) =>
    others.reduce(
      (sum, other) => {
        expectation(measure + other, thresholds, expected);
        return { mean: sum.mean + expected.mean, variance: sum.variance + expected.variance };
      },
      { mean: 0, variance: 0 },
    );
  let [low, high] = [-60, 60];
  for (let halving = 0; halving < 80; halving += 1) {
    const middle = (low + high) / 2;
    if (at(middle).mean < target) low = middle;
    else high = middle;
  }
  return { measure: low, se: 1 / Math.sqrt(Math.max(at(low).variance, 1e-12)) };
}
