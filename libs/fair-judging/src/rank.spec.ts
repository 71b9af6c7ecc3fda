import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
    expect(rank(table.slice(0, 2), 'trimmed').entries[0]?.score).toBe(3);
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
    expect(rank(table, 'mean', weights).entries[0]?.score).toBe(8.5);
    expect(() => rank(table, 'mean', new Map([['novelty', -1]]))).toThrow('at least 0');
    expect(() => rank(table, 'mean', new Map([['beauty', 1]]))).toThrow('no such criterion');
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
        for (const method of ['mean', 'median'] as const) {
          const ids = (rows: Score[]) => rank(rows, method).entries.map((row) => [row.entry, row.rank]);
          expect(ids(table.toReversed())).toEqual(ids(table));
        }
      }),
    );
  });
});

describe('parseScores', () => {
  it('reads long tables, tables of sheets and other column names', () => {
    expect(parseScores('Person,Rater,Item,Score\na,x,n,3\n')).toEqual([score('a', 'x', 3, 'n')]);
    expect(parseScores('entry,judge,criterion,score\na,x,Novelty,3\n')).toEqual([score('a', 'x', 3, 'novelty')]);
    expect(parseScores('entry,judge,Novelty,effect\na,x,3,\n')).toEqual([score('a', 'x', 3, 'novelty')]);
  });

  it.each([
    ['entry,judge,score\na,x,3\na,y,abc\n', 'line 3, field "score"'],
    ['entry,judge,score\na,x,NaN\n', 'line 2, field "score"'],
    ['entry,judge,score\na,x,1e309\n', 'line 2, field "score"'],
    ['entry,judge,score\n,x,3\n', 'line 2, field "entry"'],
    ['entry,judge,score\na,x,3\na,x,4\n', 'line 3, field "judge"'],
    ['entry,judge,score\na,x,3\na,y\n', 'line 3, field "'],
    ['entry,judge,score\na,x,"3\n', 'field "'],
    ['entry,score\na,3\n', 'line 1, field "judge"'],
  ])('names line and field of bad input %#', (csv, message) => {
    expect(() => parseScores(csv)).toThrow(message);
  });
});
