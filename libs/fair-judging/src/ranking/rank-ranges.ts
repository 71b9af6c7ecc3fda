/*
 * Where an entry might have been ranked, and how probably among the first K.
 * Formula: 2,000 rankings of drawn scores; range = the 5 % and 95 % quantiles of the entry's ranks, pTop = share of rankings with rank ≤
 *   K, se = sd of its drawn scores.
 * Assumes: what the method's `draws` say of chance; other judges of the same kind would have differed as these did.
 * Units: ranks from 1; shares from 0 to 1; se in score units.
 * Source: Goldstein & Spiegelhalter 1996, JRSS A 159 (league tables and their limitations).
 * Example: scores that are drawn as 3 ± 0 and 1 ± 0 have ranges 1–1 and 2–2, and pTop(1) = 1 and 0.
 */
import { descending } from './descending.js';

/** How often the ranking is drawn again. */
const DRAWS = 2000;
/** A range leaves out this share of the draws at either end: 90 % lie inside. */
const TAIL = 0.05;
/** Drawn scores this close are equal: their sums differ in the last bits. */
const SAME = 1e-9;

export interface RankRange {
  readonly rankLow: number;
  readonly rankHigh: number;
  /** Share of the draws with a rank of at most `top`. */
  readonly pTop: number;
  /** Standard deviation of the drawn scores. */
  readonly se: number;
}

/** Where each of `size` entries might have been ranked; `draw` gives one round of scores after the other. */
export function rankRanges(draw: () => Float64Array, size: number, top: number): RankRange[] {
  const ranks = new Int32Array(size * DRAWS);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  const sort = descending(size);
  const centre = draw();
  for (let round = 0, scores = centre; round < DRAWS; round += 1, scores = draw()) {
    const order = sort(scores);
    let rank = 1;
    for (let place = 0; place < size; place += 1) {
      const entry = order[place]!;
      if (place > 0 && scores[order[place - 1]!]! - scores[entry]! > SAME) rank = place + 1;
      ranks[entry * DRAWS + round] = rank;
      const distance = scores[entry]! - centre[entry]!;
      sums[entry]! += distance;
      squares[entry]! += distance ** 2;
    }
  }
  return Array.from(sums, (sum, entry) => {
    const own = ranks.subarray(entry * DRAWS, (entry + 1) * DRAWS).sort();
    return {
      rankLow: own[Math.floor(DRAWS * TAIL)]!,
      rankHigh: own[Math.ceil(DRAWS * (1 - TAIL)) - 1]!,
      pTop: (own.findLastIndex((rank) => rank <= top) + 1) / DRAWS,
      se: Math.sqrt(Math.max(0, squares[entry]! / DRAWS - (sum / DRAWS) ** 2)),
    };
  });
}
