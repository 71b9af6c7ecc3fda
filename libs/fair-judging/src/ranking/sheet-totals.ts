/*
 * A sheet's total of its criteria.
 * Formula: Σ w·x / Σ w. Where a sheet lacks criteria: Σ w·(x − mean of the criterion) / Σ w over what it has, plus the total of the
 *   criteria's means.
 * Assumes: criteria are marked on one scale, or weights make up for it; what lacks is missing by chance.
 * Units: those of the marks.
 * Source: the weighted mean that rulebooks state.
 * Example: novelty 10 and effect 4 with weights 30 and 10 → (300 + 40) / 40 = 8.5.
 */
import { mean } from '../aggregate.js';
import type { Score } from '../score-table.js';

/** The weighted total of one judge for one entry. */
export interface Sheet {
  readonly entry: string;
  readonly judge: string;
  readonly total: number;
}

/** A weight that makes no sense for the table. */
export class WeightError extends Error {}

export type Weights = ReadonlyMap<string, number>;

/** @throws WeightError an unknown criterion, a negative weight, or none above 0 */
export function checkWeights(scores: readonly Score[], weights: Weights): void {
  const criteria = new Set(scores.map(({ criterion }) => criterion));
  for (const [criterion, weight] of weights) {
    if (!criteria.has(criterion)) throw new WeightError(`weight of "${criterion}": the table has no such criterion`);
    if (!(weight >= 0) || !Number.isFinite(weight)) {
      throw new WeightError(`weight of "${criterion}": ${weight} is not a finite number of at least 0`);
    }
  }
  if (scores.length > 0 && [...criteria].every((criterion) => weights.get(criterion) === 0)) {
    throw new WeightError('every criterion has weight 0');
  }
}

/**
 * A sheet that lacks a criterion would gain or lose by how easy that criterion is, so its distance from the criteria's means
 * is taken over what it has. `partial` counts such sheets. A weight that is not named is 1. @throws WeightError
 */
export function sheetTotals(scores: readonly Score[], weights: Weights): { sheets: Sheet[]; partial: number } {
  checkWeights(scores, weights);
  const weightOf = (criterion: string) => weights.get(criterion) ?? 1;
  const criteria = Map.groupBy(scores, ({ criterion }) => criterion);
  const means = new Map([...criteria].map(([criterion, own]) => [criterion, mean(own.map(({ points }) => points))]));
  const whole = weighted([...means].map(([criterion, value]) => ({ value, weight: weightOf(criterion) })));
  const byPair = Map.groupBy(scores, ({ entry, judge }) => JSON.stringify([entry, judge]));
  const rows = [...byPair.values()].map((cells) => {
    const weighed = cells.filter(({ criterion }) => weightOf(criterion) > 0);
    const complete = cells.length === criteria.size;
    const values = weighed.map(({ criterion, points }) => ({
      value: complete ? points : points - means.get(criterion)!,
      weight: weightOf(criterion),
    }));
    return { cells, complete, total: weighted(values) + (complete ? 0 : whole) };
  });
  return {
    sheets: rows
      .filter(({ total }) => !Number.isNaN(total))
      .map(({ cells, total }) => ({ entry: cells[0]!.entry, judge: cells[0]!.judge, total })),
    partial: rows.filter(({ complete }) => !complete).length,
  };
}

/** NaN of no weight at all. */
function weighted(values: readonly { value: number; weight: number }[]): number {
  const sum = values.reduce((all, { weight }) => all + weight, 0);
  return values.reduce((all, { value, weight }) => all + value * weight, 0) / sum;
}
