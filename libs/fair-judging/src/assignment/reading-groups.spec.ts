import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../../test/seed.js';
import { assign } from '../assign.js';
import { repair } from '../repair.js';
import type { AssignmentProblem } from './assignment-problem.js';

/** Three judges: the first two of field 1, the third of fields 2 and 3. */
const judges = [['1'], ['1'], ['2', '3']].map((fields) => ({ minLoad: 0, maxLoad: 9, fields }));
const aProblem = (overrides: Partial<AssignmentProblem> = {}): AssignmentProblem => ({
  affinity: [[9, 8, 1]],
  reviewsPerEntry: 2,
  judges,
  fields: ['2'],
  ...overrides,
});

const smallProblems = fc
  .record({
    affinity: fc.array(fc.array(fc.integer({ min: -1, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    fieldOf: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }),
    fieldsOfJudges: fc.array(fc.constantFrom(['0'], ['1'], ['0', '1']), { minLength: 4, maxLength: 4 }),
    maxLoad: fc.integer({ min: 1, max: 3 }),
    reviewsPerEntry: fc.integer({ min: 1, max: 3 }),
    least: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ fieldsOfJudges, maxLoad, affinity, fieldOf, reviewsPerEntry, least }) => ({
    least,
    problem: {
      affinity,
      reviewsPerEntry,
      fields: affinity.map((_, entry) => String(fieldOf[entry])),
      judges: fieldsOfJudges.map((fields) => ({ minLoad: 0, maxLoad, fields })),
    },
  }));
interface Small {
  readonly problem: AssignmentProblem & { readonly reviewsPerEntry: number };
  readonly least: number;
}

/** The highest sum, and the best of the worst entries, by trying everything; −1 where nothing keeps the rules. */
function best({ problem, least }: Small): { sum: number; worst: number } {
  const { affinity, reviewsPerEntry, judges: limits, fields } = problem;
  const found = { sum: -1, worst: -1 };
  const walk = (entry: number, load: number[], sums: number[]): void => {
    if (entry === affinity.length) {
      found.sum = Math.max(
        found.sum,
        sums.reduce((all, one) => all + one, 0),
      );
      found.worst = Math.max(found.worst, Math.min(...sums));
      return;
    }
    for (let bits = 0; bits < 1 << limits.length; bits += 1) {
      const own = limits.flatMap((_, judge) => ((bits >> judge) & 1 ? [judge] : []));
      const inField = own.filter((judge) => limits[judge]!.fields!.includes(fields![entry]!)).length;
      if (own.length !== reviewsPerEntry || inField < Math.min(least, reviewsPerEntry)) continue;
      if (own.some((judge) => affinity[entry]![judge]! < 0 || load[judge]! >= limits[judge]!.maxLoad)) continue;
      walk(
        entry + 1,
        load.map((count, judge) => count + (own.includes(judge) ? 1 : 0)),
        [...sums, own.reduce((sum, judge) => sum + affinity[entry]![judge]!, 0)],
      );
    }
  };
  walk(
    0,
    limits.map(() => 0),
    [],
  );
  return found;
}

describe('at least m readers from the field of an entry', () => {
  it('take a place from better ones outside it', async () => {
    expect(await assign(aProblem())).toMatchObject({ sum: 17, assignment: [[0, 1]] });
    expect(await assign(aProblem(), { minInField: 1 })).toMatchObject({ sum: 10, assignment: [[0, 2]], unmet: [] });
  });

  it('are all readers of an entry with fewer readings, and none of one without', async () => {
    const options = { minInField: 3 };
    expect(await assign(aProblem({ reviewsPerEntry: 1 }), options)).toMatchObject({ assignment: [[2]], unmet: [] });
    expect(await assign(aProblem({ reviewsPerEntry: 0 }), options)).toMatchObject({ assignment: [[]], unmet: [] });
  });

  it('leave a slot empty and blame the field, rather than fill it from outside', async () => {
    const { assignment, unmet } = await assign(aProblem(), { minInField: 2 });
    expect(assignment).toEqual([[2]]);
    expect(unmet).toEqual([
      {
        entry: 0,
        missing: 1,
        because: "field: 1 of the 3 judges without a conflict are of the entry's field, 2 of 2 readings must be",
      },
    ]);
    const crowded = aProblem({
      affinity: [
        [9, 8, 1],
        [9, 8, 1],
      ],
      fields: ['2', '3'],
      judges: [...judges.slice(0, 2), { ...judges[2]!, maxLoad: 1 }],
    });
    const { unmet: full } = await assign(crowded, { minInField: 1 });
    expect(full).toMatchObject([
      { missing: 1, because: expect.stringMatching(/^field: with 1 readings in the field/) },
    ]);
  });

  it('are the best that trying everything finds, for the sum and for the worst entry', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async ({ problem, least }) => {
        const truth = best({ problem, least });
        const made = await assign(problem, { minInField: least });
        expect(made.unmet.length === 0).toBe(truth.sum >= 0);
        if (truth.sum < 0) return;
        expect(made.sum).toBe(truth.sum);
        const fair = await assign(problem, { minInField: least, objective: 'fair' });
        expect(fair).toMatchObject({ worstEntry: truth.worst, worstBound: truth.worst, optimal: true });
      }),
      { numRuns: 200, seed },
    );
  });

  it('are kept by a repair', async () => {
    const problem = aProblem({
      judges: [...judges, { minLoad: 0, maxLoad: 9, fields: ['2'] }],
      affinity: [[9, 8, -1, 1]],
    });
    expect(await repair(problem, [[0, 2]], { minInField: 1 })).toMatchObject({
      assignment: [[0, 3]],
      removed: [[0, 2]],
    });
  });

  it.each([
    ['entries without a field', aProblem({ fields: undefined }), {}, 'fields'],
    [
      'a judge without fields',
      aProblem({ judges: [...judges.slice(0, 2), { minLoad: 0, maxLoad: 1 }] }),
      {},
      'judges[2].fields',
    ],
    [
      'readings that stand against it',
      aProblem({
        fixed: [
          [0, 0],
          [0, 1],
        ],
      }),
      {},
      '2 readings of entry 0 that stand are outside its field',
    ],
    ['the rule on organisations beside it', aProblem(), { maxPerOrganisation: 1 }, 'give one of them'],
  ])('refuse %s', async (_, problem, options, message) => {
    await expect(assign(problem, { minInField: 1, ...options })).rejects.toThrow(message);
  });
});
