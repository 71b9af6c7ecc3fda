import { describe, expect, it } from '@jest/globals';
import { breakTies, type TieBreakStep } from './tie-break.js';

interface Entry {
  readonly id: string;
  readonly score: number;
  readonly novelty: number;
  readonly median: number;
}

const anEntry = (id: string, given: Partial<Entry> = {}): Entry => ({
  id,
  score: 80,
  novelty: 20,
  median: 80,
  ...given,
});
const CHAIN: TieBreakStep<Entry>[] = [
  { name: 'novelty', value: ({ novelty }) => novelty },
  { name: 'median', value: ({ median }) => median },
];
const placed = (entries: Entry[]) =>
  breakTies(entries, ({ score }) => score, CHAIN).map(({ entry, ...rest }) => ({ id: entry.id, ...rest }));

describe('breakTies', () => {
  it('leaves the chain alone where scores differ', () => {
    expect(placed([anEntry('low', { score: 70, novelty: 30 }), anEntry('high')])).toEqual([
      { id: 'high', rank: 1, unresolved: false },
      { id: 'low', rank: 2, unresolved: false },
    ]);
  });

  it('names the step that decided, entry by entry', () => {
    const entries = [anEntry('b', { median: 79 }), anEntry('c', { novelty: 10 }), anEntry('a', { median: 81 })];
    expect(placed(entries)).toEqual([
      { id: 'a', rank: 1, unresolved: false, decidedBy: 'median' },
      { id: 'b', rank: 2, unresolved: false, decidedBy: 'median' },
      { id: 'c', rank: 3, unresolved: false, decidedBy: 'novelty' },
    ]);
  });

  it('keeps a tie that the chain cannot break, and skips the rank after it', () => {
    expect(placed([anEntry('a'), anEntry('b'), anEntry('c', { score: 1 })])).toEqual([
      { id: 'a', rank: 1, unresolved: true },
      { id: 'b', rank: 1, unresolved: true },
      { id: 'c', rank: 3, unresolved: false },
    ]);
  });
});
