import { sumsOf, type CrossedDesign } from './crossed-design.js';
import { CrossedSolver, type Sides } from './crossed-solver.js';

/** Variance of either side, relative to that of the noise. */
export interface Ratios {
  readonly many: number;
  readonly few: number;
}

/** The model at given ratios. */
export interface MixedFit {
  readonly lambda: Ratios;
  readonly solver: CrossedSolver;
  readonly mean: number;
  readonly noise: number;
  readonly effects: Sides;
  /** Σ of the distances from the mean, per member. */
  readonly sums: Sides;
  /** REML criterion: −2 log restricted likelihood, with the noise at its best. */
  readonly deviance: number;
  /** V⁻¹ of the ones and of the distances from the mean: the derivatives need them. */
  readonly ones: Float64Array;
  readonly residual: Float64Array;
}

/** Source: Bates et al. 2015 (lme4), Journal of Statistical Software 67(1), §3. */
export function fitAt(design: CrossedDesign, lambda: Ratios): MixedFit {
  const { totals } = design;
  const n = totals.length;
  const solver = new CrossedSolver(design, lambda);
  const centre = sum(totals) / n;
  const ones = solver.without(totals.map(() => 1));
  const mean =
    dot(
      ones,
      totals.map((total) => total - centre),
    ) /
      sum(ones) +
    centre;
  const distances = totals.map((total) => total - mean);
  const sums = solver.sums(distances);
  const effects = solver.effects(sums);
  const residual = solver.without(distances);
  const left = Math.max(dot(distances, residual), Number.MIN_VALUE);
  return {
    lambda,
    solver,
    mean,
    noise: left / (n - 1),
    effects,
    sums,
    deviance: solver.logDeterminant() + Math.log(sum(ones)) + (n - 1) * (1 + Math.log((2 * Math.PI * left) / (n - 1))),
    ones,
    residual,
  };
}

/** From here down a variance is nothing beside the noise, and from here up the noise beside it. */
const LEAST = 1e-10;
const MOST = 1e10;
/** Relative to the ratio: the error after a last step is smaller than that step. */
const SETTLED = 1e-7;
/**
 * Near the end each step is a small part of the one before, and an ever smaller one: a step that is small, and shrank by so much,
 * foretells the next. Where a step takes a second, none is taken that would move so little.
 */
const SMALL = 1e-3;
const SHRINKING = 0.03;
const NOT_WORTH_IT = 1e-5;
const MOST_STEPS = 100;
/** A variance this small beside the noise is tried as 0. */
const TRACE = 1e-4;

const SIDES = ['many', 'few'] as const;

/** Up to so many members of the smaller side the likelihood may have several tops: it is climbed from more than one start. */
const FEW_MEMBERS = 100;
const OTHER_STARTS: readonly Ratios[] = [
  { many: 1, few: 1 },
  { many: 1, few: 0.01 },
  { many: 0.01, few: 1 },
];

/** The ratios of the highest restricted likelihood. A variance that the data cannot tell from 0 is 0. */
export function restrictedLikelihood(design: CrossedDesign): Climbed {
  const size = { many: design.manyCount.length, few: design.fewCount.length };
  const starts = [firstGuess(design), ...(size.few <= FEW_MEMBERS ? OTHER_STARTS : [])];
  return starts
    .map((start) => climb(design, { many: size.many < 2 ? 0 : start.many, few: size.few < 2 ? 0 : start.few }))
    .reduce((best, one) => (one.fit.deviance < best.fit.deviance - SAME_TOP ? one : best));
}

/** Deviances this close are one top, reached from two sides: the first start's stands. */
const SAME_TOP = 1e-8;

interface Climbed {
  readonly fit: MixedFit;
  readonly iterations: number;
  readonly settled: boolean;
}

/** Newton steps with the average information, which never lead uphill. Source: Gilmour, Thompson & Cullis 1995, Biometrics 51. */
function climb(design: CrossedDesign, start: Ratios): Climbed {
  const costly = design.fewCount.length > FEW_MEMBERS;
  let fit = fitAt(design, start);
  let settled = false;
  let iterations = 0;
  let before = 0;
  while (!settled && iterations < MOST_STEPS) {
    iterations += 1;
    const next = nextFit(design, fit);
    const moved = Math.max(...SIDES.map((side) => relativeStep(fit.lambda[side], next.lambda[side])));
    // Not where a ratio has just reached 0: then the other one starts anew.
    const foretold = moved < SMALL && moved < SHRINKING * before && SIDES.every((side) => next.lambda[side] > TRACE);
    settled = moved <= SETTLED || (costly && foretold && (moved * moved) / before <= NOT_WORTH_IT);
    before = moved;
    fit = next;
  }
  return { fit: withoutTraces(design, fit), iterations, settled };
}

function relativeStep(from: number, to: number): number {
  return from === 0 ? 0 : Math.max(0, Math.abs(to - from) - LEAST) / from;
}

/** A first guess is no further from 1 than this: it may be far off where panels differ. */
const FURTHEST_GUESS = 30;

/**
 * What the readings vary in all is entry + judge + noise, within an entry judge + noise, within a judge entry + noise: three sums of
 * squares give all three. Each step of the search costs a factorisation, so that a near start is worth it. Source: Henderson's method of
 * moments, Searle, Casella & McCulloch 1992, Variance Components, ch. 5.
 */
function firstGuess({ manyOf, fewOf, manyCount, fewCount, totals }: CrossedDesign): Ratios {
  const all = varianceWithin(totals, new Int32Array(totals.length), new Float64Array([totals.length]));
  const withinMany = varianceWithin(totals, manyOf, manyCount);
  const withinFew = varianceWithin(totals, fewOf, fewCount);
  const noise = withinMany + withinFew - all;
  const guess = (variance: number) => {
    const ratio = noise > 0 ? variance / noise : 1;
    return Number.isFinite(ratio) ? Math.max(1 / FURTHEST_GUESS, Math.min(ratio, FURTHEST_GUESS)) : 1;
  };
  return { many: guess(all - withinMany), few: guess(all - withinFew) };
}

function varianceWithin(totals: Float64Array, memberOf: Int32Array, count: Float64Array): number {
  const centre = sumsOf(memberOf, count.length, (sheet) => totals[sheet]!).map((all, member) => all / count[member]!);
  let squares = 0;
  for (let at = 0; at < totals.length; at += 1) squares += (totals[at]! - centre[memberOf[at]!]!) ** 2;
  return squares / (totals.length - count.length);
}

function withoutTraces(design: CrossedDesign, fit: MixedFit): MixedFit {
  const zeroed = { many: zeroAtTrace(fit.lambda.many), few: zeroAtTrace(fit.lambda.few) };
  if (SIDES.every((side) => zeroed[side] === fit.lambda[side])) return fit;
  const without = fitAt(design, zeroed);
  return without.deviance <= fit.deviance + 1e-8 ? without : fit;
}

function zeroAtTrace(lambda: number): number {
  return lambda <= TRACE ? 0 : lambda;
}

/** The whole step, shortened until it does not lead uphill, or else one side's alone; the fit itself where nothing helps. */
function nextFit(design: CrossedDesign, fit: MixedFit): MixedFit {
  const { slope, curvature } = derivatives(design, fit);
  // Without curvature, as where all members have the same mean, only the slope's sign is left: as far as a step may lead.
  const alone = {
    many: curvature[0] > 0 ? -slope.many / curvature[0] : -Math.sign(slope.many) * MOST,
    few: curvature[2] > 0 ? -slope.few / curvature[2] : -Math.sign(slope.few) * MOST,
  };
  // A ratio held at the bottom does not move with the other.
  const held = SIDES.some((side) => fit.lambda[side] <= LEAST && slope[side] >= 0);
  const whole = (held ? null : jointStep(slope, curvature)) ?? alone;
  for (const step of [whole, { many: alone.many, few: 0 }, { many: 0, few: alone.few }]) {
    for (let share = 1; share > 1e-4; share /= 4) {
      const lambda = {
        many: within(fit.lambda.many, share * step.many),
        few: within(fit.lambda.few, share * step.few),
      };
      if (SIDES.every((side) => lambda[side] === fit.lambda[side])) break;
      const next = fitAt(design, lambda);
      if (next.deviance < fit.deviance + 1e-13 * Math.abs(fit.deviance)) return next;
    }
  }
  return fit;
}

/** A ratio changes by no more than ten times in one step, except that it leaves the bottom at once. */
function within(lambda: number, step: number): number {
  if (lambda === 0) return 0;
  const next = Math.max(lambda / 10, Math.min(lambda + step, Math.max(10 * lambda, 0.1)));
  // Exactly the bottom, so that a ratio which only rounding keeps above it counts as held there.
  return next <= 2 * LEAST ? LEAST : Math.min(MOST, next);
}

/** None where the two sides cannot be told apart. */
function jointStep(slope: Ratios, [a, b, c]: Curvature): Ratios | null {
  const determinant = a * c - b * b;
  if (!(determinant > 1e-12 * a * c)) return null;
  return {
    many: -(c * slope.many - b * slope.few) / determinant,
    few: -(a * slope.few - b * slope.many) / determinant,
  };
}

/** The average information: many·many, many·few, few·few. */
type Curvature = readonly [number, number, number];

/** Of the criterion, by the ratios. */
function derivatives(design: CrossedDesign, fit: MixedFit): { slope: Ratios; curvature: Curvature } {
  const { solver, residual, ones, noise, lambda } = fit;
  const ofResidual = solver.sums(residual);
  const ofOnes = solver.sums(ones);
  const uncertainty = solver.uncertainty();
  const whole = sum(ones);
  const square = { many: dot(ofResidual.many, ofResidual.many), few: dot(ofResidual.few, ofResidual.few) };
  const slopeOf = (side: 'many' | 'few') => {
    if (lambda[side] === 0) return 0;
    const trace = uncertainty[side].reduce((all, value) => all + 1 - value, 0) / lambda[side];
    return trace - dot(ofOnes[side], ofOnes[side]) / whole - square[side] / noise;
  };
  const columns = {
    many: residual.map((_, sheet) => ofResidual.many[design.manyOf[sheet]!]!),
    few: residual.map((_, sheet) => ofResidual.few[design.fewOf[sheet]!]!),
  };
  const projected = { many: solver.without(columns.many), few: solver.without(columns.few) };
  const cell = (a: 'many' | 'few', b: 'many' | 'few') =>
    (dot(columns[a], projected[b]) - (dot(columns[a], ones) * dot(columns[b], ones)) / whole) / noise -
    (square[a] * square[b]) / (noise ** 2 * (residual.length - 1));
  return {
    slope: { many: slopeOf('many'), few: slopeOf('few') },
    curvature: [cell('many', 'many'), cell('many', 'few'), cell('few', 'few')],
  };
}

function sum(values: Float64Array): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

function dot(a: Float64Array, b: Float64Array): number {
  let all = 0;
  for (let at = 0; at < a.length; at += 1) all += a[at]! * b[at]!;
  return all;
}
