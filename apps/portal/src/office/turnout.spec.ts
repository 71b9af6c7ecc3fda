import { expect, test } from '@jest/globals';
import { turnout } from './turnout.js';

test('counts who has voted among those who have accepted, and who has voted on every work', () => {
  const work = [
    { state: 'accepted' as const, done: 3, total: 3 },
    { state: 'accepted' as const, done: 1, total: 3 },
    { state: 'accepted' as const, done: 0, total: 3 },
    { state: 'accepted' as const, done: 0, total: 0 },
    { state: 'declined' as const, done: 3, total: 3 },
    { state: 'invited' as const, done: 0, total: 3 },
  ];
  expect(turnout(work)).toEqual({ members: 4, voted: 2, finished: 1 });
});
