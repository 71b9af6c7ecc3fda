import { expect, test } from '@jest/globals';
import { endOfDay, fromLocal, startOfDay, toLocal } from './local-time.js';

test('the end of 31/7 in Viet Nam is 17:00 UTC', () => {
  expect(endOfDay('2026-07-31')).toBe('2026-07-31T17:00:00.000Z');
  expect(startOfDay('2026-08-01')).toBe('2026-07-31T17:00:00.000Z');
});

test('a moment goes to the control and back unchanged', () => {
  expect(fromLocal('2026-11-05T09:30')).toBe('2026-11-05T02:30:00.000Z');
  expect(toLocal(new Date('2026-11-05T02:30:00Z'))).toBe('2026-11-05T09:30');
});
