import { expect, test } from '@jest/globals';
import { hasPassed } from './use-passed.js';

test('a moment has passed from its own instant on, and no moment always has', () => {
  const at = '2026-11-30T10:00:00.000Z';
  const before = Date.parse(at) - 1;
  expect([hasPassed(at, before), hasPassed(at, before + 1), hasPassed(null, before)]).toEqual([false, true, true]);
});
