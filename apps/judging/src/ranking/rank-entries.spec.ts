import { describe, expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { adviceOf } from './advice.js';
import { rankEntries, type ScoredEntry } from './rank-entries.js';

const [stage] = template('technical-contest').rulebook.stages;
const points = (one: number) => ({ novelty: one, applicability: one, effectiveness: one });

/** Judges 0, 1, … give these totals. */
function anEntry(entryId: string, totals: (number | null)[]): ScoredEntry {
  const sheets = totals.flatMap((total, judge) =>
    total === null ? [] : [{ judgeId: `j${judge}`, total, points: points(total) }],
  );
  return { entryId, fieldCode: 'it', sheets };
}

describe('a row of the ranking', () => {
  test('shows mean, median and, from five readings, the trimmed mean', () => {
    const [five, three] = rankEntries(stage!, [anEntry('a', [100, 90, 80, 70, 0]), anEntry('b', [10, 20, 60])]);
    expect(five).toMatchObject({ score: 68, mean: 68, median: 80, trimmed: 80, readings: 5, rank: 1 });
    expect(three).toMatchObject({ mean: 30, median: 20, trimmed: null, rank: 2 });
  });

  test('says that a tie is undecided when the chain is used up', () => {
    const ranked = rankEntries(stage!, [anEntry('a', [50, 50]), anEntry('b', [50, 50]), anEntry('c', [10])]);
    expect(ranked.map(({ rank, undecided }) => [rank, undecided])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });
});

describe('the severity-adjusted ranking beside it', () => {
  test('puts an entry right that only strict judges read, with a range', () => {
    // Judges 2 and 3 are 20 stricter; entry 9 is the best and was read by them alone.
    const entries = Array.from({ length: 9 }, (_, n) => {
      const quality = 40 + 3 * n;
      return anEntry(`e${n}`, [quality + (n % 2), quality - (n % 3), quality - 20 + (n % 2), quality - 20]);
    });
    const all = [...entries, anEntry('e9', [null, null, 50, 48])];
    expect(rankEntries(stage!, all)[0]!.entryId).not.toBe('e9');
    const { it: advice } = adviceOf(all, 100);
    expect(advice).toMatchObject({ method: 'mixed', refused: null, sample: { entries: 10, judges: 4, sheets: 38 } });
    const { rank, rankLow, rankHigh } = advice!.entries['e9']!;
    expect(rank).toBe(1);
    expect(rankLow).toBe(1);
    expect(rankHigh).toBeLessThan(4);
  });

  test('is refused, saying why, where data are too thin or too many for now', () => {
    const thin = adviceOf([anEntry('a', [50]), anEntry('b', [60])], 100);
    expect(thin['it']!.refused).toEqual(expect.any(String));
    expect(thin['it']!.entries).toEqual({});
    expect(adviceOf([anEntry('a', [50]), anEntry('b', [60])], 1)['it']!.refused).toMatch(/closes/);
  });
});
