import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { rank, type Method, type Ranking } from './rank.js';
import type { Score } from './score-table.js';

/** Eight entries by four judges, every cell filled, marks of no judge all equal. */
const tables = fc
  .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 8 })
  .filter((rows) => [0, 1, 2, 3].every((judge) => new Set(rows.map((row) => row[judge])).size > 2))
  .map((rows) =>
    rows.flatMap((row, entry) =>
      row.map((points, judge): Score => ({ entry: `e${entry}`, judge: `j${judge}`, criterion: '', points })),
    ),
  );
const methods = ['mean', 'median', 'trimmed', 'zscore', 'additive', 'mixed'] as const satisfies Method[];
const scoresOf = ({ entries }: Ranking) => new Map(entries.map(({ entry, score }) => [entry, score]));
const severityOf = ({ judges }: Ranking) => new Map(judges.map(({ judge, severity }) => [judge, severity]));

/** Every method, over random tables. */
function always(check: (table: Score[], method: Method) => void): void {
  fc.assert(
    fc.property(tables, (table) => methods.forEach((method) => check(table, method))),
    { seed, numRuns: 40 },
  );
}

function expectClose(actual: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>, shift = 0): void {
  expect(actual.size).toBe(expected.size);
  for (const [key, value] of expected) expect(actual.get(key)! - shift).toBeCloseTo(value, 4);
}

describe('rank', () => {
  it('does not care what judges are called', () => {
    always((table, method) => {
      const renamed = table.map((score) => ({ ...score, judge: `z${9 - Number(score.judge.slice(1))}` }));
      const before = rank(table, method);
      const after = rank(renamed, method);
      expectClose(scoresOf(after), scoresOf(before));
      const severity = new Map(
        [...severityOf(before)].map(([judge, value]) => [`z${9 - Number(judge.slice(1))}`, value]),
      );
      expectClose(severityOf(after), severity);
    });
  });

  it('keeps the order, and distances in points, where one judge who read all entries gives ten points more', () => {
    always((table, method) => {
      // A variance of 0 can become another under `mixed`, and the middle reading another judge's.
      if (method !== 'mean' && method !== 'additive' && method !== 'zscore') return;
      const milder = table.map((score) => (score.judge === 'j1' ? { ...score, points: score.points + 10 } : score));
      const [before, after] = [rank(table, method), rank(milder, method)];
      expect(after.entries.map(({ entry, rank: place }) => [entry, place])).toEqual(
        before.entries.map(({ entry, rank: place }) => [entry, place]),
      );
      // Under `zscore` the ten points change the spread to which it scales.
      if (method !== 'zscore') expectClose(scoresOf(after), scoresOf(before), 2.5);
      if (method === 'additive') {
        const severity = new Map(
          [...severityOf(before)].map(([judge, value]) => [judge, value + (judge === 'j1' ? -7.5 : 2.5)]),
        );
        expectClose(severityOf(after), severity);
      }
    });
  });

  it('follows the unit of the marks', () => {
    always((table, method) => {
      const tenfold = table.map((score) => ({ ...score, points: 10 * score.points - 30 }));
      const expected = new Map([...scoresOf(rank(table, method))].map(([entry, score]) => [entry, 10 * score - 30]));
      for (const [entry, score] of scoresOf(rank(tenfold, method))) expect(score).toBeCloseTo(expected.get(entry)!, 2);
    });
  });
});
