/*
 * Intraclass correlations of a full table, subjects by raters.
 * Formula: with mean squares B (subjects), R (raters), E (residual), W (within subjects) of n subjects and k raters: ICC1 =
 *   (B−W)/(B+(k−1)W), ICC2 = (B−E)/(B+(k−1)E+k(R−E)/n), ICC3 = (B−E)/(B+(k−1)E); of the mean of k: (B−W)/B, (B−E)/(B+(R−E)/n), (B−E)/B.
 * Assumes: no cell is missing; 1: other raters for each subject, 2: raters drawn from many, 3: these raters only.
 * Units: none; 1 is full agreement, 0 none, below 0 less than by chance.
 * Source: Shrout & Fleiss 1979, Psychological Bulletin 86(2), table 2 and p. 423.
 * Example: (1, 2), (2, 3), (5, 5) → B 6.5, R 2/3, E 1/6, W 1/3: ICC1 .9024, ICC2 .9048, ICC3 .95; of two .9487, .95, .9744.
 */
/** Marks of one subject (row) by the same raters in the same order (columns); no cell missing. */
export type RatingMatrix = readonly (readonly number[])[];

/** Intraclass correlations; `k` is the mean of all raters, without it a single rater. Null where the variance is 0. */
export interface Icc {
  readonly icc1: number | null;
  readonly icc1k: number | null;
  readonly icc2: number | null;
  readonly icc2k: number | null;
  readonly icc3: number | null;
  readonly icc3k: number | null;
}

/** Mean squares of the two-way table: between subjects, between raters, residual, and within subjects. */
interface MeanSquares {
  readonly subjects: number;
  readonly raters: number;
  readonly residual: number;
  readonly within: number;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function meanSquares(marks: RatingMatrix): MeanSquares {
  const n = marks.length;
  const k = marks[0]?.length ?? 0;
  if (n < 2 || k < 2 || marks.some((row) => row.length !== k)) {
    throw new RangeError('agreement needs at least two subjects, each marked by the same two raters or more');
  }
  const grand = sumOf(marks.flat()) / (n * k);
  const rowMeans = marks.map((row) => sumOf(row) / k);
  const columnMeans = marks[0]!.map((_, rater) => sumOf(marks.map((row) => row[rater]!)) / n);
  const subjects = k * sumOf(rowMeans.map((mean) => (mean - grand) ** 2));
  const raters = n * sumOf(columnMeans.map((mean) => (mean - grand) ** 2));
  const total = sumOf(marks.flat().map((mark) => (mark - grand) ** 2));
  return {
    subjects: subjects / (n - 1),
    raters: raters / (k - 1),
    residual: (total - subjects - raters) / ((n - 1) * (k - 1)),
    within: (total - subjects) / (n * (k - 1)),
  };
}

function ratio(part: number, whole: number): number | null {
  return Math.abs(whole) < Number.EPSILON ? null : part / whole;
}

/**
 * ICC(1), ICC(2,·) and ICC(3,·), single and of the mean of k raters.
 * @throws RangeError fewer than two subjects or raters, or a missing mark
 */
export function icc(marks: RatingMatrix): Icc {
  const { subjects: b, raters: r, residual: e, within: w } = meanSquares(marks);
  const n = marks.length;
  const k = marks[0]!.length;
  return {
    icc1: ratio(b - w, b + (k - 1) * w),
    icc1k: ratio(b - w, b),
    icc2: ratio(b - e, b + (k - 1) * e + (k * (r - e)) / n),
    icc2k: ratio(b - e, b + (r - e) / n),
    icc3: ratio(b - e, b + (k - 1) * e),
    icc3k: ratio(b - e, b),
  };
}
