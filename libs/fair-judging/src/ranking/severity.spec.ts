import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixture, itWithFixtures } from '../../test/fixtures.js';
import { seed } from '../../test/seed.js';
import { rank, RankingRefused, type Method } from '../rank.js';
import { parseScores, type Score } from '../score-table.js';
import { seeded } from './random.js';

const score = (entry: string, judge: string, points: number, criterion = ''): Score => ({
  entry,
  judge,
  criterion,
  points,
});

/** 60 entries in the order of their worth, 12 judges of different severity, three readings each. */
function contest({ panels = 1, noise = 0.5, seed = 7 } = {}): { table: Score[]; worth: Map<string, number> } {
  const random = seeded(seed);
  const severity = Array.from({ length: 12 }, () => 1.5 * random.normal());
  const worth = new Map<string, number>();
  const table = Array.from({ length: 60 }, (_, at) => {
    const entry = `e${String(at).padStart(2, '0')}`;
    worth.set(entry, random.normal());
    const size = 12 / panels;
    const first = (at % panels) * size;
    const own = Array.from({ length: size }, (_, judge) => first + judge)
      .map((judge) => ({ judge, key: random.uniform() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, 3);
    return own.map(({ judge }) =>
      score(entry, `j${judge}`, worth.get(entry)! - severity[judge]! + noise * random.normal()),
    );
  }).flat();
  return { table, worth };
}

/** Kendall's τ of the ranking with the worth. */
function agreement(method: Method, { table, worth }: ReturnType<typeof contest>): number {
  const { entries } = rank(table, method);
  let sum = 0;
  for (const [at, a] of entries.entries()) {
    for (const b of entries.slice(at + 1)) sum += Math.sign(worth.get(a.entry)! - worth.get(b.entry)!);
  }
  return sum / ((entries.length * (entries.length - 1)) / 2);
}

describe('correction for severity', () => {
  it.each(['additive', 'mixed'] as const)('by %s comes nearer to the truth than the mean', (method) => {
    expect(agreement(method, contest())).toBeGreaterThan(agreement('mean', contest()) + 0.1);
  });

  it('by zscore undoes what a judge adds and how far a judge spreads', () => {
    const table = [3, 5, 8, 9].flatMap((points, at) => [
      score(`e${at}`, 'plain', points),
      score(`e${at}`, 'other', 2 * points - 7),
    ]);
    const { entries, judges } = rank(table, 'zscore');
    const spread = entries[0]!.score - entries[1]!.score;
    expect((entries[2]!.score - entries[3]!.score) / spread).toBeCloseTo(2, 9);
    expect(judges[0]!.severity).toBeCloseTo(-0.375, 9);
    expect(rank([...table, score('e0', 'once', 1)], 'zscore').warnings[0]).toMatch('1 judges');
  });

  it('by additive finds the truth where there is no noise', () => {
    const { table, worth } = contest({ noise: 0 });
    const { entries } = rank(table, 'additive');
    const shift = entries[0]!.score - worth.get(entries[0]!.entry)!;
    for (const one of entries) expect(one.score - worth.get(one.entry)!).toBeCloseTo(shift, 9);
  });

  it.each(['additive', 'mfrm'] as const)('by %s is refused in disjoint panels, which it names', (method) => {
    const { table } = contest({ panels: 2 });
    const rounded = table.map((one) => ({ ...one, points: Math.round(one.points) }));
    expect(() => rank(rounded, method)).toThrow(RankingRefused);
    expect(() => rank(rounded, method)).toThrow(/part 1: judges .*j0.*part 2: judges .*j6/);
    expect(rank(table, 'mixed').warnings[0]).toMatch('2 separate panels');
  });

  it('by mixed is refused where nothing tells judge and noise apart', () => {
    expect(() => rank([score('a', 'x', 1), score('b', 'y', 2)], 'mixed')).toThrow(
      'no entry, or no judge, has two sheets',
    );
    expect(() => rank([score('a', 'x', 1), score('a', 'y', 1), score('b', 'x', 1)], 'mixed')).toThrow('the same total');
  });

  it('does not depend on which side has more members', () => {
    const { table } = contest();
    const turned = table.map(({ entry, judge, points }) => score(judge, entry, -points));
    const judges = new Map(rank(table, 'mixed').judges.map((one) => [one.judge, one]));
    const mean = -table.reduce((sum, { points }) => sum + points, 0) / table.length;
    for (const one of rank(turned, 'mixed').entries) {
      expect(one.score - mean).toBeCloseTo(judges.get(one.entry)!.severity, 0);
      expect(one.se).toBeCloseTo(judges.get(one.entry)!.se!, 4);
    }
  });
});

describe('ranges of ranks', () => {
  it('repeat with the seed, hold the rank, and narrow with more readings', () => {
    const { table } = contest();
    for (const method of ['mean', 'median', 'additive', 'mixed'] as const) {
      const { entries } = rank(table, method, { intervals: true, seed: 3, top: 10 });
      for (const { rank: place, rankLow, rankHigh, se } of entries) {
        expect(rankLow).toBeLessThanOrEqual(place);
        expect(rankHigh).toBeGreaterThanOrEqual(place);
        expect(se).toBeGreaterThan(0);
      }
      const inPrizes = entries.reduce((sum, { pTop }) => sum + pTop!, 0);
      expect(inPrizes).toBeGreaterThan(9);
      expect(inPrizes).toBeLessThan(method === 'median' ? 14 : 11);
    }
    const again = (seed: number) => rank(table, 'mixed', { intervals: true, seed }).entries;
    expect(again(3)).toEqual(again(3));
    expect(again(4)).not.toEqual(again(3));
    const width = (noise: number) =>
      rank(contest({ noise }).table, 'mixed', { intervals: true }).entries.reduce(
        (sum, { rankLow, rankHigh }) => sum + rankHigh! - rankLow!,
        0,
      );
    expect(width(0.2)).toBeLessThan(width(1));
  });

  it('hold the true rank nine times of ten under mixed', () => {
    let inside = 0;
    for (let seed = 1; seed <= 5; seed += 1) {
      const { table, worth } = contest({ noise: 0.8, seed });
      const order = [...worth].sort(([, a], [, b]) => b - a).map(([entry]) => entry);
      for (const { entry, rankLow, rankHigh } of rank(table, 'mixed', { intervals: true }).entries) {
        const truth = order.indexOf(entry) + 1;
        if (truth >= rankLow! && truth <= rankHigh!) inside += 1;
      }
    }
    expect(inside / 300).toBeGreaterThan(0.84);
  });

  it('are left out, with the reason, where no entry has two readings', () => {
    const { entries, warnings } = rank([score('a', 'x', 1), score('b', 'x', 2)], 'mean', { intervals: true });
    expect(entries[0]).toEqual({ entry: 'b', score: 2, rank: 1 });
    expect(warnings).toContain('no entry has two readings: there are no intervals');
  });
});

interface Published {
  readonly fixed_intercept: number;
  readonly var: { plate: number; sample: number; Residual: number };
  readonly plate: { id: string; blup: number; cond_sd: number }[];
  readonly sample: { id: string; blup: number; cond_sd: number }[];
}

describe('mixed', () => {
  itWithFixtures('judging/penicillin.csv', 'gives the published REML fit of lme4', () => {
    const published = JSON.parse(fixture('judging/penicillin.expected.json')) as Published;
    const csv = fixture('judging/penicillin.csv').replace('"diameter","plate","sample"', 'score,entry,judge');
    const { entries, judges, variance } = rank(parseScores(csv), 'mixed');
    expect(variance!.entry).toBeCloseTo(published.var.plate, 4);
    expect(variance!.judge).toBeCloseTo(published.var.sample, 3);
    expect(variance!.residual).toBeCloseTo(published.var.Residual, 5);
    for (const { id, blup, cond_sd } of published.plate) {
      const own = entries.find(({ entry }) => entry === id)!;
      expect(own.score).toBeCloseTo(published.fixed_intercept + blup, 5);
      expect(own.se).toBeCloseTo(cond_sd, 5);
    }
    for (const { id, blup, cond_sd } of published.sample) {
      const own = judges.find(({ judge }) => judge === id)!;
      expect(own.severity).toBeCloseTo(-blup, 5);
      expect(own.se).toBeCloseTo(cond_sd, 5);
    }
  });

  it('says so where the entries do not differ beyond noise', () => {
    const table = ['ax1', 'ay2', 'bx2', 'by1', 'cx1', 'cy2', 'dx2', 'dy1'].map((one) =>
      score(one[0]!, one[1]!, Number(one[2])),
    );
    const { entries, variance, warnings } = rank(table, 'mixed');
    expect(variance!.entry).toBe(0);
    expect(new Set(entries.map((entry) => entry.score))).toEqual(new Set([1.5]));
    expect(warnings).toContain('the entries do not differ beyond noise: every score is the mean');
  });

  it('finds the highest top where a thin table has two', () => {
    // From variances as the sums of squares suggest them, the search ends at 0 and 0.
    const marks = [
      ['a', 'v', 60.25],
      ['a', 'w', 61.51],
      ['b', 'v', 59.79],
      ['b', 'w', 61.47],
      ['b', 'x', 59.98],
      ['b', 'y', 61.53],
      ['c', 'y', 58.83],
    ] as const;
    const { variance } = rank(
      marks.map(([entry, judge, points]) => score(entry, judge, points)),
      'mixed',
    );
    expect(variance!.entry).toBeCloseTo(2.4757, 3);
    expect(variance!.residual).toBeCloseTo(0.04814, 4);
  });

  it('finds no variance between judges who do not differ', () => {
    const table = Array.from({ length: 30 }, (_, at) =>
      [0, 1, 2].map((judge) => score(`e${at}`, `j${judge}`, at + ((at + judge) % 3))),
    ).flat();
    expect(rank(table, 'mixed').variance!.judge).toBe(0);
  });
});

describe('any method', () => {
  it('does not depend on the order of the rows', () => {
    const order = fc.shuffledSubarray(contest().table, { minLength: 180 });
    fc.assert(
      fc.property(order, (table) => {
        for (const method of ['additive', 'mixed'] as const) {
          const ids = (rows: Score[]) => rank(rows, method).entries.map(({ entry }) => entry);
          expect(ids(table)).toEqual(ids(contest().table));
        }
      }),
      { numRuns: 5, seed },
    );
  });
});
