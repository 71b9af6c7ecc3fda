import type { Prize } from '@sangtao/programmes/rulebook';
import type { Ranked } from '../api/oversight.js';

export interface PrizeOutlook {
  prizeOf: ReadonlyMap<string, string>;
  /** The last entry above each line, by its prize. */
  lineAfter: ReadonlyMap<string, string>;
  /** Tied across the end of a prize: below them nothing can be said. */
  tied: ReadonlySet<string>;
}

type Place = Pick<Ranked, 'entryId' | 'rank' | 'score'>;

/** Where the rulebook's prizes would end in one field if the scores stayed as they are. Prizes are maxima with a minimum score. */
export function prizeOutlook(prizes: Prize[], places: Place[]): PrizeOutlook {
  const prizeOf = new Map<string, string>();
  const lineAfter = new Map<string, string>();
  const tied = new Set<string>();
  let rest = places.toSorted((a, b) => a.rank - b.rank);
  for (const { code, maxPerField = Number.POSITIVE_INFINITY, minScore = Number.NEGATIVE_INFINITY } of prizes) {
    let left = maxPerField;
    for (const group of Map.groupBy(
      rest.filter(({ score }) => score >= minScore),
      ({ rank }) => rank,
    ).values()) {
      if (left === 0) break;
      if (group.length > left) {
        for (const { entryId } of group) tied.add(entryId);
        return { prizeOf, lineAfter: lastOfEach(lineAfter), tied };
      }
      for (const { entryId } of group) prizeOf.set(entryId, code);
      lineAfter.set(group.at(-1)!.entryId, code);
      left -= group.length;
    }
    rest = rest.filter(({ entryId }) => !prizeOf.has(entryId));
  }
  return { prizeOf, lineAfter: lastOfEach(lineAfter), tied };
}

function lastOfEach(lines: Map<string, string>): Map<string, string> {
  const byPrize = new Map([...lines].map(([entryId, prize]) => [prize, entryId]));
  return new Map([...byPrize].map(([prize, entryId]) => [entryId, prize]));
}
