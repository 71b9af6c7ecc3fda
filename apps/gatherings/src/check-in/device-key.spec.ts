import { expect, test } from '@jest/globals';
import { deviceKey, putRight } from './device-key.js';

test('each device has a key of its own, the same at every opening', () => {
  const key = deviceKey('a secret of tests', 'one');
  expect(key).toHaveLength(32);
  expect(deviceKey('a secret of tests', 'one')).toEqual(key);
  expect(deviceKey('a secret of tests', 'two')).not.toEqual(key);
});

test('a clock that is off does not move a scan, and none happens later than now', () => {
  const now = Date.parse('2026-11-12T03:00:00Z');
  expect(putRight(now - 60_000 + 7_200_000, now + 7_200_000, now)).toBe(now - 60_000);
  expect(putRight(now - 60_000 - 7_200_000, now - 7_200_000, now)).toBe(now - 60_000);
  expect(putRight(now + 5_000, now, now)).toBe(now);
});
