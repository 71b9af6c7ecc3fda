import { proposeAwards } from '@sangtao/fair-judging/award-policy';
import type { Prize } from '@sangtao/programmes/rulebook';
import type { RankedEntry } from './result.js';

/** Tied across the end of a prize: so many of them may still receive it, and only people can say which. */
interface Tie {
  prizeCode: string;
  places: number;
  entries: string[];
}

export interface FieldProposal {
  prizeOf: Map<string, string>;
  tie: Tie | null;
}

/** What people decided so far, by entry; null: no prize. */
export type Decided = ReadonlyMap<string, string | null>;

/**
 * What the rules give in one field. At a tie across the end of a prize they stop; once people have decided on every entry of it, they go
 * on below with what is left.
 */
export function proposeField(
  prizes: Prize[],
  ranking: Pick<RankedEntry, 'entryId' | 'score' | 'rank'>[],
  decided: Decided,
): FieldProposal {
  const prizeOf = new Map<string, string>();
  const settled: (string | null)[] = [];
  let [rest, from] = [ranking, 0];
  for (;;) {
    const given = [...prizeOf.values(), ...settled];
    const { awards, unresolved } = proposeAwards(
      rest.map(({ entryId: entry, score, rank }) => ({ entry, score, rank })),
      prizes.slice(from).map((prize) => policyOf(prize, given)),
    );
    for (const { entry, prize } of awards) prizeOf.set(entry, prize);
    const tie = unresolved[0];
    if (!tie) return { prizeOf, tie: null };
    if (tie.entries.some((entry) => !decided.has(entry))) {
      return { prizeOf, tie: { prizeCode: tie.prize, places: tie.places, entries: tie.entries } };
    }
    settled.push(...tie.entries.map((entry) => decided.get(entry)!));
    const rank = rest.find(({ entryId }) => tie.entries.includes(entryId))!.rank;
    rest = rest.filter((entry) => entry.rank > rank);
    from = prizes.findIndex(({ code }) => code === tie.prize);
  }
}

function policyOf({ code, maxPerField, minScore }: Prize, given: (string | null)[]) {
  const used = given.filter((prize) => prize === code).length;
  return {
    code,
    max: Math.max(0, (maxPerField ?? Number.MAX_SAFE_INTEGER) - used),
    ...(minScore === undefined ? {} : { minScore }),
  };
}

/** Why an entry holds no prize: which rule binds. `tie`: it waits until people have decided on a tie. */
export type Because = 'maximum' | 'minimum-score' | 'withheld' | 'tie';

interface PrizeLine {
  prizeCode: string;
  /** Null: as many as reach the minimum. */
  max: number | null;
  given: number;
  minScore: number | null;
  /** The lowest score that holds it; null while nobody does. */
  lineScore: number | null;
}

export interface FieldLines {
  fieldCode: string;
  prizes: PrizeLine[];
  tie: (Tie & { score: number }) | null;
}

export interface LinedPlace {
  entryId: string;
  fieldCode: string;
  rank: number;
  score: number;
  prize: string | null;
  /** Whether people have decided on it. */
  decided: boolean;
}

/** Where the line of each prize lies in one field, and the tie on it. */
export function fieldLines(prizes: Prize[], fieldCode: string, places: LinedPlace[]): FieldLines {
  const decided = new Map(places.filter((place) => place.decided).map(({ entryId, prize }) => [entryId, prize]));
  const { tie } = proposeField(prizes, places, decided);
  const score = places.find(({ entryId }) => tie?.entries.includes(entryId))?.score;
  return {
    fieldCode,
    prizes: prizes.map(({ code, maxPerField, minScore }) => {
      const holders = places.filter(({ prize }) => prize === code).map((place) => place.score);
      return {
        prizeCode: code,
        max: maxPerField ?? null,
        given: holders.length,
        minScore: minScore ?? null,
        lineScore: holders.length > 0 ? Math.min(...holders) : null,
      };
    }),
    tie: tie && { ...tie, score: score! },
  };
}

/** @returns null for an entry that holds a prize */
export function becauseOf({ prize, score, decided }: LinedPlace, { prizes, tie }: FieldLines): Because | null {
  if (prize !== null) return null;
  const reached = prizes.filter(({ minScore }) => score >= (minScore ?? Number.NEGATIVE_INFINITY));
  if (reached.length === 0) return 'minimum-score';
  if (!decided && tie && score <= tie.score) return 'tie';
  return reached.some(({ max, given }) => given < (max ?? Number.POSITIVE_INFINITY)) ? 'withheld' : 'maximum';
}
