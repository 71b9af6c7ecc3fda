import { mean, median, trimmedMean } from './aggregate.js';
import { components } from './connectedness.js';
import type { Score } from './score-table.js';

export const METHODS = ['mean', 'median', 'trimmed'] as const;
export type Method = (typeof METHODS)[number];

export interface RankedEntry {
  readonly entry: string;
  /** In the units of the scores. */
  readonly score: number;
  /** 1 is best; equal scores share a rank and the next is skipped (1, 2, 2, 4). */
  readonly rank: number;
}

export interface Ranking {
  readonly method: Method;
  readonly nEntries: number;
  readonly nJudges: number;
  readonly nScores: number;
  readonly connected: boolean;
  readonly components: number;
  readonly entries: RankedEntry[];
  /** `severity`: how far, on average, the judge lies below the entries' scores; positive is stricter, in score units. */
  readonly judges: { judge: string; severity: number }[];
}

/** The table cannot be ranked by this method; the message says why. */
export class RankingRefused extends Error {}

const AGGREGATE: Record<Method, (totals: readonly number[]) => number> = { mean, median, trimmed: trimmedMean };

/** Scores this close are the same score: sums of decimals differ in their last bits. */
const SAME = 1e-9;

/**
 * Ranks entries by the mean, median or trimmed mean of their judges' totals. A judge's total is Σ w·x / Σ w over the criteria
 * that the judge scored; `weights` of criteria that are not named is 1. Source: the programmes' rules, where the mean is official.
 * @throws RankingRefused no scores; a weight that is negative or of an unknown criterion
 */
export function rank(
  scores: readonly Score[],
  method: Method,
  weights: ReadonlyMap<string, number> = new Map(),
): Ranking {
  if (scores.length === 0) throw new RankingRefused('the table holds no scores');
  checkWeights(scores, weights);
  const sheets = totalsOfSheets(scores, weights);
  const byEntry = Map.groupBy(sheets, ({ entry }) => entry);
  const official = new Map(
    [...byEntry].map(([entry, own]) => [entry, AGGREGATE[method](own.map(({ total }) => total))]),
  );
  const byJudge = Map.groupBy(sheets, ({ judge }) => judge);
  const parts = components(scores).length;
  return {
    method,
    nEntries: byEntry.size,
    nJudges: byJudge.size,
    nScores: scores.length,
    connected: parts === 1,
    components: parts,
    entries: withRanks(official),
    judges: [...byJudge].map(([judge, own]) => ({
      judge,
      severity: mean(own.map(({ entry, total }) => official.get(entry)! - total)),
    })),
  };
}

interface Sheet {
  readonly entry: string;
  readonly judge: string;
  readonly total: number;
}

function checkWeights(scores: readonly Score[], weights: ReadonlyMap<string, number>): void {
  const criteria = new Set(scores.map(({ criterion }) => criterion));
  for (const [criterion, weight] of weights) {
    if (!criteria.has(criterion)) throw new RankingRefused(`weight of "${criterion}": the table has no such criterion`);
    if (!(weight >= 0) || !Number.isFinite(weight)) {
      throw new RankingRefused(`weight of "${criterion}": ${weight} is not a finite number of at least 0`);
    }
  }
}

function totalsOfSheets(scores: readonly Score[], weights: ReadonlyMap<string, number>): Sheet[] {
  const sheets = Map.groupBy(scores, ({ entry, judge }) => JSON.stringify([entry, judge]));
  return [...sheets.values()].map((cells) => {
    const { entry, judge } = cells[0]!;
    const weighed = cells.map(({ criterion, points }) => ({ points, weight: weights.get(criterion) ?? 1 }));
    const sum = weighed.reduce((all, { weight }) => all + weight, 0);
    if (sum === 0) throw new RankingRefused(`the sheet of "${judge}" for "${entry}" has weight 0 in all`);
    return { entry, judge, total: weighed.reduce((all, { weight, points }) => all + weight * points, 0) / sum };
  });
}

/** Best first; entries of the same score in the order of their ids, so that the answer does not depend on the rows' order. */
function withRanks(official: ReadonlyMap<string, number>): RankedEntry[] {
  const sorted = [...official].toSorted(([a, x], [b, y]) => (Math.abs(y - x) > SAME ? y - x : a < b ? -1 : 1));
  const ranked: RankedEntry[] = [];
  for (const [index, [entry, score]] of sorted.entries()) {
    const before = ranked.at(-1);
    const tied = before !== undefined && Math.abs(before.score - score) <= SAME;
    ranked.push({ entry, score, rank: tied ? before.rank : index + 1 });
  }
  return ranked;
}
