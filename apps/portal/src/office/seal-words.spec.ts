import { expect, test } from '@jest/globals';
import { sealWords } from './seal-words.js';

test('who seals with a moment that has passed is warned; with none typed yet, or one to come, nobody is', () => {
  expect(sealWords('2026-11-30T10:00', true)).toBe('sealPassed');
  expect(sealWords('2026-11-30T10:00', false)).toBe('sealBody');
  expect(sealWords('', true)).toBe('sealBody');
});
