import { expect, test } from '@jest/globals';
import { CrashLoops } from './crash-loops.js';

test('a process may be killed now and then, but not end six times within 20 seconds', () => {
  let now = 0;
  const loops = new CrashLoops(() => now);
  const ends = (afterMs: number) => {
    now += afterMs;
    return loops.has('judging');
  };
  expect(Array.from({ length: 20 }, () => ends(5_000))).not.toContain(true);
  expect(Array.from({ length: 6 }, () => ends(1_000)).at(-1)).toBe(true);
  expect(loops.has('awards')).toBe(false);
  expect(ends(30_000)).toBe(false);
});
