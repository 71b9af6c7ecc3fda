import { expect, test } from '@jest/globals';
import { countTasks, mayBecome, missingForState, standingOf, type TaskState } from './agreement-task.js';
import { dayOf, daysBetween } from './days.js';

const today = '2026-09-30';

test('a task is late from the day after it was due, whatever its state says, unless it is done or dropped', () => {
  expect(standingOf('planned', today, today)).toBe('on-schedule');
  expect(standingOf('in-progress', '2026-09-29', today)).toBe('late');
  expect(standingOf('done', '2020-01-01', today)).toBe('done');
  expect(standingOf('dropped', '2020-01-01', today)).toBe('dropped');
});

test('80 tasks, 42 done, 38 on schedule; what was dropped is no task any more', () => {
  const some = (count: number, state: TaskState, dueOn: string) =>
    Array.from({ length: count }, () => ({ state, dueOn }));
  const quarter = [...some(42, 'done', '2026-08-01'), ...some(30, 'in-progress', today), ...some(8, 'planned', today)];
  expect(countTasks(quarter, today)).toEqual({ total: 80, done: 42, onSchedule: 38, late: 0, dropped: 0 });
  const more = [...quarter, ...some(2, 'planned', '2026-09-01'), ...some(3, 'dropped', '2026-09-01')];
  expect(countTasks(more, today)).toEqual({ total: 82, done: 42, onSchedule: 38, late: 2, dropped: 3 });
});

test('what is done needs its evidence, what is dropped its reason', () => {
  const nothing = { reason: null, evidence: null };
  expect(missingForState({ state: 'done', ...nothing })).toEqual([{ field: 'evidence', code: 'required' }]);
  expect(missingForState({ state: 'dropped', ...nothing })).toEqual([{ field: 'reason', code: 'required' }]);
  expect(missingForState({ state: 'in-progress', ...nothing })).toEqual([]);
});

test('done can be taken back, and dropped as well; from done nothing is dropped', () => {
  expect([mayBecome('done', 'in-progress'), mayBecome('dropped', 'planned')]).toEqual([true, true]);
  expect([mayBecome('done', 'dropped'), mayBecome('dropped', 'done')]).toEqual([false, false]);
});

test('a day begins at midnight in Viet Nam', () => {
  expect(dayOf(new Date('2026-09-29T16:59:59Z'))).toBe('2026-09-29');
  expect(dayOf(new Date('2026-09-29T17:00:00Z'))).toBe('2026-09-30');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
});
