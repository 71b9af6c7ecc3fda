/*
 * Ties by the published chain, such as "the higher novelty, then the higher median, then the council".
 * Formula: order by score; among equals by the first step of the chain, and so on; what is left equal shares its rank (1, 2, 2, 4).
 * Assumes: nothing; values closer than 10⁻⁹ of their size are equal (near-ties.ts).
 * Units: those of each step's value; more is better.
 * Source: the chain of the edition's rulebook.
 * Example: a 80, b 80, c 75 with novelty a 9, b 8 → a 1 and b 2, both by novelty, c 3 by the score alone.
 */
import { groupsByValue } from './near-ties.js';

/** One step of the published chain: its name, as printed beside tied entries, and a value of which more is better. */
export interface TieBreakStep<T> {
  readonly name: string;
  readonly value: (entry: T) => number;
}

export interface Placed<T> {
  readonly entry: T;
  /** 1 is best; entries that the whole chain leaves equal share it, and the next rank is skipped. */
  readonly rank: number;
  /** The step that set this entry apart from entries of the same score; absent where the score alone decided or none did. */
  readonly decidedBy?: string;
  /** The chain is used up and the tie stands: somebody must decide, with a recorded reason. */
  readonly unresolved: boolean;
}

/**
 * Orders entries by score, best first, and breaks ties step by step. Never invents an order: what the chain leaves
 * equal stays equal, in the order given, and is marked unresolved.
 */
export function breakTies<T>(
  entries: readonly T[],
  score: (entry: T) => number,
  chain: readonly TieBreakStep<T>[],
): Placed<T>[] {
  const settle = (tied: readonly T[], step: number, first: number, decidedBy?: string): Placed<T>[] => {
    const next = chain[step];
    if (tied.length === 1 || next === undefined) {
      const unresolved = tied.length > 1;
      return tied.map((entry) => ({
        entry,
        rank: first,
        unresolved,
        ...(decidedBy === undefined ? {} : { decidedBy }),
      }));
    }
    const groups = groupsByValue(tied, next.value);
    const name = groups.length > 1 ? next.name : decidedBy;
    return place(groups, first, (group, rank) => settle(group, step + 1, rank, name));
  };
  return place(groupsByValue(entries, score), 1, (group, rank) => settle(group, 0, rank));
}

function place<T>(
  groups: readonly T[][],
  first: number,
  settle: (group: readonly T[], rank: number) => Placed<T>[],
): Placed<T>[] {
  let rank = first;
  return groups.flatMap((group) => {
    const placed = settle(group, rank);
    rank += group.length;
    return placed;
  });
}
