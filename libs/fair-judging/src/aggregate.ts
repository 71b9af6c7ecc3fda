/*
 * Mean, median and trimmed mean of an entry's totals.
 * Formula: mean = Σx / n; median = the middle of the sorted totals, or the mean of the two in the middle; trimmed = Σx less the highest
 *   and the lowest, over n − 2.
 * Assumes: every judge sees every entry (mean, median); five totals or more (trimmed: of three, one is left).
 * Units: those of the totals.
 * Source: arithmetic; the trimmed mean as rules for figure skating and diving state it.
 * Example: 60, 75, 90, 80, 70 → mean 75, median 75, trimmed 75; with 100 for 90: mean 77, trimmed 75.
 */
/** The arithmetic mean. @throws RangeError of no values */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('mean of no values');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle. @throws RangeError of no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('median of no values');
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One highest and one lowest value dropped, then the mean; below three values nothing can be dropped and it is the mean. */
export function trimmedMean(values: readonly number[]): number {
  if (values.length < 3) return mean(values);
  return mean(values.toSorted((a, b) => a - b).slice(1, -1));
}
