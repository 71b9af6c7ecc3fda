import { describe, expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { missingCriteria, totalOf, wrongPoints, type Points } from './score-sheet.js';

const [stage] = template('technical-contest').rulebook.stages as [never];

describe('points', () => {
  test.each<[string, unknown, string]>([
    ['above the scale', 101, 'out-of-range'],
    ['below the scale', -1, 'out-of-range'],
    ['between the steps', 50.5, 'step'],
    ['that are no number', Number.NaN, 'out-of-range'],
    ['beyond all numbers', Infinity, 'out-of-range'],
    ['as text', '80', 'out-of-range'],
  ])('%s are refused', (_name, value, code) => {
    expect(wrongPoints(stage, { novelty: value } as Points)).toEqual([
      expect.objectContaining({ field: 'points.novelty', code }),
    ]);
  });

  test('for a criterion that the rulebook does not know are refused', () => {
    expect(wrongPoints(stage, { beauty: 5 })).toEqual([expect.objectContaining({ code: 'unknown' })]);
  });

  test('add up by weight', () => {
    expect(totalOf(stage, { novelty: 100, applicability: 50, effectiveness: 75 })).toBeCloseTo(75, 10);
    expect(missingCriteria(stage, { novelty: 0, applicability: null })).toEqual(['applicability', 'effectiveness']);
  });
});
