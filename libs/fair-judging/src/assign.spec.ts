import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign, type AssignmentProblem, type JudgeLimits } from './assign.js';
import { parseAssignment } from './assignment/assignment-file.js';
import { fixture, itWithFixtures } from '../test/fixtures.js';
import { seed } from '../test/seed.js';

const judges = (count: number, limits: Partial<JudgeLimits> = {}): JudgeLimits[] =>
  Array.from({ length: count }, () => ({ minLoad: 0, maxLoad: 9, ...limits }));

/** Every assignment of a small problem, by trying all subsets of judges for each entry. */
function best(
  { affinity, judges: limits, reviewsPerEntry, fixed = [] }: AssignmentProblem,
  perOrganisation = Infinity,
) {
  const subsets = Array.from({ length: 1 << limits.length }, (_, bits) =>
    limits.map((_, judge) => judge).filter((judge) => (bits >> judge) & 1),
  );
  const allowed = affinity.map((row, entry) =>
    subsets.filter((subset) => {
      const groups = Map.groupBy(subset, (judge) => limits[judge]!.organisation ?? `alone ${judge}`);
      return (
        subset.length === reviewsPerEntry &&
        subset.every((judge) => row[judge]! >= 0) &&
        fixed.every(([at, judge]) => at !== entry || subset.includes(judge)) &&
        [...groups.values()].every((own) => own.length <= perOrganisation)
      );
    }),
  );
  const found = { sum: -1, fair: { worst: -1, sum: -1 } };
  const walk = (entry: number, load: number[], sums: number[]): void => {
    if (entry < affinity.length) {
      for (const subset of allowed[entry]!) {
        const sum = exact(subset.reduce((all, judge) => all + affinity[entry]![judge]!, 0));
        walk(
          entry + 1,
          load.map((count, judge) => count + (subset.includes(judge) ? 1 : 0)),
          [...sums, sum],
        );
      }
      return;
    }
    if (load.some((count, judge) => count < limits[judge]!.minLoad || count > limits[judge]!.maxLoad)) return;
    const sum = exact(sums.reduce((all, one) => all + one, 0));
    const worst = Math.min(...sums);
    found.sum = Math.max(found.sum, sum);
    if (worst > found.fair.worst || (worst === found.fair.worst && sum > found.fair.sum)) found.fair = { worst, sum };
  };
  walk(
    0,
    limits.map(() => 0),
    [],
  );
  return found;
}

const missing = (unmet: readonly { missing: number }[]) => unmet.reduce((sum, one) => sum + one.missing, 0);

/** Affinities have one decimal: 0.7 + 1 and 0.1 + 1.6 are the same, though not as floating-point numbers. */
function exact(sum: number): number {
  return Math.round(sum * 10) / 10;
}

const smallProblems = fc
  .record({ entries: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 2, max: 5 }), decimal: fc.boolean() })
  .chain(({ entries, count, decimal }) =>
    fc.record({
      affinity: fc.array(
        fc.array(
          fc.integer({ min: -2, max: 20 }).map((n) => (decimal && n > 0 ? n / 10 : n)),
          {
            minLength: count,
            maxLength: count,
          },
        ),
        { minLength: entries, maxLength: entries },
      ),
      reviewsPerEntry: fc.integer({ min: 1, max: 2 }),
      judges: fc.array(
        fc
          .record({ minLoad: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 2 }), group: fc.nat(2) })
          .map(({ minLoad, more, group }) => ({
            minLoad,
            maxLoad: minLoad + more,
            ...(group > 0 ? { organisation: `o${group}` } : {}),
          })),
        { minLength: count, maxLength: count },
      ),
      keep: fc.boolean(),
      rule: fc.boolean(),
    }),
  )
  .map(({ keep, rule, ...problem }) => ({
    problem: {
      ...problem,
      fixed:
        keep && problem.affinity[0]![0]! >= 0 && problem.judges[0]!.maxLoad > 0 ? ([[0, 0]] as [number, number][]) : [],
    },
    rule,
  }));

describe('assign', () => {
  it('is the maximum that trying everything finds, and says so exactly when there is none', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async ({ problem, rule }) => {
        const truth = best(problem, rule ? 1 : Infinity);
        const options = rule ? { maxPerOrganisation: 1 } : {};
        const sum = await assign(problem, options);
        expect(sum.unmet.length + sum.underused.length === 0).toBe(truth.sum >= 0);
        if (truth.sum < 0) return;
        expect(sum.sum).toBeCloseTo(truth.sum, 9);
        const fair = await assign(problem, { ...options, objective: 'fair' });
        expect(fair.worstEntry).toBeCloseTo(truth.fair.worst, 9);
        expect(fair.sum).toBeCloseTo(truth.fair.sum, 9);
        expect(fair).toMatchObject({ optimal: true, bound: fair.sum });
      }),
      { numRuns: 400, seed },
    );
  });

  it('gives up as few readings as possible, leaves no slot silently empty and keeps every limit', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async ({ problem, rule }) => {
        const made = await assign(problem, { objective: 'fair', ...(rule ? { maxPerOrganisation: 1 } : {}) });
        const load = problem.judges.map((_, judge) => made.assignment.flat().filter((one) => one === judge).length);
        problem.judges.forEach(({ minLoad, maxLoad }, judge) => {
          const missing = made.underused.find((one) => one.judge === judge)?.missing ?? 0;
          expect(load[judge]).toBeLessThanOrEqual(Math.max(maxLoad, judge === 0 ? problem.fixed.length : 0));
          expect(load[judge]! + missing).toBeGreaterThanOrEqual(minLoad);
        });
        made.assignment.forEach((own, entry) => {
          const missing = made.unmet.find((one) => one.entry === entry)?.missing ?? 0;
          expect(own.length + missing).toBe(problem.reviewsPerEntry);
          expect(new Set(own).size).toBe(own.length);
          for (const judge of own) expect(problem.affinity[entry]![judge]).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed },
    );
  });

  it('is worth the same whatever the order of entries and judges, and more room never lowers it', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblems, async ({ problem, rule }) => {
        const options = rule ? { maxPerOrganisation: 1 } : {};
        const { sum, unmet } = await assign({ ...problem, fixed: [] }, options);
        const turned = {
          ...problem,
          fixed: [],
          affinity: problem.affinity.map((row) => [...row].reverse()).reverse(),
          judges: [...problem.judges].reverse(),
        };
        const other = await assign(turned, options);
        expect([other.sum, missing(other.unmet)]).toEqual([sum, missing(unmet)]);
        const roomier = problem.judges.map((judge) => ({ ...judge, maxLoad: judge.maxLoad + 1 }));
        const more = await assign({ ...problem, fixed: [], judges: roomier }, options);
        expect(missing(more.unmet)).toBeLessThanOrEqual(missing(unmet));
        if (missing(unmet) === 0) expect(more.sum).toBeGreaterThanOrEqual(sum - 1e-9);
      }),
      { seed },
    );
  });

  it('says how far the worst entry may be from the best when the time is over', async () => {
    const affinity = Array.from({ length: 12 }, (_, entry) =>
      Array.from({ length: 5 }, (__, judge) => (entry * 7919 + judge * 104729) % 997),
    );
    const problem = { affinity, reviewsPerEntry: 2, judges: judges(5, { minLoad: 4, maxLoad: 5 }) };
    const proven = await assign(problem, { objective: 'fair' });
    expect(proven).toMatchObject({ optimal: true, worstBound: proven.worstEntry });
    const hurried = await assign(problem, { objective: 'fair', seconds: 0 });
    expect(hurried).toMatchObject({ optimal: false });
    expect(hurried.worstBound).toBeGreaterThanOrEqual(proven.worstEntry);
  });

  it('raises the worst entry where the highest sum would sacrifice it', async () => {
    const problem = {
      affinity: [
        [10, 9],
        [8, 1],
      ],
      reviewsPerEntry: 1,
      judges: judges(2, { maxLoad: 1 }),
    };
    const unfair = {
      ...problem,
      affinity: [
        [10, 4],
        [6, 1],
      ],
    };
    expect(await assign(problem)).toMatchObject({ sum: 17, worstEntry: 8 });
    expect(await assign(unfair)).toMatchObject({ sum: 11, worstEntry: 1, assignment: [[0], [1]] });
    expect(await assign(unfair, { objective: 'fair' })).toMatchObject({
      sum: 10,
      worstEntry: 4,
      assignment: [[1], [0]],
    });
  });

  it.each([
    ['judges', { affinity: [[1, 1]], reviewsPerEntry: 3, judges: judges(2) }],
    ['conflicts', { affinity: [[1, -1]], reviewsPerEntry: 2, judges: judges(2) }],
    ['loads', { affinity: [[1], [1]], reviewsPerEntry: 1, judges: judges(1, { maxLoad: 1 }) }],
    ['organisation', { affinity: [[1, 1]], reviewsPerEntry: 2, judges: judges(2, { organisation: 'o' }) }],
  ] as [string, AssignmentProblem][])('blames %s for a reading that nobody can give', async (rule, problem) => {
    const { unmet } = await assign(problem, { maxPerOrganisation: 1 });
    expect(unmet).toHaveLength(1);
    expect(unmet[0]).toMatchObject({ missing: 1 });
    expect(unmet[0]!.because).toMatch(`${rule}:`);
  });

  it('spreads what is missing instead of leaving entries unread', async () => {
    const affinity = [
      [9, 9, 9],
      [5, 5, 5],
      [1, 1, 1],
    ];
    const { unmet, sum } = await assign({ affinity, reviewsPerEntry: 2, judges: judges(3, { maxLoad: 1 }) });
    expect(unmet.map(({ entry, missing }) => [entry, missing])).toEqual([0, 1, 2].map((entry) => [entry, 1]));
    expect(sum).toBe(15);
  });

  it('does not take small affinities for none, and has the worst entry as its own bound where nobody can read it', async () => {
    const tiny = { affinity: [[1e-12, 3e-12]], reviewsPerEntry: 1, judges: judges(2) };
    expect(await assign(tiny)).toMatchObject({ sum: 3e-12, assignment: [[1]] });
    const excluded = { affinity: [[-1], [4]], reviewsPerEntry: 1, judges: judges(1) };
    const fair = await assign(excluded, { objective: 'fair' });
    expect(fair).toMatchObject({ sum: 4, worstEntry: 0, worstBound: 0, optimal: true, unmet: [{ entry: 0 }] });
  });

  it('names a judge who cannot get the least load', async () => {
    const problem = { affinity: [[1, 2]], reviewsPerEntry: 1, judges: judges(2, { minLoad: 1 }) };
    const { underused, sum } = await assign(problem);
    expect(sum).toBe(2);
    expect(underused).toHaveLength(1);
    expect(underused[0]).toMatchObject({ judge: 0, missing: 1 });
    expect(underused[0]!.because).toMatch('loads:');
  });

  it('keeps readings that stand, even beyond the load', async () => {
    const problem: AssignmentProblem = {
      affinity: [
        [1, 9],
        [1, 9],
      ],
      reviewsPerEntry: 1,
      judges: judges(2, { maxLoad: 1 }),
      fixed: [
        [0, 0],
        [1, 0],
      ],
    };
    expect(await assign(problem)).toMatchObject({ assignment: [[0], [0]], unmet: [] });
  });

  it.each([
    ['affinity[1]', { affinity: [[1], []], reviewsPerEntry: 1, judges: judges(1) }],
    ['affinity[0][0]', { affinity: [[NaN]], reviewsPerEntry: 1, judges: judges(1) }],
    ['reviewsPerEntry', { affinity: [[1]], reviewsPerEntry: 0.5, judges: judges(1) }],
    ['reviewsPerEntry', { affinity: [[1]], reviewsPerEntry: [1, 1], judges: judges(1) }],
    ['judges[0].minLoad', { affinity: [[1]], reviewsPerEntry: 1, judges: judges(1, { minLoad: 10 }) }],
    ['fixed[0]', { affinity: [[-1]], reviewsPerEntry: 1, judges: judges(1), fixed: [[0, 0]] }],
    ['fixed[0]', { affinity: [[1]], reviewsPerEntry: 1, judges: judges(1), fixed: [[1, 0]] }],
  ] as [string, AssignmentProblem][])('names %s as the field at fault', async (field, problem) => {
    await expect(assign(problem)).rejects.toMatchObject({ field });
  });

  itWithFixtures('judging/tiny.json', 'reaches the known sums and worst entries', async () => {
    for (const [name, sum, worstEntry] of [
      ['tiny', 19361, 1127],
      ['small', 150865, 1095],
    ] as const) {
      const { problem } = parseAssignment(fixture(`judging/${name}.json`));
      for (const objective of ['sum', 'fair'] as const) {
        expect(await assign(problem, { objective })).toMatchObject({ sum, worstEntry, optimal: true, unmet: [] });
      }
    }
  });
});
