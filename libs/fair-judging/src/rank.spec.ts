import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { rank } from './rank.js';
import { parseScores, type Score } from './score-table.js';

const score = (entry: string, judge: string, points: number, criterion = ''): Score => ({
  entry,
  judge,
  points,
  criterion,
});

describe('rank', () => {
  it('orders by the mean and skips ranks after a tie', () => {
    const table = [
      score('a', 'x', 9),
      score('b', 'x', 7),
      score('b', 'y', 8),
      score('c', 'y', 7.5),
      score('d', 'x', 1),
    ];
    expect(rank(table, 'mean').entries.map(({ entry, rank: place }) => [entry, place])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  it('drops one highest and one lowest reading under trimmed, and is the mean of two readings', () => {
    const table = [1, 5, 6, 7, 100].map((points, at) => score('a', `j${at}`, points));
    expect(rank(table, 'trimmed').entries[0]?.score).toBe(6);
    expect(rank(table, 'trimmed').warnings).toEqual(['one entry only: there is nothing to compare']);
    expect(rank(table.slice(0, 2), 'trimmed').entries[0]?.score).toBe(3);
    expect(rank(table.slice(0, 4), 'trimmed').warnings[0]).toMatch('trimmed needs 5 judges');
  });

  it('gives the published mean, trimmed mean and median of nine marks', () => {
    const table = [8, 7.5, 7.5, 8, 6, 9.5, 7.5, 7, 8].map((points, at) => score('a', `j${at}`, points));
    expect(rank(table, 'mean').entries[0]?.score).toBeCloseTo(7.666666666666667, 12);
    expect(rank(table, 'trimmed').entries[0]?.score).toBeCloseTo(7.642857142857143, 12);
    expect(rank(table, 'median').entries[0]?.score).toBe(7.5);
  });

  it('weighs criteria', () => {
    const table = [score('a', 'x', 10, 'novelty'), score('a', 'x', 4, 'effect')];
    const weights = new Map([
      ['novelty', 30],
      ['effect', 10],
    ]);
    expect(rank(table, 'mean', { weights }).entries[0]?.score).toBe(8.5);
    expect(() => rank(table, 'mean', { weights: new Map([['novelty', -1]]) })).toThrow('at least 0');
    expect(() => rank(table, 'mean', { weights: new Map([['beauty', 1]]) })).toThrow('no such criterion');
  });

  it('neither rewards nor punishes a sheet that lacks a criterion for how easy the criterion is', () => {
    const table = [
      ...['x', 'y'].flatMap((judge) => [score('a', judge, 9, 'easy'), score('a', judge, 3, 'hard')]),
      score('b', 'x', 9, 'easy'),
    ];
    const { entries, warnings } = rank(table, 'mean');
    expect(entries.map(({ score: total }) => total)).toEqual([6, 6]);
    expect(warnings[0]).toMatch('1 sheets lack a criterion');
  });

  it('gives scores that differ in their last bits one rank, whatever lies beside them', () => {
    const near = [0, 0.9e-9, 1.8e-9].map((more, at) => score(`e${at}`, 'x', 0.5 + more));
    for (const table of [near, near.toReversed(), [near[1]!, near[0]!, near[2]!]]) {
      expect(rank(table, 'mean').entries.map(({ entry, rank: place }) => [entry, place])).toEqual([
        ['e0', 1],
        ['e1', 1],
        ['e2', 1],
      ]);
    }
  });

  it.each([
    ['one judge only', [score('a', 'x', 1), score('b', 'x', 2)]],
    ['one entry only', [score('a', 'x', 1), score('a', 'y', 2)]],
    [
      'every sheet has the same total',
      [score('a', 'x', 1), score('a', 'y', 1), score('b', 'x', 1), score('b', 'y', 1)],
    ],
    [
      '1 judges gave the same total to every entry: y',
      [score('a', 'x', 1), score('b', 'x', 2), score('a', 'y', 1), score('b', 'y', 1)],
    ],
    ['2 separate panels', [score('a', 'x', 1), score('b', 'x', 2), score('c', 'y', 1), score('d', 'y', 3)]],
  ])('warns: %s', (warning, table) => {
    for (const method of ['mean', 'median', 'trimmed', 'zscore'] as const) {
      expect(rank(table, method).warnings).toContainEqual(expect.stringContaining(warning));
    }
  });

  it('does not warn of a table that carries its numbers', () => {
    const table = [score('a', 'x', 1), score('b', 'x', 2), score('a', 'y', 3), score('b', 'y', 1)];
    expect(rank(table, 'mean').warnings).toEqual([]);
  });

  it('says that disjoint panels are not connected', () => {
    expect(rank([score('a', 'x', 1), score('b', 'y', 2)], 'mean')).toMatchObject({ connected: false, components: 2 });
    expect(rank([score('a', 'x', 1), score('b', 'x', 2)], 'mean')).toMatchObject({ connected: true, components: 1 });
  });

  it('finds the stricter judge', () => {
    const judges = rank([score('a', 'strict', 4), score('a', 'mild', 8)], 'mean').judges;
    expect(judges).toEqual([
      { judge: 'strict', severity: 2 },
      { judge: 'mild', severity: -2 },
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const cell = fc.record({ entry: fc.nat(6), judge: fc.nat(6), points: fc.integer({ min: 0, max: 10 }) });
    const tables = fc.uniqueArray(cell, { minLength: 1, selector: ({ entry, judge }) => `${entry} ${judge}` });
    fc.assert(
      fc.property(tables, (cells) => {
        const table = cells.map(({ entry, judge, points }) => score(`e${entry}`, `j${judge}`, points));
        for (const method of ['mean', 'median', 'trimmed', 'zscore'] as const) {
          const ids = (rows: Score[]) => rank(rows, method).entries.map((row) => [row.entry, row.rank]);
          expect(ids(table.toReversed())).toEqual(ids(table));
        }
      }),
      { seed },
    );
  });
});

describe('parseScores', () => {
  it('reads long tables, tables of sheets and other column names', () => {
    expect(parseScores('Person,Rater,Item,Score\na,x,n,3\n')).toEqual([score('a', 'x', 3, 'n')]);
    expect(parseScores('entry,judge,criterion,score\na,x,Novelty,3\n')).toEqual([score('a', 'x', 3, 'novelty')]);
    expect(parseScores('entry,judge,Novelty,effect\na,x,3,\n')).toEqual([score('a', 'x', 3, 'novelty')]);
    expect(parseScores('target,J1,J2\na,3,\nb,,4\n')).toEqual([score('a', 'J1', 3), score('b', 'J2', 4)]);
  });

  it.each([
    ['entry,judge,score\na,x,3\na,y,abc\n', 'line 3, field "score"'],
    ['entry,judge,score\na,x,NaN\n', 'line 2, field "score"'],
    ['entry,judge,score\na,x,1e309\n', 'line 2, field "score"'],
    ['entry,judge,score\na,x,-1e13\n', 'line 2, field "score": "-1e13" is beyond'],
    ['entry,judge,score\n,x,3\n', 'line 2, field "entry"'],
    ['entry,judge,score\na,x,3\na,x,4\n', 'line 3, field "judge"'],
    ['entry,judge,score\na,x,3\na,y\n', 'line 3, field "'],
    ['entry,judge,score\na,x,"3\n', 'field "'],
    ['entry,score\na,3\n', 'line 1, field "judge"'],
    ['judge,score\na,3\n', 'line 1, field "entry"'],
    ['entry,person,judge,score\na,b,x,3\n', 'line 1, field "entry"'],
    ['target,J1,J2\na,3,x\n', 'line 2, field "J2"'],
  ])('names line and field of bad input %#', (csv, message) => {
    expect(() => parseScores(csv)).toThrow(message);
  });
});
