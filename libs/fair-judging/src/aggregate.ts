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
