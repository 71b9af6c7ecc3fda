/*
 * Kendall's coefficient of concordance: how far raters rank alike.
 * Formula: W = 12 S / (m²(n³−n) − mΣ(t³−t)), S the squared deviations of the subjects' rank sums, m raters, n subjects, t the size of each
 *   tie.
 * Assumes: no cell is missing; only the order of a rater's marks counts.
 * Units: none; 1 is one order for all, 0 none.
 * Source: Kendall & Gibbons 1990, Rank Correlation Methods, ch. 6.
 * Example: (1, 2), (2, 3), (5, 5) → both rank alike: W = 1. With (1, 3), (2, 2), (5, 5): rank sums 3, 3, 6, S = 6, W = 72/96 = .75.
 */
import type { RatingMatrix } from './agreement.js';
import type { Defined } from './krippendorff.js';

/** W, corrected for ties, of raters (columns) over subjects (rows); null where no rater tells the subjects apart. */
export function kendallW(marks: RatingMatrix): Defined {
  const n = marks.length;
  const m = marks[0]?.length ?? 0;
  if (n < 2 || m < 2) return { value: null, reason: 'needs two entries and two judges' };
  const totals = new Float64Array(n);
  let ties = 0;
  for (let rater = 0; rater < m; rater += 1) {
    const ranked = averageRanks(marks.map((row) => row[rater]!));
    ranked.ranks.forEach((rank, subject) => (totals[subject]! += rank));
    ties += ranked.ties;
  }
  const level = (m * (n + 1)) / 2;
  const spread = totals.reduce((sum, total) => sum + (total - level) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  return most === 0 ? { value: null, reason: 'no judge tells the entries apart' } : { value: (12 * spread) / most };
}

/** Equal values share the mean of their ranks; `ties` is Σ(t³−t) over groups of t equal values. */
function averageRanks(values: readonly number[]): { ranks: Float64Array; ties: number } {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let first = 0; first < order.length;) {
    let after = first + 1;
    while (after < order.length && values[order[after]!] === values[order[first]!]) after += 1;
    for (let at = first; at < after; at += 1) ranks[order[at]!] = (first + after + 1) / 2;
    ties += (after - first) ** 3 - (after - first);
    first = after;
  }
  return { ranks, ties };
}
