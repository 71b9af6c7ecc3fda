import { expect, test } from '@jest/globals';
import { mayBeReminded } from './may-be-reminded.js';

test('only a body that has an officer and places left is reminded', () => {
  expect(mayBeReminded({ sent: 1, quota: 2, hasOfficer: true })).toBe(true);
  expect(mayBeReminded({ sent: 0, quota: 2, hasOfficer: false })).toBe(false);
  expect(mayBeReminded({ sent: 2, quota: 2, hasOfficer: true })).toBe(false);
});
