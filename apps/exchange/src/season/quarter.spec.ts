import { expect, test } from '@jest/globals';
import { countTasks } from '../agreements/agreement-task.js';
import { quarterTasks } from './quarter.js';

test.each(['2026-01-01', '2026-03-31', '2026-08-17', '2026-11-29', '2026-12-31'])(
  'the quarter of %s has 80 tasks: 42 done, 38 on schedule, all due in it',
  (today) => {
    const tasks = quarterTasks(today);
    expect(countTasks(tasks, today)).toEqual({ total: 80, done: 42, onSchedule: 38, late: 0, dropped: 0 });
    const quarters = new Set(tasks.map(({ dueOn }) => Math.ceil(Number(dueOn.slice(5, 7)) / 3)));
    expect([...quarters]).toEqual([Math.ceil(Number(today.slice(5, 7)) / 3)]);
    expect(new Set(tasks.map(({ title }) => title)).size).toBe(80);
    expect(tasks.every(({ on }) => on <= today)).toBe(true);
  },
);
