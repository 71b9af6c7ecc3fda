/*
 * Entries and judges as two sets of constants, by least squares.
 * Formula: x = μ + a(entry) + b(judge) + noise, Σb = 0; minimise Σ(x − μ − a − b)². Score = μ + a, severity = −b; standard errors from the
 *   residual variance Σ(…)² / (n − E − J + 1).
 * Assumes: judges differ by a constant; the judge–entry graph is connected (rank E + J − 1), else it is refused; noise of one size.
 * Units: score units.
 * Source: Searle 1971, Linear Models, ch. 7 (two-way crossed classification without interaction).
 * Example: x gives a 8, b 6; y gives a 6, b 4, c 7. Severities x −1, y +1; scores a 7, b 5, c 8.
 */
import { components } from '../connectedness.js';
import { Cholesky } from './cholesky.js';
import { crossedDesign, schurComplement, sumsOf, type CrossedDesign } from './crossed-design.js';
import { RankingRefused, type Estimate, type Table } from './estimate.js';
import { mirrored, type Random } from './random.js';

/** @throws RankingRefused naming the parts, unless scores link every judge with every other */
export function assertConnected(table: Table, method: string): void {
  const parts = components(table.scores);
  if (parts.length <= 1) return;
  const names = parts.map(({ judges }, index) => `part ${index + 1}: judges ${judges.join(', ')}`).join('; ');
  const reason = `${method} needs judges who are linked by entries in common; here ${parts.length} parts cannot be compared`;
  throw new RankingRefused(`${reason} (${names})`, parts);
}

/** The entries are eliminated, which leaves a dense system of the judges. @throws RankingRefused the graph is not connected */
export function additive(table: Table): Estimate {
  assertConnected(table, 'additive');
  const design = crossedDesign(table.sheets, true);
  const { entries, judges, manyOf, fewOf, manyCount, fewCount, totals } = design;
  const size = judges.length;
  const matrix = schurComplement(design, manyCount, 1, fewCount);
  // Severities are known up to a constant: this picks those that add up to 0.
  for (let cell = 0; cell < size * size; cell += 1) matrix[cell]! += 1 / size;
  const factor = new Cholesky(matrix, size);
  const sums = sumsOf(manyOf, entries.length, (sheet) => totals[sheet]!);
  const centre = sums.map((sum, entry) => sum / manyCount[entry]!);
  const effects = factor.solve(sumsOf(fewOf, size, (sheet) => totals[sheet]! - centre[manyOf[sheet]!]!));
  const scores = scoresGiven(design, sums, effects);
  const freedom = totals.length - entries.length - size + 1;
  const left = totals.reduce((sum, y, at) => sum + (y - scores[manyOf[at]!]! - effects[fewOf[at]!]!) ** 2, 0);
  const variance = freedom > 0 ? left / freedom : null;
  const inverse = factor.inverse();
  const se = (share: number) => (variance === null ? {} : { se: Math.sqrt(variance * Math.max(0, share - 1 / size)) });
  return {
    entries: entries.map((entry, at) => {
      const n = manyCount[at]!;
      const share = 1 / n + inverse.quadratic(design.fewOfMany[at]!) / n ** 2;
      return { entry, score: scores[at]!, ...se(share) };
    }),
    judges: judges.map((judge, at) => ({ judge, severity: 0 - effects[at]!, ...se(inverse.diagonal(at)) })),
    iterations: 0,
    warnings: variance === null ? ['as many unknowns as sheets: there is no standard error'] : [],
    draws:
      variance === null
        ? null
        : (random) => mirrored(scores, drawsOf(design, { factor, sums, effects, sd: Math.sqrt(variance) }, random)),
  };
}

function scoresGiven({ fewOfMany, manyCount }: CrossedDesign, sums: Float64Array, effects: Float64Array): Float64Array {
  return sums.map((sum, entry) => {
    let rest = sum;
    for (const judge of fewOfMany[entry]!) rest -= effects[judge]!;
    return rest / manyCount[entry]!;
  });
}

interface Fitted {
  readonly factor: Cholesky;
  readonly sums: Float64Array;
  readonly effects: Float64Array;
  readonly sd: number;
}

function drawsOf(design: CrossedDesign, fitted: Fitted, random: Random): () => Float64Array {
  const { factor, sums, effects, sd } = fitted;
  const shaken = factor.inverse().draws(random);
  return () => {
    const noise = shaken();
    const severe = effects.map((value, judge) => value + sd * noise[judge]!);
    return scoresGiven(design, sums, severe).map(
      (score, at) => score + (sd * random.normal()) / Math.sqrt(design.manyCount[at]!),
    );
  };
}
