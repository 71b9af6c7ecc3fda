import { expect, test } from '@jest/globals';
import { dayAndTime, deadlineAt, endOfDay, fromLocal, startOfDay, toLocal } from './local-time.js';

test('the end of 31/7 in Viet Nam is 17:00 UTC', () => {
  expect(endOfDay('2026-07-31')).toBe('2026-07-31T17:00:00.000Z');
  expect(startOfDay('2026-08-01')).toBe('2026-07-31T17:00:00.000Z');
});

test('a moment goes to the control and back unchanged', () => {
  expect(fromLocal('2026-11-05T09:30')).toBe('2026-11-05T02:30:00.000Z');
  expect(toLocal(new Date('2026-11-05T02:30:00Z'))).toBe('2026-11-05T09:30');
});

test('a deadline ends with its day, or at its hour; the controls show what was meant', () => {
  for (const [day, time, at] of [
    ['2026-07-31', '', '2026-07-31T17:00:00.000Z'],
    ['2026-07-31', '17:00', '2026-07-31T10:00:00.000Z'],
    ['2026-07-31', '00:30', '2026-07-30T17:30:00.000Z'],
  ] as const) {
    expect(deadlineAt({ day, time })).toBe(at);
    expect(dayAndTime(at)).toEqual({ day, time });
  }
});
