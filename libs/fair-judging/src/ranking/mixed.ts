import { components } from '../connectedness.js';
import { Cholesky } from './cholesky.js';
import { crossedDesign, quadratic, schurComplement, sumsOf, type CrossedDesign } from './crossed-design.js';
import { RankingRefused, type Estimate, type Table } from './estimate.js';
import { minimise } from './minimise.js';
import type { Random } from './random.js';

/** The model at given standard deviations of the two sides, relative to that of the noise. */
interface Fit {
  readonly manyRatio: number;
  readonly fewRatio: number;
  readonly mean: number;
  /** REML criterion: −2 log restricted likelihood, up to nothing. */
  readonly deviance: number;
  readonly noise: number;
  readonly factor: Cholesky;
  readonly manyDiagonal: Float64Array;
  readonly manyEffect: Float64Array;
  readonly fewEffect: Float64Array;
  /** Σ of the residuals from the mean, per member of the many. */
  readonly manySums: Float64Array;
}

/**
 * x = μ + a(entry) + b(judge) + noise, a and b normal, variances by REML; the score is μ + BLUP(a), shrunk towards the mean
 * where readings are few. `se` is the standard deviation of a given the data. Source: Bates et al. 2015 (lme4), §3; the
 * profiled criterion over the two ratios, with the more numerous side eliminated by hand.
 * @throws RankingRefused no entry has two readings, or all sheets are equal
 */
export function mixed(table: Table): Estimate {
  const design = crossedDesign(table.sheets);
  const { entries, judges, entriesAreMany, totals } = design;
  if (totals.length <= Math.max(entries.length, judges.length)) {
    throw new RankingRefused(
      'mixed cannot tell entries, judges and noise apart: no entry, or no judge, has two sheets',
    );
  }
  if (totals.every((total) => total === totals[0])) throw new RankingRefused('mixed: every sheet has the same total');
  const { fit, evaluations } = restrictedLikelihood(design);
  const { many, few } = errorsOf(design, fit);
  const [a, b] = entriesAreMany ? [fit.manyEffect, fit.fewEffect] : [fit.fewEffect, fit.manyEffect];
  const [aSe, bSe] = entriesAreMany ? [many, few] : [few, many];
  const [aRatio, bRatio] = entriesAreMany ? [fit.manyRatio, fit.fewRatio] : [fit.fewRatio, fit.manyRatio];
  return {
    entries: entries.map((entry, at) => ({ entry, score: fit.mean + a[at]!, se: aSe[at]! })),
    judges: judges.map((judge, at) => ({ judge, severity: -b[at]! + 0, se: bSe[at]! })),
    variance: { entry: fit.noise * aRatio ** 2, judge: fit.noise * bRatio ** 2, residual: fit.noise },
    iterations: evaluations,
    warnings: warningsOf(table),
    draw: (random) => drawn(design, fit, random),
  };
}

function warningsOf({ scores }: Table): string[] {
  const parts = components(scores).length;
  return parts > 1 ? [`${parts} separate panels are compared as if they were equally good on average`] : [];
}

/** From here down a standard deviation is nothing beside the noise, and from here up the noise beside it. */
const LEAST = Math.log(1e-5);
const MOST = Math.log(1e5);

function restrictedLikelihood(design: CrossedDesign): { fit: Fit; evaluations: number } {
  const sizes = [design.manyCount.length, design.fewCount.length];
  const ratioOf = (at: number, axis: number) => (sizes[axis]! < 2 || at <= LEAST ? 0 : Math.exp(Math.min(MOST, at)));
  const fitAt = ([many, few]: readonly number[]) => fitOf(design, ratioOf(many!, 0), ratioOf(few!, 1));
  const found = minimise((at) => fitAt(at).deviance, [0, 0], -0.7);
  const candidates = [found.at, [LEAST, found.at[1]!], [found.at[0]!, LEAST]].map(fitAt);
  const least = Math.min(...candidates.map(({ deviance }) => deviance));
  // A variance that the data cannot tell from 0 is 0.
  const fit = candidates.toReversed().find(({ deviance }) => deviance <= least + 1e-8)!;
  return { fit, evaluations: found.evaluations };
}

function fitOf(design: CrossedDesign, manyRatio: number, fewRatio: number): Fit {
  const { manyOf, fewOf, manyCount, fewCount, totals, fewOfMany } = design;
  const n = totals.length;
  const centre = totals.reduce((sum, total) => sum + total, 0) / n;
  const manyDiagonal = manyCount.map((count) => manyRatio ** 2 * count + 1);
  const coupling = manyRatio * fewRatio;
  const matrix = schurComplement(
    design,
    manyDiagonal,
    coupling,
    fewCount.map((count) => fewRatio ** 2 * count + 1),
  );
  const factor = new Cholesky(matrix, fewCount.length);
  const solve = (manySums: Float64Array, fewSums: Float64Array) => {
    const right = fewSums.map((sum) => fewRatio * sum);
    fewOfMany.forEach((members, many) => {
      const share = (coupling * manyRatio * manySums[many]!) / manyDiagonal[many]!;
      for (const few of members) right[few]! -= share;
    });
    const few = factor.solve(right);
    const many = manySums.map((sum, at) => {
      const taken = fewOfMany[at]!.reduce((all, other) => all + few[other]!, 0);
      return (manyRatio * sum - coupling * taken) / manyDiagonal[at]!;
    });
    return { many: many.map((u) => u * manyRatio), few: few.map((u) => u * fewRatio) };
  };
  const ySums = {
    many: sumsOf(manyOf, manyCount.length, (s) => totals[s]! - centre),
    few: sumsOf(fewOf, fewCount.length, (s) => totals[s]! - centre),
  };
  const ofOnes = solve(manyCount, fewCount);
  const onesOnes = n - dot(manyCount, ofOnes.many) - dot(fewCount, ofOnes.few);
  const onesY = 0 - dot(ySums.many, ofOnes.many) - dot(ySums.few, ofOnes.few);
  const mean = onesY / onesOnes;
  const manySums = ySums.many.map((sum, at) => sum - mean * manyCount[at]!);
  const fewSums = ySums.few.map((sum, at) => sum - mean * fewCount[at]!);
  const effects = solve(manySums, fewSums);
  const squares = totals.reduce((sum, total) => sum + (total - centre - mean) ** 2, 0);
  const left = Math.max(squares - dot(manySums, effects.many) - dot(fewSums, effects.few), Number.MIN_VALUE);
  const logDeterminant = manyDiagonal.reduce((sum, value) => sum + Math.log(value), 0) + factor.logDeterminant();
  return {
    manyRatio,
    fewRatio,
    mean: centre + mean,
    deviance: logDeterminant + Math.log(onesOnes) + (n - 1) * (1 + Math.log((2 * Math.PI * left) / (n - 1))),
    noise: left / (n - 1),
    factor,
    manyDiagonal,
    manyEffect: effects.many,
    fewEffect: effects.few,
    manySums,
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

function errorsOf({ fewOfMany, fewCount }: CrossedDesign, fit: Fit): { many: Float64Array; few: Float64Array } {
  const { manyRatio, fewRatio, manyDiagonal, noise } = fit;
  const size = fewCount.length;
  const inverse = fit.factor.inverse();
  return {
    many: manyDiagonal.map((diagonal, at) => {
      const passed = ((manyRatio * fewRatio) / diagonal) ** 2 * quadratic(fewOfMany[at]!, inverse, size);
      return manyRatio * Math.sqrt(noise * (1 / diagonal + passed));
    }),
    few: fewCount.map((_, at) => fewRatio * Math.sqrt(noise * inverse[at * size + at]!)),
  };
}

/** Entries and judges together, as the data leave them possible. */
function drawn({ fewOfMany, entriesAreMany }: CrossedDesign, fit: Fit, { normal }: Random): Float64Array {
  const { manyRatio, fewRatio, manyDiagonal, mean } = fit;
  const sd = Math.sqrt(fit.noise);
  const shaken = fit.factor.solveUpper(fit.fewEffect.map(() => normal()));
  const few = fit.fewEffect.map((value, at) => value + fewRatio * sd * shaken[at]!);
  if (!entriesAreMany) return few.map((value) => mean + value);
  return manyDiagonal.map((diagonal, at) => {
    const taken = fewOfMany[at]!.reduce((all, other) => all + few[other]!, 0);
    const expected = (manyRatio ** 2 * (fit.manySums[at]! - taken)) / diagonal;
    return mean + expected + (manyRatio * sd * normal()) / Math.sqrt(diagonal);
  });
}
