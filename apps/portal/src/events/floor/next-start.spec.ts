import { expect, test } from '@jest/globals';
import { nextStart } from './next-start.js';

const event = { startsOn: '2026-11-29', endsOn: '2026-12-01' };
const held = [{ startsAt: '2026-11-29T03:00:00.000Z', minutes: 30 }];

test('begins at nine of the first day, and after what is there', () => {
  expect(nextStart([], event, '2026-11-01')).toBe('2026-11-29T02:00:00.000Z');
  expect(nextStart(held, event, '2026-11-01')).toBe('2026-11-29T03:30:00.000Z');
});

test('begins on no day that is over', () => {
  expect(nextStart([], event, '2026-11-30')).toBe('2026-11-30T02:00:00.000Z');
  expect(nextStart(held, event, '2026-11-30')).toBe('2026-11-30T02:00:00.000Z');
  expect(nextStart([], event, '2026-12-09')).toBe('2026-11-29T02:00:00.000Z');
});
