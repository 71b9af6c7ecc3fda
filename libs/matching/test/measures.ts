/** Normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002); the gain is the grade. */
export function ndcg5(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gained = (gains: number[]) => gains.slice(0, 5).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  return gained(ranked.map((id) => grades.get(id) ?? 0)) / gained(best);
}

export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  return [...grades.keys()].filter((id) => ranked.includes(id)).length / grades.size;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
