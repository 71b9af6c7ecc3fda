import { expect, test } from '@jest/globals';
import { timeNeeded } from './pace.js';

test('what is left takes as long as before, in hours and minutes', () => {
  expect(timeNeeded(6, 240, 'vi')).toBe('24 phút');
  expect(timeNeeded(33, 240, 'vi')).toBe('2 giờ 12 phút');
  expect(timeNeeded(30, 240, 'en')).toBe('2 h');
  expect(timeNeeded(1, 5, 'en')).toBe('1 min');
});

test('nothing is said where nothing is left, or where the pace is not known', () => {
  expect(timeNeeded(0, 240, 'vi')).toBeUndefined();
  expect(timeNeeded(6, null, 'vi')).toBeUndefined();
});
