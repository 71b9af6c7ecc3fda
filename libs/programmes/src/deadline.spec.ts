import { expect, test } from '@jest/globals';
import { deadlineText, momentText } from './deadline.js';

test('a deadline at the end of 31/7 reads as its last minute, with weekday and offset', () => {
  expect(deadlineText(new Date('2026-07-31T17:00:00Z'), 'vi')).toBe('23:59 thứ Sáu 31/07/2026 (UTC+7)');
});

test('a deadline reads the same in English', () => {
  expect(deadlineText(new Date('2026-07-31T16:59:59Z'), 'en')).toBe('23:59 Friday 31/07/2026 (UTC+7)');
});

test('a deadline is shown in the zone of its edition, where another moment may be midnight', () => {
  expect(deadlineText(new Date('2026-07-31T17:00:00Z'), 'vi', 'Europe/Berlin')).toContain('19:00 thứ Sáu 31/07/2026');
  expect(deadlineText(new Date('2026-07-31T22:00:00Z'), 'vi', 'Europe/Berlin')).toContain('23:59 thứ Sáu 31/07/2026');
});

test('what happens at nine o’clock is said to happen at nine o’clock', () => {
  expect(deadlineText(new Date('2026-07-31T02:00:00Z'), 'vi')).toBe('09:00 thứ Sáu 31/07/2026 (UTC+7)');
});

test('what happened is told to the second, in the order of a deadline', () => {
  const at = new Date('2026-11-30T19:55:06Z');
  expect(momentText(at, 'vi')).toBe('02:55:06 thứ Ba 01/12/2026 (UTC+7)');
  expect(momentText(at, 'en', 'Europe/Berlin')).toBe('20:55:06 Monday 30/11/2026 (UTC+1)');
});
