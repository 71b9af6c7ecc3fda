import { expect, test } from '@jest/globals';
import { dueReminder, nextReminder, usualPlan } from './reminder-plan.js';

const dueAt = new Date('2026-07-31T17:00:00Z');
const before = (days: number, minutes = 0) => new Date(dueAt.getTime() - days * 86_400_000 + minutes * 60_000);
const due = (now: Date, openedAt: Date | null = before(30)) =>
  dueReminder(usualPlan, { openedAt, dueAt }, now)?.daysBefore;

test('judges are reminded seven days, three days and one day before the end', () => {
  expect([due(before(7)), due(before(3)), due(before(1))]).toEqual([7, 3, 1]);
  expect([due(before(7, -1)), due(before(3, -1)), due(before(1, -1))]).toEqual([undefined, undefined, undefined]);
});

test('a reminder that was held up is sent within its day, and not later', () => {
  expect([due(before(7, 23 * 60)), due(before(7, 24 * 60))]).toEqual([7, undefined]);
});

test('a reminder whose moment had passed when the round opened is not sent any more, the next one is', () => {
  const openedAt = before(3, 20);
  expect([due(before(3, 21), openedAt), due(before(1), openedAt)]).toEqual([undefined, 1]);
  expect([due(before(3, 21), before(3, -1)), due(before(3, 21), null)]).toEqual([3, 3]);
});

test('nobody is reminded of a round that has ended', () => {
  expect([due(before(0)), due(before(0, 60)), due(before(0, -1))]).toEqual([undefined, undefined, 1]);
});

test('no days chosen reminds nobody', () => {
  const none = { ...usualPlan, days: [] };
  expect(dueReminder(none, { openedAt: null, dueAt }, before(7))).toBeUndefined();
  expect(nextReminder(none, dueAt, before(8))).toBeUndefined();
});

test('the next reminder is the earliest to come', () => {
  expect(nextReminder({ ...usualPlan, days: [1, 7, 3] }, dueAt, before(5))).toEqual({ daysBefore: 3, at: before(3) });
});
