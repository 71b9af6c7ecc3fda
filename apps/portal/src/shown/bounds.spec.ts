import { expect, test } from '@jest/globals';
import { isBeyond } from './bounds.js';

test('a number is beyond its bounds below the least and above the most, and nothing is not', () => {
  const bounds = { min: 1, max: 1000 };
  expect([-5, 0, 1001, Number.NaN].map((value) => isBeyond(value, bounds))).toEqual([true, true, true, true]);
  expect([1, 1000, null, undefined].map((value) => isBeyond(value, bounds))).toEqual([false, false, false, false]);
  expect(isBeyond(1_000_000, { min: 0 })).toBe(false);
});
