/*
 * Krippendorff's α: agreement with gaps, at four levels of measurement.
 * Formula: α = 1 − observed / expected disagreement; observed = Σ over units of Σ d(a,b)² over pairs / (marks − 1), expected = the same
 *   over all pairs of marks / (n − 1). d²: nominal 0 or 1; ordinal (marks between, half of the ends)²; interval (a − b)²; ratio ((a −
 *   b)/(a + b))².
 * Assumes: raters are exchangeable; a unit with one mark says nothing. Ratio needs marks from 0 up.
 * Units: none; 1 is full agreement, 0 chance.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 * Example: (1, 2), (2, 3), (5, 5) → nominal .2308, ordinal .7727, interval .8810, ratio .6716.
 */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** A value, or why there is none. */
export type Defined =
  { readonly value: number; readonly reason?: never } | { readonly value: null; readonly reason: string };

/** How far two values are apart, by their places in `values`. */
type Distance = (a: number, b: number) => number;

/** α over the marks of each unit; null where no unit has two marks, or every mark is the same. */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: Level): Defined {
  const pairable = units.filter((marks) => marks.length > 1);
  if (pairable.length === 0) return { value: null, reason: 'no entry has two marks' };
  const marks = pairable.flat();
  if (level === 'ratio' && marks.some((mark) => mark < 0)) {
    return { value: null, reason: 'marks below 0 have no ratio' };
  }
  const values = [...new Set(marks)].sort((a, b) => a - b);
  if (values.length === 1) return { value: null, reason: 'every mark is the same' };
  const at = new Map(values.map((value, index) => [value, index]));
  const count = new Float64Array(values.length);
  for (const mark of marks) count[at.get(mark)!]! += 1;
  const distance = distances(level, values, count);
  let observed = 0;
  for (const unit of pairable) {
    const places = unit.map((mark) => at.get(mark)!);
    let apart = 0;
    for (const a of places) for (const b of places) apart += distance(a, b);
    observed += apart / (unit.length - 1);
  }
  let expected = 0;
  for (let a = 0; a < values.length; a += 1) {
    for (let b = 0; b < a; b += 1) expected += 2 * count[a]! * count[b]! * distance(a, b);
  }
  return { value: 1 - ((marks.length - 1) * observed) / expected };
}

function distances(level: Level, values: readonly number[], count: Float64Array): Distance {
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => (values[a]! - values[b]!) ** 2;
    case 'ratio':
      return (a, b) => (a === b ? 0 : ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2);
    case 'ordinal': {
      let below = 0;
      // Half of the own marks and all below: the difference of two such places counts what lies between.
      const place = Array.from(count, (own) => {
        below += own;
        return below - own / 2;
      });
      return (a, b) => (place[a]! - place[b]!) ** 2;
    }
  }
}
