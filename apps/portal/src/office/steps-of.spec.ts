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
  const known = { judged: false, bookReleased: false };
  expect([stepsDone({ ...contest, state }, known), stepsDone({ ...book, state }, known)]).toEqual([ofContest, ofBook]);
});

test('once the rounds are closed, what follows is the decision, or the selection', () => {
  const known = { judged: true, bookReleased: false };
  expect(
    [contest, book].map((one) => stepsOf({ ...one, state: 'judging' })[stepsDone({ ...one, state: 'judging' }, known)]),
  ).toEqual([
    { label: 'stepDecide', at: 'decision' },
    { label: 'stepSelect', at: 'selection' },
  ]);
  expect(stepsDone({ ...contest, state: 'screening' }, known)).toBe(2);
});

test('a released book is the last step', () => {
  expect(stepsDone({ ...book, state: 'published' }, { judged: true, bookReleased: true })).toBe(8);
});
