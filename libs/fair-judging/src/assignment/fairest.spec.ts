import { describe, expect, it } from '@jest/globals';
import { seeded } from '../ranking/random.js';
import { fairest, highestSum } from './fairest.js';
import { openReadings, sumOfEntry, worstAtBest, worstOf } from './fairness.js';
import type { FlowProblem } from './flow-problem.js';
import { raiseToFloor } from './side-constraints.js';

/** Readings of very different worth and judges with little room: the highest sum is far from fair. */
function aProblem(seed: number): FlowProblem {
  const random = seeded(seed);
  const [entries, judges] = [16, 8];
  return {
    entries,
    judges,
    worth: Float64Array.from({ length: entries * judges }, () => {
      return random.uniform() < 0.1 ? -1 : Math.round(1000 * random.uniform() ** 3);
    }),
    fixed: new Uint8Array(entries * judges),
    readings: new Int32Array(entries).fill(3),
    minLoad: new Int32Array(judges).fill(5),
    maxLoad: new Int32Array(judges).fill(6),
    group: Int32Array.from({ length: entries * judges }, (_, at) => (at % judges) % 5),
    groupLimit: new Float64Array(entries).fill(1),
    groupRule: 'organisation',
  };
}

const sumOf = (problem: FlowProblem, judgesOf: number[][]) =>
  judgesOf.reduce((sum, own, entry) => sum + sumOfEntry(problem, entry, own), 0);

describe('fairest', () => {
  it('is what the integer programme finds when nothing is settled before', async () => {
    let fairer = 0;
    // In the last one a part of the readings holds a fair assignment, but not the best.
    for (const seed of [...Array(25).keys(), 277]) {
      const problem = aProblem(seed);
      const { chosen, flow } = highestSum(problem);
      if (flow.missing.some((count) => count > 0)) continue;
      const { judgesOf, optimal } = await fairest(problem, 60);
      const worst = worstOf(problem, judgesOf);
      const open = openReadings(problem, flow, Infinity);
      const search = { judgesOf: flow.judgesOf, open, seconds: 60 };
      const { found } = await raiseToFloor(problem, { ...search, floor: worst });
      expect([seed, optimal, sumOf(problem, judgesOf)]).toEqual([seed, true, sumOf(problem, found!)]);
      expect((await raiseToFloor(problem, { ...search, floor: worst + 1 })).found).toBeNull();
      expect(worst).toBeLessThanOrEqual(worstAtBest(problem));
      if (worst > worstOf(problem, chosen.judgesOf)) fairer += 1;
    }
    expect(fairer).toBeGreaterThan(10);
  });

  it('says that the best is not proven when the time is over', async () => {
    const unproven = await Promise.all(Array.from({ length: 25 }, (_, seed) => fairest(aProblem(seed + 1), 0)));
    expect(unproven.some(({ optimal }) => !optimal)).toBe(true);
    for (const { judgesOf } of unproven) for (const own of judgesOf) expect(own.length).toBeLessThanOrEqual(3);
  });
});
