import type { Pair } from './assignments.store.js';

/** Who would read what; stored, and nothing more until it is applied. */
export interface Proposal {
  id: string;
  createdAt: string;
  objective: 'sum' | 'fair';
  /** Summed fit of all readings, and of the entry that fares worst. */
  sum: number;
  worstEntry: number;
  optimal: boolean;
  loads: { min: number; max: number };
  /** Groups of judges who share no entry with the others; within a group judges can be compared. */
  components: number;
  unmet: { entryId: string; entryCode: string; missing: number; because: string }[];
  perJudge: { judgeId: string; name: string; load: number; maxLoad: number | null }[];
  pairs: { entryId: string; entryCode: string; title: string; fieldCode: string; judgeIds: string[] }[];
  /** Against what is in force. */
  changes: { added: number; removed: number; kept: number };
}

export function pairsOf(proposal: Proposal | null): Pair[] {
  return (proposal?.pairs ?? []).flatMap(({ entryId, judgeIds }) =>
    judgeIds.map((judgeId): Pair => [entryId, judgeId]),
  );
}

export const keyOf = ([entryId, judgeId]: Pair) => `${entryId} ${judgeId}`;

/** The pairs of `left` that `right` lacks. */
export function without(left: readonly Pair[], right: readonly Pair[]): Pair[] {
  const known = new Set(right.map(keyOf));
  return left.filter((pair) => !known.has(keyOf(pair)));
}

export function changesBetween(before: readonly Pair[], after: readonly Pair[]): Proposal['changes'] {
  const added = without(after, before).length;
  return { added, removed: without(before, after).length, kept: after.length - added };
}

/** The judges whose entries change, with the number that they read from then on. */
export function noticesOf(before: readonly Pair[], after: readonly Pair[]): Map<string, number> {
  const changed = [...without(before, after), ...without(after, before)].map(([, judgeId]) => judgeId);
  return new Map(changed.map((judge) => [judge, after.filter(([, judgeId]) => judgeId === judge).length]));
}
