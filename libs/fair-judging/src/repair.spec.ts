import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { assign, type AssignmentProblem } from './assign.js';
import { repair } from './repair.js';

const judges = (count: number, maxLoad = 9) => Array.from({ length: count }, () => ({ minLoad: 0, maxLoad }));

/** Fewest changes and, with those, the highest sum, by trying every choice. Null: not every reading can be given. */
function best({ affinity, judges: limits }: AssignmentProblem, previous: number[][], each: number) {
  let found: { kept: number; sum: number } | null = null;
  const subsets = Array.from({ length: 1 << limits.length }, (_, bits) =>
    limits.map((_one, judge) => judge).filter((judge) => (bits >> judge) & 1),
  ).filter((subset) => subset.length === each);
  const walk = (entry: number, load: number[], kept: number, sum: number): void => {
    if (entry === affinity.length) {
      if (found === null || kept > found.kept || (kept === found.kept && sum > found.sum)) found = { kept, sum };
      return;
    }
    for (const subset of subsets) {
      if (subset.some((judge) => affinity[entry]![judge]! < 0 || load[judge]! >= limits[judge]!.maxLoad)) continue;
      const after = load.map((count, judge) => count + Number(subset.includes(judge)));
      const same = subset.filter((judge) => previous[entry]!.includes(judge)).length;
      walk(entry + 1, after, kept + same, sum + subset.reduce((all, judge) => all + affinity[entry]![judge]!, 0));
    }
  };
  walk(
    0,
    limits.map(() => 0),
    0,
    0,
  );
  return found as { kept: number; sum: number } | null;
}

describe('repair', () => {
  it('moves as little as trying everything says, and gets the highest sum with that', async () => {
    const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 });
    const tables = fc.array(row, { minLength: 3, maxLength: 4 });
    const cases = fc.record({
      affinity: tables,
      each: fc.constantFrom(1, 2),
      room: fc.nat(1),
      leaves: fc.nat(3),
      at: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ affinity, each, room, leaves, at }) => {
        const maxLoad = Math.ceil((affinity.length * each) / 3) + room;
        const problem = { affinity, reviewsPerEntry: each, judges: judges(4, maxLoad) };
        const { assignment } = await assign(problem);
        const after = affinity.map((own, entry) =>
          own.map((value, judge) => (judge === leaves || (entry === at && judge === assignment[at]![0]) ? -1 : value)),
        );
        const truth = best({ ...problem, affinity: after }, assignment, each);
        const made = await repair({ ...problem, affinity: after }, assignment);
        expect(made.unmet.length === 0).toBe(truth !== null);
        if (truth === null) return;
        expect([assignment.flat().length - made.removed.length, made.sum]).toEqual([truth.kept, truth.sum]);
        expect(made.added).toHaveLength(made.removed.length);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('changes nothing when nothing happened, even where another assignment is worth more', async () => {
    const problem = {
      affinity: [
        [1, 9],
        [9, 1],
      ],
      reviewsPerEntry: 1,
      judges: judges(2, 1),
    };
    expect(await repair(problem, [[0], [1]])).toMatchObject({ removed: [], added: [], sum: 2 });
  });

  it('takes back the readings of a withdrawn entry and says what can no longer be met', async () => {
    const problem = {
      affinity: [
        [1, 2],
        [3, -1],
        [-1, -1],
      ],
      reviewsPerEntry: [0, 1, 1],
      judges: judges(2),
    };
    const made = await repair(problem, [[0], [0], [1]]);
    expect(made).toMatchObject({
      removed: [
        [0, 0],
        [2, 1],
      ],
      added: [],
    });
    expect(made.unmet).toMatchObject([{ entry: 2, missing: 1 }]);
    expect(made.unmet[0]!.because).toMatch('conflicts:');
  });

  it('moves a reading that could stand where that alone brings another one', async () => {
    const problem = {
      affinity: [
        [5, -1],
        [5, 1],
      ],
      reviewsPerEntry: 1,
      judges: judges(2, 1),
    };
    expect(await repair(problem, [[], [0]])).toMatchObject({ assignment: [[0], [1]], unmet: [], removed: [[1, 0]] });
  });

  it.each([
    ['previous', [[0]]],
    ['previous[1]', [[0], [1, 1]]],
    ['previous[0][0]', [[2], []]],
  ])('names %s as the field at fault', async (field, previous) => {
    const problem = {
      affinity: [
        [1, 1],
        [1, 1],
      ],
      reviewsPerEntry: 1,
      judges: judges(2),
    };
    await expect(repair(problem, previous)).rejects.toMatchObject({ field });
  });
});
