import { expect, test } from '@jest/globals';
import type { Criterion } from '../api/judging.js';
import { isWhole, rubricStep, totalPercent, wrongPoint } from './sheet-rules.js';

const text = { vi: '', en: '' };
const criterion = (code: string, weight: number, max: number, step = 1): Criterion => ({
  code,
  weight,
  name: text,
  description: text,
  scale: { min: 0, max, step },
  rubric: [0, 50, 70, 90].map((from) => ({ from, text })),
});
const novelty = criterion('novelty', 30, 100);
const effect = criterion('effect', 70, 10, 0.5);

test('points outside the scale or between its steps are wrong, none at all are not', () => {
  expect([-1, 101, 3.2].map((value) => wrongPoint(novelty, value))).toEqual([true, true, true]);
  expect([wrongPoint(effect, 9.5), wrongPoint(effect, null), wrongPoint(effect, undefined)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a sheet is whole when each criterion has points that its scale allows', () => {
  expect(isWhole([novelty, effect], { novelty: 80, effect: 9.5 })).toBe(true);
  expect(isWhole([novelty, effect], { novelty: 80, effect: null })).toBe(false);
  expect(isWhole([novelty, effect], { novelty: 80, effect: 9.7 })).toBe(false);
});

test('the total weighs each criterion by its share of its own scale', () => {
  expect(totalPercent([novelty, effect], { novelty: 80, effect: 5 })).toBeCloseTo(24 + 35);
  expect(totalPercent([novelty, effect], { novelty: 80, effect: null })).toBeCloseTo(24);
});

test('the rubric step is the highest that the points reach', () => {
  expect([null, 0, 69, 70, 100].map((value) => rubricStep(novelty, value))).toEqual([-1, 0, 1, 2, 3]);
});
