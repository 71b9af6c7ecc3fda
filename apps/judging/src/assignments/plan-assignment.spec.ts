import { describe, expect, test } from '@jest/globals';
import type { AssignmentFacts } from './assignment-facts.view.js';
import type { Pair } from './assignments.store.js';
import { planAssignment, type Wish } from './plan-assignment.js';
import { pairsOf, type Proposal } from './proposal.js';

const sum: Wish = { objective: 'sum', rebalance: false, maxPerOrganisation: null };

function facts(entries: number, judges: number, overrides: Partial<AssignmentFacts> = {}): AssignmentFacts {
  return {
    readings: 3,
    entries: Array.from({ length: entries }, (_, n) => ({
      ...{ id: `e${n}`, code: `E-${n}`, title: `Bài ${n}`, fieldCode: 'it', text: `Bài ${n}` },
    })),
    judges: Array.from({ length: judges }, (_, n) => ({
      ...{ id: `j${n}`, accountId: `a${n}`, name: `Giám khảo ${n}`, fieldCodes: [] },
      ...{ organisationId: null, expertise: [], maxLoad: null },
    })),
    blocked: [],
    applied: [],
    begun: [],
    ...overrides,
  };
}
const pairs = (plan: Omit<Proposal, 'id' | 'createdAt'>) => pairsOf(plan as Proposal);
const has = (list: readonly Pair[], [entry, judge]: Pair) => list.some(([e, j]) => e === entry && j === judge);

describe('a first assignment', () => {
  test('gives every entry its readings, without conflicts, evenly, in one connected graph', async () => {
    const blocked = Array.from({ length: 40 }, (_, n): Pair => [`e${n}`, `j${n % 10}`]);
    const plan = await planAssignment(facts(40, 10, { blocked }), sum);
    expect(plan.pairs.every(({ judgeIds }) => new Set(judgeIds).size === 3)).toBe(true);
    expect(blocked.filter((pair) => has(pairs(plan), pair))).toEqual([]);
    expect(plan).toMatchObject({ loads: { min: 12, max: 12 }, unmet: [], components: 1 });
    expect(plan.changes).toEqual({ added: 120, removed: 0, kept: 0 });
  });

  test('says which entry lacks what, and why', async () => {
    const plan = await planAssignment(facts(2, 3, { blocked: [['e1', 'j0']] }), sum);
    expect(plan.unmet).toEqual([
      { entryId: 'e1', entryCode: 'E-1', missing: 1, because: expect.stringMatching(/^conflicts/) },
    ]);
  });

  test('widens the balance rather than leaving a reading empty', async () => {
    // Judges 2 and 3 read nothing of it; evenly, the others would be full at half of the work.
    const blocked = Array.from({ length: 20 }, (_, n): Pair[] => [
      [`e${n}`, 'j2'],
      [`e${n}`, 'j3'],
    ]).flat();
    const plan = await planAssignment(facts(20, 5, { blocked, readings: 2 }), sum);
    expect(plan.unmet).toEqual([]);
  });
});

describe('another run', () => {
  test('after withdrawals changes only what is affected', async () => {
    const before = facts(30, 8);
    const applied = pairs(await planAssignment(before, sum));
    const entries = before.entries.slice(5);
    const judges = before.judges.filter(({ id }) => id !== 'j3');
    const plan = await planAssignment({ ...before, entries, judges, applied }, sum);
    const standing = applied.filter(([entry, judge]) => judge !== 'j3' && entries.some(({ id }) => id === entry));
    expect(standing.filter((pair) => !has(pairs(plan), pair))).toEqual([]);
    expect(plan.pairs.every(({ judgeIds }) => judgeIds.length === 3)).toBe(true);
    expect(plan.changes).toEqual({ added: 75 - standing.length, removed: 90 - standing.length, kept: standing.length });
  });

  test('never touches what is begun, also where a conflict came to light since', async () => {
    const before = facts(6, 5);
    const applied = pairs(await planAssignment(before, sum));
    const begun = applied.slice(0, 4);
    const plan = await planAssignment({ ...before, applied, begun, blocked: [begun[0]!, applied[5]!] }, sum);
    expect(begun.every((pair) => has(pairs(plan), pair))).toBe(true);
    expect(has(pairs(plan), applied[5]!)).toBe(false);
    const again = await planAssignment({ ...before, applied, begun }, { ...sum, rebalance: true });
    expect(begun.every((pair) => has(pairs(again), pair))).toBe(true);
  });

  test('moves what is in force only where a reading would be missing otherwise', async () => {
    // Judge 1 is full with what judge 0 could read; entry 2 is for judge 1 alone.
    const judges = facts(3, 2).judges.map((judge, n) => ({ ...judge, maxLoad: n === 1 ? 1 : null }));
    const applied: Pair[] = [
      ['e0', 'j1'],
      ['e1', 'j0'],
    ];
    const plan = await planAssignment(facts(3, 2, { readings: 1, judges, applied, blocked: [['e2', 'j0']] }), sum);
    expect(plan.unmet).toEqual([]);
    expect(pairs(plan).sort()).toEqual([
      ['e0', 'j0'],
      ['e1', 'j0'],
      ['e2', 'j1'],
    ]);
  });
});

test('1,200 entries, 3 readings, 90 judges take less than a minute', async () => {
  const plan = await planAssignment(facts(1200, 90), sum);
  expect(plan).toMatchObject({ loads: { min: 40, max: 40 }, unmet: [], components: 1 });
}, 60_000);
