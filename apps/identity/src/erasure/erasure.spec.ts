import { expect, test } from '@jest/globals';
import { dueAfter, isDue, isReminderDue } from './erasure.js';

const at = (days: number) => new Date(Date.UTC(2026, 0, 1 + days));
const asked = at(0);
const dueAt = dueAfter(asked);

test('whoever asks has seven days', () => expect(dueAt).toEqual(at(7)));

test('a last letter is due a day before, once', () => {
  expect(isReminderDue({ dueAt, remindedAt: null }, new Date(at(6).getTime() - 1))).toBe(false);
  expect(isReminderDue({ dueAt, remindedAt: null }, at(6))).toBe(true);
  expect(isReminderDue({ dueAt, remindedAt: at(6) }, at(7))).toBe(false);
});

test('nobody is erased before the days are over, without the last letter, or within a day of it', () => {
  expect(isDue({ dueAt, remindedAt: at(6) }, at(7))).toBe(true);
  expect(isDue({ dueAt, remindedAt: at(5) }, at(6))).toBe(false);
  expect(isDue({ dueAt, remindedAt: null }, at(30))).toBe(false);
  expect(isDue({ dueAt, remindedAt: at(30) }, at(30.5))).toBe(false);
});
