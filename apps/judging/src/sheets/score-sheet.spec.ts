import { describe, expect, test } from '@jest/globals';
import type { Stage } from '@sangtao/programmes/rulebook';
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
    ['of minus nought', -0, 'out-of-range'],
    ['a little beside a step', 1e-10, 'step'],
    ['as text', '80', 'out-of-range'],
  ])('%s are refused', (_name, value, code) => {
    expect(wrongPoints(stage, { novelty: value } as Points)).toEqual([
      expect.objectContaining({ field: 'points.novelty', code }),
    ]);
  });

  test('in tenths are taken as they are written, however they are stored', () => {
    const tenths = {
      ...(stage as Stage),
      criteria: [{ ...(stage as Stage).criteria[0]!, scale: { min: 0, max: 1, step: 0.1 } }],
    };
    for (const value of [0, 0.1, 0.2, 0.3, 0.1 * 3, 0.7, 1])
      expect(wrongPoints(tenths, { novelty: value })).toEqual([]);
    expect(wrongPoints(tenths, { novelty: 0.30001 })).toHaveLength(1);
  });

  test('for a criterion that the rulebook does not know are refused', () => {
    expect(wrongPoints(stage, { beauty: 5 })).toEqual([expect.objectContaining({ code: 'unknown' })]);
  });

  test('add up by weight', () => {
    expect(totalOf(stage, { novelty: 100, applicability: 50, effectiveness: 75 })).toBeCloseTo(75, 10);
    expect(missingCriteria(stage, { novelty: 0, applicability: null })).toEqual(['applicability', 'effectiveness']);
  });
});
