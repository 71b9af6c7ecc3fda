/** By id of an offer: 2 answers the main request, 1 a part of it; an offer that is not there does not. */
export type Grades = ReadonlyMap<string, number>;

/** Normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002); the gain is the grade. */
export function ndcg5(ranked: readonly string[], grades: Grades): number {
  const gained = (gains: number[]) => gains.slice(0, 5).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  return gained(ranked.map((id) => grades.get(id) ?? 0)) / gained(best);
}

/** The share of the right offers among the first twenty. */
export function recall20(ranked: readonly string[], grades: Grades): number {
  const first = ranked.slice(0, 20);
  return [...grades.keys()].filter((id) => first.includes(id)).length / grades.size;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
