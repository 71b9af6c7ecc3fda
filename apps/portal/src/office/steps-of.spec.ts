import { expect, test } from '@jest/globals';
import { stepsDone, stepsOf } from './steps-of.js';

const contest = { nominated: false, rulebook: {} };
const book = { nominated: true, rulebook: { selection: {} as never, book: {} as never } };

test('an edition goes through what its rulebook has: a book is nominated, voted on, selected and printed', () => {
  expect(stepsOf({ ...contest, state: 'draft' }).map(({ label }) => label)).toEqual([
    ...['stepAnnounce', 'stepOpen', 'stepScreen', 'stepJudge', 'stepDecide', 'stepPublish'],
  ]);
  expect(stepsOf({ ...book, state: 'draft' }).map(({ label }) => label)).toEqual([
    ...[
      'stepAnnounce',
      'stepNominate',
      'stepScreen',
      'stepVote',
      'stepSelect',
      'stepDecide',
      'stepPublish',
      'stepBook',
    ],
  ]);
});

test.each([
  ['draft', 0, 0],
  ['announced', 1, 1],
  ['open', 1, 1],
  ['screening', 2, 2],
  ['judging', 3, 3],
  ['decided', 5, 6],
  ['published', 6, 7],
] as const)('%s: so many steps are behind it', (state, ofContest, ofBook) => {
  expect([stepsDone({ ...contest, state }, false), stepsDone({ ...book, state }, false)]).toEqual([ofContest, ofBook]);
});

test('a released book is the last step', () => {
  expect(stepsDone({ ...book, state: 'published' }, true)).toBe(8);
});
