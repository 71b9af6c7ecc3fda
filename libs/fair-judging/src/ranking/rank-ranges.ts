import type { Estimate } from './estimate.js';
import { seeded } from './random.js';

/** How often the ranking is drawn again. */
const DRAWS = 2000;
/** A range leaves out this share of the draws at either end: 90 % lie inside. */
const TAIL = 0.05;

export interface RankRange {
  readonly rankLow: number;
  readonly rankHigh: number;
  /** Share of the draws with a rank of at most `top`. */
  readonly pTop: number;
  /** Standard deviation of the drawn scores. */
  readonly se: number;
}

/** Where each entry might have been ranked, in the order of `draw`. */
export function rankRanges(draw: NonNullable<Estimate['draw']>, seed: number, top: number): RankRange[] {
  const random = seeded(seed);
  const size = draw(seeded(seed)).length;
  const ranks = Array.from({ length: size }, () => new Int32Array(DRAWS));
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let centre: Float64Array | null = null;
  for (let round = 0; round < DRAWS; round += 1) {
    const scores = draw(random);
    centre ??= scores;
    const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
    let rank = 1;
    order.forEach((entry, place) => {
      if (place > 0 && scores[order[place - 1]!]! - scores[entry]! > 1e-9) rank = place + 1;
      ranks[entry]![round] = rank;
      const distance = scores[entry]! - centre![entry]!;
      sums[entry]! += distance;
      squares[entry]! += distance ** 2;
    });
  }
  return ranks.map((own, entry) => {
    const sorted = own.sort();
    const within = sorted.findLastIndex((rank) => rank <= top) + 1;
    return {
      rankLow: sorted[Math.floor(DRAWS * TAIL)]!,
      rankHigh: sorted[Math.ceil(DRAWS * (1 - TAIL)) - 1]!,
      pTop: within / DRAWS,
      se: Math.sqrt(Math.max(0, squares[entry]! / DRAWS - (sums[entry]! / DRAWS) ** 2)),
    };
  });
}
