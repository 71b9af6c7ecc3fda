import { components } from './connectedness.js';
import { groupsByValue } from './near-ties.js';
import { additive } from './ranking/additive.js';
import { averaged, standardised } from './ranking/classical.js';
import { RankingRefused, type Draws, type EntryEstimate, type Estimate, type Table } from './ranking/estimate.js';
import { mfrm } from './ranking/mfrm.js';
import { mixed } from './ranking/mixed.js';
import { seeded } from './ranking/random.js';
import { rankRanges } from './ranking/rank-ranges.js';
import { sheetTotals, type Weights } from './ranking/sheet-totals.js';
import { thinDataWarnings } from './ranking/thin-data.js';
import type { Score } from './score-table.js';

export { RankingRefused } from './ranking/estimate.js';
export { WeightError } from './ranking/sheet-totals.js';

export const METHODS = ['mean', 'median', 'trimmed', 'zscore', 'additive', 'mixed', 'mfrm'] as const;
export type Method = (typeof METHODS)[number];

export interface RankOptions {
  /** By criterion; one that is not named has weight 1. `mfrm` has no weights. */
  readonly weights?: Weights;
  /** Adds 90 % ranges of the ranks. */
  readonly intervals?: boolean;
  readonly seed?: number;
  /** Adds to each entry the probability of a rank of at most this. */
  readonly top?: number;
}

export interface RankedEntry extends EntryEstimate {
  /** 1 is best; equal scores share a rank and the next is skipped (1, 2, 2, 4). */
  readonly rank: number;
  readonly rankLow?: number;
  readonly rankHigh?: number;
  readonly pTop?: number;
}

export interface Ranking extends Omit<Estimate, 'entries' | 'draws'> {
  readonly method: Method;
  readonly nEntries: number;
  readonly nJudges: number;
  readonly nScores: number;
  readonly connected: boolean;
  readonly components: number;
  readonly entries: RankedEntry[];
}

const ESTIMATE: Record<Method, (table: Table) => Estimate> = {
  mean: (table) => averaged('mean', table),
  median: (table) => averaged('median', table),
  trimmed: (table) => averaged('trimmed', table),
  zscore: standardised,
  additive,
  mixed,
  mfrm,
};

/**
 * Ranks entries by one method. No rule found prescribes a statistical correction: the official score is the rulebook's,
 * the others stand beside it as advice.
 * @throws RankingRefused no scores, or the method would mislead with this table; WeightError
 */
export function rank(scores: readonly Score[], method: Method, options: RankOptions = {}): Ranking {
  if (scores.length === 0) throw new RankingRefused('the table holds no scores');
  const { sheets, partial } = sheetTotals(scores, options.weights ?? new Map());
  const { entries, draws, warnings, ...estimate } = ESTIMATE[method]({ scores, sheets });
  const parts = components(scores).length;
  const more = [
    ...(partial > 0 && method !== 'mfrm'
      ? [`${partial} sheets lack a criterion: set against the criteria's means`]
      : []),
    ...(draws === null && asksForDraws(options) ? ['no entry has two readings: there are no intervals'] : []),
    ...unnamedWeights(scores, options.weights),
    ...(method === 'mfrm' && options.weights !== undefined ? ['mfrm has no weights: they are not used'] : []),
    ...thinDataWarnings({ scores, sheets }, method, parts),
  ];
  return {
    method,
    nEntries: new Set(scores.map(({ entry }) => entry)).size,
    nJudges: new Set(scores.map(({ judge }) => judge)).size,
    nScores: scores.length,
    connected: parts === 1,
    components: parts,
    entries: withRanks(draws !== null && asksForDraws(options) ? withRanges(entries, draws, options) : entries),
    ...estimate,
    warnings: [...warnings, ...more],
  };
}

function unnamedWeights(scores: readonly Score[], weights: Weights | undefined): string[] {
  if (weights === undefined) return [];
  const unnamed = [...new Set(scores.map(({ criterion }) => criterion))].filter((criterion) => !weights.has(criterion));
  return unnamed.length === 0 ? [] : [`weight 1, since none is given: ${unnamed.join(', ')}`];
}

function asksForDraws({ intervals, top }: RankOptions): boolean {
  return intervals === true || top !== undefined;
}

type Unranked = Omit<RankedEntry, 'rank'>;

function withRanges(
  entries: readonly EntryEstimate[],
  draws: Draws,
  { intervals, seed = 1, top }: RankOptions,
): Unranked[] {
  const ranges = rankRanges(draws(seeded(seed)), entries.length, top ?? 0);
  return entries.map((entry, at) => {
    const { rankLow, rankHigh, pTop, se } = ranges[at]!;
    return {
      ...entry,
      ...(intervals === true ? { se: entry.se ?? se, rankLow, rankHigh } : {}),
      ...(top === undefined ? {} : { pTop }),
    };
  });
}

/** Best first; entries of the same score in the order of their ids, so that the answer does not depend on the rows' order. */
function withRanks(entries: readonly Unranked[]): RankedEntry[] {
  const byId = entries.toSorted((a, b) => (a.entry < b.entry ? -1 : 1));
  let rank = 1;
  return groupsByValue(byId, ({ score }) => score).flatMap((group) => {
    const ranked = group.map((entry) => ({ ...entry, rank, ...around(entry, rank) }));
    rank += group.length;
    return ranked;
  });
}

/** The rank itself lies in its range, which ties and shrinkage can move a place beside it. */
function around({ rankLow, rankHigh }: Unranked, rank: number): Pick<RankedEntry, 'rankLow' | 'rankHigh'> {
  if (rankLow === undefined || rankHigh === undefined) return {};
  return { rankLow: Math.min(rankLow, rank), rankHigh: Math.max(rankHigh, rank) };
}
