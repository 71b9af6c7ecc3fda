import { expect, test } from '@jest/globals';
import { dayName, daysAfter, quarterName, quarterOf, quartersAround, today } from './day.js';

test('a day begins at midnight in Viet Nam and is written as people write it', () => {
  expect(today(new Date('2026-07-30T17:00:00Z'))).toBe('2026-07-31');
  expect(dayName('2026-07-31')).toBe('31/07/2026');
  expect(daysAfter('2026-07-31', '2026-08-02')).toBe(2);
});

test('quarters follow one another over the turn of a year', () => {
  expect(quarterOf('2026-11-29')).toBe('2026-Q4');
  expect(quartersAround('2026-11-29', 1, 2)).toEqual(['2027-Q2', '2027-Q1', '2026-Q4', '2026-Q3']);
  expect(quarterName('2026-Q4')).toBe('IV/2026');
});
