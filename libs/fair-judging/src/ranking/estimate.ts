import type { Score } from '../score-table.js';
import type { Random } from './random.js';
import type { Sheet } from './sheet-totals.js';

/** The table as a method sees it. */
export interface Table {
  readonly scores: readonly Score[];
  readonly sheets: readonly Sheet[];
}

export interface EntryEstimate {
  readonly entry: string;
  /** In score units; logits under `mfrm`. */
  readonly score: number;
  readonly se?: number;
  readonly infit?: number;
  readonly outfit?: number;
  /** Only highest or only lowest marks: no measure exists, and `score` is where an almost extreme entry would lie. */
  readonly extreme?: 'highest' | 'lowest';
}

export interface JudgeEstimate {
  readonly judge: string;
  /** Positive is stricter; score units, logits under `mfrm`. */
  readonly severity: number;
  readonly se?: number;
  readonly infit?: number;
  readonly outfit?: number;
  /** Infit or outfit outside 0.5–1.5. */
  readonly flagged?: boolean;
  readonly extreme?: 'highest' | 'lowest';
}

/** How well the measures are told apart. Source: Wright & Masters 1982; strata (4G+1)/3. */
export interface Separation {
  readonly rmse: number;
  readonly trueSd: number;
  readonly separation: number;
  readonly strata: number;
  readonly reliability: number;
}

export type Draws = (random: Random) => () => Float64Array;

export interface Estimate {
  readonly entries: readonly EntryEstimate[];
  readonly judges: readonly JudgeEstimate[];
  readonly criteria?: readonly { criterion: string; difficulty: number; se: number; infit: number; outfit: number }[];
  readonly thresholds?: readonly number[];
  readonly variance?: { entry: number; judge: number; residual: number };
  readonly separation?: { entries: Separation; judges: Separation };
  readonly iterations: number;
  readonly warnings: readonly string[];
  /** Endless rounds of scores as they might as well have been, in the order of `entries`; null where the table does not say. */
  readonly draws: Draws | null;
}

/** The table cannot be ranked by this method; the message says why, `parts` which entries and judges hang together. */
export class RankingRefused extends Error {
  constructor(
    message: string,
    readonly parts: readonly { readonly entries: string[]; readonly judges: string[] }[] = [],
  ) {
    super(message);
    this.name = 'RankingRefused';
  }
}
