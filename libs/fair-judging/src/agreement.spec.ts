import { describe, expect, it } from '@jest/globals';
import { icc } from './agreement.js';

/** Six targets by four judges: Shrout & Fleiss 1979, table 2; the coefficients are those of their table 4. */
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('icc', () => {
  it.each([
    ['icc1', 0.17],
    ['icc2', 0.29],
    ['icc3', 0.71],
    ['icc1k', 0.44],
    ['icc2k', 0.62],
    ['icc3k', 0.91],
  ] as const)('gives the published %s', (name, published) => {
    expect(icc(PUBLISHED)[name]).toBeCloseTo(published, 2);
  });

  it('does not see a constant added by one judge under icc3, and sees it under icc2', () => {
    const shifted = PUBLISHED.map(([first, ...others]) => [first! + 10, ...others]);
    expect(icc(shifted).icc3).toBeCloseTo(icc(PUBLISHED).icc3!, 12);
    expect(icc(shifted).icc2!).toBeLessThan(icc(PUBLISHED).icc2!);
  });

  it('has no value where every mark is the same, and refuses a missing mark or a lone judge', () => {
    expect(
      icc([
        [5, 5],
        [5, 5],
      ]),
    ).toMatchObject({ icc1: null, icc2: null, icc3: null });
    expect(() => icc([[5, 5], [5]])).toThrow('the same two raters');
    expect(() => icc([[5], [4]])).toThrow('the same two raters');
  });
});
