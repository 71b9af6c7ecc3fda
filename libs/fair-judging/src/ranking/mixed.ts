/*
 * Entries and judges as random draws: severity is corrected, thin data are shrunk.
 * Formula: x = μ + a(entry) + b(judge) + noise, a ~ N(0, σa²), b ~ N(0, σb²); variances by restricted maximum likelihood (REML); score = μ
 *   + E(a | data), severity = −E(b | data), se = sd(a | data) at these variances.
 * Assumes: entries came to judges without regard to their worth; separate panels are equally good on average.
 * Units: score units; variances in their squares.
 * Source: Patterson & Thompson 1971, Biometrika 58 (REML); Henderson 1975, Biometrics 31 (BLUP); Bates et al. 2015 (lme4), whose results
 *   it gives.
 * Example: a 1, 2; b 2, 3; c 5, 5 by x, y. σa² 19/6, σb² 1/6, σ² 1/6; each entry's mean keeps 19·2/(19·2 + 1) = 38/39 of its distance from
 *   3: a 1.538, b 2.513, c 4.949.
 */
import { components } from '../connectedness.js';
import { crossedDesign, sumsOf, type CrossedDesign } from './crossed-design.js';
import { RankingRefused, type Estimate, type Table } from './estimate.js';
import { mirrored, type Random } from './random.js';
import { restrictedLikelihood, type MixedFit } from './restricted-likelihood.js';

/** A side that varies this much more than the noise does: the table is too small, or made by a formula. */
const NO_NOISE = 1e6;

/**
 * The score is shrunk towards the mean where readings are few. `se` is the standard deviation of a given the data and the
 * variances (what lme4 calls the conditional one), not that of μ + a.
 * @throws RankingRefused no entry, or no judge, has two readings; or all sheets are equal
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
  const { fit, iterations, settled } = restrictedLikelihood(design);
  const { noise, lambda, mean, effects } = fit;
  const [entrySide, judgeSide] = entriesAreMany ? (['many', 'few'] as const) : (['few', 'many'] as const);
  const uncertainty = fit.solver.uncertainty();
  const se = (side: 'many' | 'few', at: number) => Math.sqrt(noise * lambda[side] * uncertainty[side][at]!);
  return {
    entries: entries.map((entry, at) => ({
      entry,
      score: mean + effects[entrySide][at]!,
      se: se(entrySide, at),
    })),
    judges: judges.map((judge, at) => ({ judge, severity: 0 - effects[judgeSide][at]!, se: se(judgeSide, at) })),
    variance: { entry: noise * lambda[entrySide], judge: noise * lambda[judgeSide], residual: noise },
    iterations,
    warnings: [
      ...(lambda[entrySide] === 0 ? ['the entries do not differ beyond noise: every score is the mean'] : []),
      ...warningsOf(table, fit, settled),
    ],
    draws: (random) =>
      mirrored(
        effects[entrySide].map((effect) => mean + effect),
        drawsOf(design, fit, random),
      ),
  };
}

function warningsOf({ scores }: Table, { lambda }: MixedFit, settled: boolean): string[] {
  const parts = components(scores).length;
  return [
    ...(parts > 1 ? [`${parts} separate panels are compared as if they were equally good on average`] : []),
    ...(settled ? [] : ['mixed did not settle: the variances are not final']),
    ...(Math.max(lambda.many, lambda.few) > NO_NOISE
      ? ['the marks fit without any noise: standard errors say nothing here']
      : []),
  ];
}

/** Entries and judges together, as the data leave them possible. */
function drawsOf(design: CrossedDesign, fit: MixedFit, random: Random): () => Float64Array {
  const { mean, lambda, effects, sums } = fit;
  const { factor, manyDiagonal, ratio } = fit.solver;
  const sd = Math.sqrt(fit.noise);
  const shaken = factor.inverse().draws(random);
  const share = manyDiagonal.map((diagonal) => lambda.many / diagonal);
  const spread = manyDiagonal.map((diagonal) => (ratio.many * sd) / Math.sqrt(diagonal));
  return () => {
    const noise = shaken();
    const few = effects.few.map((value, at) => value + ratio.few * sd * noise[at]!);
    if (!design.entriesAreMany) return few.map((value) => mean + value);
    const taken = sumsOf(design.manyOf, share.length, (sheet) => few[design.fewOf[sheet]!]!);
    return share.map((own, at) => mean + own * (sums.many[at]! - taken[at]!) + spread[at]! * random.normal());
  };
}
