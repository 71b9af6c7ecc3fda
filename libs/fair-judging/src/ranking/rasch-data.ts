import type { Score } from '../score-table.js';
import { RankingRefused } from './estimate.js';

/** The facets in the order in which a mark names them. */
export const FACETS = ['entry', 'judge', 'criterion'] as const;
export type Extreme = 'highest' | 'lowest';

/** Marks as numbered categories; `members[facet]` are the names behind the numbers of `of[facet]`. */
export interface Marks {
  readonly members: readonly [string[], string[], string[]];
  readonly of: readonly [Int32Array, Int32Array, Int32Array];
  readonly category: Int32Array;
  /** The mark behind each category. */
  readonly values: readonly number[];
}

/** More categories than this are no ordered scale but a measurement. */
const MOST_CATEGORIES = 120;

/** Categories are the marks that occur, in order: one that nobody gave has no threshold. @throws RankingRefused */
export function marksOf(scores: readonly Score[]): Marks {
  const values = [...new Set(scores.map(({ points }) => points))].sort((a, b) => a - b);
  if (values.length < 2) throw new RankingRefused('mfrm: every mark is the same');
  if (values.length > MOST_CATEGORIES) {
    throw new RankingRefused(
      `mfrm needs ordered categories: ${values.length} different marks are more than ${MOST_CATEGORIES}`,
    );
  }
  const members = FACETS.map((facet) => [...new Set(scores.map((score) => score[facet]))]);
  const at = members.map((names) => new Map(names.map((name, index) => [name, index])));
  const categoryOf = new Map(values.map((value, index) => [value, index]));
  return {
    members: members as [string[], string[], string[]],
    of: FACETS.map((facet, axis) =>
      Int32Array.from(scores, (score) => at[axis]!.get(score[facet])!),
    ) as unknown as Marks['of'],
    category: Int32Array.from(scores, ({ points }) => categoryOf.get(points)!),
    values,
  };
}

/** Scores without the members that have only the highest or only the lowest marks: no finite measure exists for them. */
export function withoutExtremes(scores: readonly Score[]): { kept: Score[]; extremes: Map<string, Extreme> } {
  const extremes = new Map<string, Extreme>();
  let kept = [...scores];
  for (let found = true; found;) {
    const points = kept.map((score) => score.points);
    const lowest = points.reduce((low, value) => Math.min(low, value), Infinity);
    const highest = points.reduce((high, value) => Math.max(high, value), -Infinity);
    const here = FACETS.flatMap((facet) =>
      [...Map.groupBy(kept, (score) => score[facet])].flatMap(([name, own]): [string, Extreme][] => {
        const key = memberKey(facet, name);
        if (own.every((score) => score.points === highest)) return [[key, 'highest']];
        return own.every((score) => score.points === lowest) ? [[key, 'lowest']] : [];
      }),
    );
    for (const [key, side] of here) extremes.set(key, side);
    found = here.length > 0;
    kept = kept.filter((score) => FACETS.every((facet) => !extremes.has(memberKey(facet, score[facet]))));
  }
  return { kept, extremes };
}

export function memberKey(facet: (typeof FACETS)[number], name: string): string {
  return `${facet} ${name}`;
}
