import { describe, expect, it } from '@jest/globals';
import { agreementOf } from './agreement-report.js';
import { mean, median, trimmedMean } from './aggregate.js';
import { assign } from './assign.js';
import { proposeAwards } from './award-policy.js';
import { bradleyTerry } from './bradley-terry.js';
import { components } from './connectedness.js';
import { duplicates } from './duplicates.js';
import { kendallW } from './kendall.js';
import { leafHash, merkleRoot } from './merkle-tree.js';
import { rank } from './rank.js';
import { rankRanges } from './ranking/rank-ranges.js';
import type { Score } from './score-table.js';
import { breakTies } from './tie-break.js';

/** Marks as `entry judge points`, separated by commas. */
const table = (rows: string): Score[] =>
  rows.split(', ').map((row) => {
    const [entry = '', judge = '', points] = row.split(' ');
    return { entry, judge, criterion: '', points: Number(points) };
  });
const byEntry = ({ entries }: { entries: readonly { entry: string; score: number }[] }) =>
  entries.toSorted((a, b) => (a.entry < b.entry ? -1 : 1)).map(({ score }) => score);

/** Each is the example that stands at the head of a method's file: whoever changes a formula sees it here. */
describe('the worked example of', () => {
  const c2 = table('a x 8, b x 6, a y 6, b y 4, c y 7');
  const six = table('a x 1, a y 2, b x 2, b y 3, c x 5, c y 5');

  it('aggregate', () => {
    expect([mean, median, trimmedMean].map((of) => of([60, 75, 90, 80, 70]))).toEqual([75, 75, 75]);
    expect([mean, trimmedMean].map((of) => of([60, 75, 100, 80, 70]))).toEqual([77, 75]);
  });

  it('classical, with the total of a sheet', () => {
    expect(byEntry(rank(c2, 'mean'))).toEqual([7, 5, 7]);
    const scores = byEntry(rank(c2, 'zscore'));
    [6.886, 4.866, 7.495].forEach((score, at) => expect(scores[at]).toBeCloseTo(score, 3));
    const sheet = [
      { entry: 'a', judge: 'x', criterion: 'novelty', points: 10 },
      { entry: 'a', judge: 'x', criterion: 'effect', points: 4 },
    ];
    const weights = new Map([
      ['novelty', 30],
      ['effect', 10],
    ]);
    expect(byEntry(rank(sheet, 'mean', { weights }))).toEqual([8.5]);
  });

  it('additive', () => {
    const { entries, judges } = rank(c2, 'additive');
    [7, 5, 8].forEach((score, at) => expect(byEntry({ entries })[at]).toBeCloseTo(score, 9));
    [-1, 1].forEach((severity, at) => expect(judges[at]!.severity).toBeCloseTo(severity, 9));
  });

  it('mixed', () => {
    const { entries, variance } = rank(six, 'mixed');
    [1.538, 2.513, 4.949].forEach((score, at) => expect(byEntry({ entries })[at]).toBeCloseTo(score, 3));
    [variance!.entry - 19 / 6, variance!.judge - 1 / 6, variance!.residual - 1 / 6].forEach((off) =>
      expect(off).toBeCloseTo(0, 6),
    );
  });

  it('mfrm', () => {
    const { entries, judges } = rank(table('a x 2, a y 1, b x 2, b y 1, c x 2, c y 1, d x 1, d y 2'), 'mfrm');
    byEntry({ entries }).forEach((score) => expect(score).toBeCloseTo(0, 9));
    expect(judges[0]!.severity).toBeCloseTo(-Math.log(3), 9);
    expect(judges[1]!.severity).toBeCloseTo(Math.log(3), 9);
  });

  it('rank-ranges', () => {
    const ranges = rankRanges(() => Float64Array.of(3, 1), 2, 1);
    expect(ranges).toMatchObject([
      { rankLow: 1, rankHigh: 1, pTop: 1 },
      { rankLow: 2, rankHigh: 2, pTop: 0 },
    ]);
  });

  it('agreement, krippendorff and kendall', () => {
    const { icc, krippendorff, kendallW: concordance } = agreementOf(six);
    const close = (of: object, values: Record<string, number>) => {
      for (const [name, value] of Object.entries(values))
        expect((of as Record<string, number>)[name]).toBeCloseTo(value, 4);
    };
    close(icc, { icc1: 0.9024, icc2: 0.9048, icc3: 0.95, icc1k: 0.9487, icc2k: 0.95, icc3k: 0.9744 });
    close(krippendorff, { nominal: 0.2308, ordinal: 0.7727, interval: 0.881, ratio: 0.6716 });
    expect(concordance).toBe(1);
    expect(
      kendallW([
        [1, 3],
        [2, 2],
        [5, 5],
      ]).value,
    ).toBe(0.75);
  });

  it('bradley-terry', () => {
    const [a, b] = bradleyTerry([{ first: 'a', second: 'b', firstWins: 1, secondWins: 3 }]).abilities;
    expect(a!.ability).toBe(0);
    expect(b!.ability).toBeCloseTo(Math.log(3), 9);
    expect(b!.se).toBeCloseTo(Math.sqrt(4 / 3), 9);
  });

  it('tie-break and award-policy', () => {
    const entries = [
      { id: 'a', score: 80, novelty: 9 },
      { id: 'b', score: 80, novelty: 8 },
      { id: 'c', score: 75, novelty: 9 },
    ];
    const placed = breakTies(entries, ({ score }) => score, [{ name: 'novelty', value: ({ novelty }) => novelty }]);
    expect(placed.map(({ entry, rank: own, decidedBy }) => [entry.id, own, decidedBy])).toEqual([
      ['a', 1, 'novelty'],
      ['b', 2, 'novelty'],
      ['c', 3, undefined],
    ]);
    const ranked = [90, 70, 70, 50].map((score, at) => ({ entry: `e${at}`, score, rank: [1, 2, 2, 4][at]! }));
    const second = (max: number) =>
      proposeAwards(ranked, [
        { code: 'first', max: 1 },
        { code: 'second', max, minScore: 60 },
      ]);
    expect(second(2).awards.map(({ prize }) => prize)).toEqual(['first', 'second', 'second']);
    expect(second(1).unresolved).toMatchObject([{ prize: 'second', places: 1 }]);
  });

  it('merkle-tree and connectedness', () => {
    const leaves = ['a', 'b'].map((record) => leafHash(Buffer.from(record)));
    const hex = [...leaves, merkleRoot(leaves)].map((one) => one.toString('hex').slice(0, 8));
    expect(hex).toEqual(['022a6979', '57eb3561', 'b137985f']);
    expect(components(table('a x 1, a y 1, b z 1'))).toEqual([
      { entries: ['a'], judges: ['x', 'y'] },
      { entries: ['b'], judges: ['z'] },
    ]);
  });

  it('fairest and reading-flow', async () => {
    const problem = (affinity: number[][]) => ({
      affinity,
      reviewsPerEntry: 1,
      judges: [0, 1].map(() => ({ minLoad: 0, maxLoad: 1 })),
    });
    expect(
      await assign(
        problem([
          [10, 9],
          [8, 1],
        ]),
      ),
    ).toMatchObject({ sum: 17 });
    expect(
      await assign(
        problem([
          [10, 4],
          [6, 1],
        ]),
      ),
    ).toMatchObject({ sum: 11 });
    expect(
      await assign(
        problem([
          [10, 4],
          [6, 1],
        ]),
        { objective: 'fair' },
      ),
    ).toMatchObject({ sum: 10, worstEntry: 4 });
  });

  it('duplicates', () => {
    const texts = ['máy sấy 40 kg', 'may say 40 kg', 'máy sấy 50 kg'].map((text, at) => ({ id: `${at}`, text }));
    const found = duplicates(texts, 0.4).map(({ similarity }) => similarity);
    [1, 0.47, 0.47].forEach((similarity, at) => expect(found[at]).toBeCloseTo(similarity, 2));
  });
});
