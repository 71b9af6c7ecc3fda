import { expect, test } from '@jest/globals';
import type { Edition, Entry } from '../api/registration.js';
import { dayText } from '../format/moments.js';
import { isOver, mayWithdraw, standings } from './stages.js';

const milestones = {
  screenedBy: '2026-03-01T00:00:00.000Z',
  judgedBy: '2026-04-01T00:00:00.000Z',
  publishedBy: '2026-05-01T00:00:00.000Z',
};
const way = (state: Entry['state'], edition: Edition['state']) =>
  standings({ state }, { state: edition, closesAt: '2026-02-28T17:00:00.000Z', milestones });

test.each<[Entry['state'], Edition['state'], string]>([
  ['draft', 'open', 'now ahead ahead ahead'],
  ['submitted', 'open', 'passed now ahead ahead'],
  ['returned', 'screening', 'passed now ahead ahead'],
  ['accepted', 'open', 'passed passed now ahead'],
  ['accepted', 'judging', 'passed passed now ahead'],
  ['accepted', 'decided', 'passed passed passed now'],
  ['accepted', 'published', 'passed passed passed passed'],
])('a %s entry of an edition that is %s', (state, edition, expected) => {
  expect(
    way(state, edition)
      ?.map(({ is }) => is)
      .join(' '),
  ).toBe(expected);
});

test('each stage says by when it is to be over; what has ended has no way ahead', () => {
  expect(way('draft', 'open')?.map(({ by }) => dayText(by))).toEqual([
    '28/02/2026',
    '01/03/2026',
    '01/04/2026',
    '01/05/2026',
  ]);
  expect(way('rejected', 'open')).toBeUndefined();
  expect(way('withdrawn', 'open')).toBeUndefined();
});

test.each<[Entry['state'], Edition['state'], boolean]>([
  ['draft', 'open', false],
  ['submitted', 'open', true],
  ['returned', 'screening', true],
  ['accepted', 'judging', true],
  ['accepted', 'decided', false],
  ['accepted', 'published', false],
  ['accepted', 'archived', false],
])('whether a %s entry of an edition that is %s may be taken back: %s', (state, edition, expected) => {
  expect(mayWithdraw({ state }, { state: edition })).toBe(expected);
});

test('an accepted entry waits for nothing once results are public', () => {
  expect(isOver({ state: 'accepted' }, { state: 'published' })).toBe(true);
  expect(isOver({ state: 'accepted' }, { state: 'decided' })).toBe(false);
  expect(isOver({ state: 'rejected' }, { state: 'published' })).toBe(false);
  expect(isOver({ state: 'accepted' }, undefined)).toBe(false);
});
