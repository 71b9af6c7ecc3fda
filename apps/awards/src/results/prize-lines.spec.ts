import { expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { becauseOf, fieldLines, proposeField, type LinedPlace } from './prize-lines.js';

// First: one, from 85. Second: two, from 78. Third: four, from 70. Consolation: seven, from 60.
const { prizes } = template('technical-contest').rulebook;
const ranked = (entryId: string, rank: number, score: number) => ({ entryId, rank, score });
const place = (entryId: string, rank: number, score: number, more: Partial<LinedPlace> = {}): LinedPlace => ({
  ...ranked(entryId, rank, score),
  fieldCode: 'it',
  prize: null,
  decided: false,
  ...more,
});

test('below a tie nothing is given until people have decided on all of it; then the rules go on with what is left', () => {
  const ranking = [ranked('a', 1, 90), ranked('b', 1, 90), ranked('c', 3, 84), ranked('d', 4, 80), ranked('e', 5, 75)];
  const before = proposeField(prizes, ranking, new Map());
  expect(before).toEqual({ prizeOf: new Map(), tie: { prizeCode: 'first', places: 1, entries: ['a', 'b'] } });
  expect(proposeField(prizes, ranking, new Map([['a', 'first']])).tie).not.toBeNull();
  const after = proposeField(
    prizes,
    ranking,
    new Map([
      ['a', 'first'],
      ['b', 'second'],
    ]),
  );
  expect(after).toEqual({
    prizeOf: new Map([
      ['c', 'second'],
      ['d', 'third'],
      ['e', 'third'],
    ]),
    tie: null,
  });
});

test('a first prize that people withhold from a tie goes to the next, if it reaches the minimum', () => {
  const ranking = [ranked('a', 1, 90), ranked('b', 1, 90), ranked('c', 3, 84)];
  const { prizeOf } = proposeField(
    prizes,
    ranking,
    new Map([
      ['a', null],
      ['b', null],
    ]),
  );
  expect(prizeOf).toEqual(new Map([['c', 'second']]));
});

test('a second tie further down stops the rules again', () => {
  const ranking = [ranked('a', 1, 90), ranked('b', 1, 90), ...['c', 'd', 'e'].map((entry) => ranked(entry, 3, 80))];
  const { prizeOf, tie } = proposeField(
    prizes,
    ranking,
    new Map([
      ['a', 'first'],
      ['b', 'second'],
    ]),
  );
  expect([prizeOf.size, tie]).toEqual([0, { prizeCode: 'second', places: 1, entries: ['c', 'd', 'e'] }]);
});

test('the line of each prize, and which rule binds for whoever has none', () => {
  const [only] = prizes;
  const one = [only!, { ...prizes[1]!, maxPerField: 1 }];
  const places = [
    place('a', 1, 90, { prize: 'first' }),
    place('b', 2, 86, { prize: 'second' }),
    place('c', 3, 84),
    place('d', 4, 60),
  ];
  const lines = fieldLines(one, 'it', places);
  expect(lines.prizes).toEqual([
    { prizeCode: 'first', max: 1, given: 1, minScore: 85, lineScore: 90 },
    { prizeCode: 'second', max: 1, given: 1, minScore: 78, lineScore: 86 },
  ]);
  expect(lines.tie).toBeNull();
  expect(places.map((entry) => becauseOf(entry, lines))).toEqual([null, null, 'maximum', 'minimum-score']);
  const withheld = [place('a', 1, 90, { decided: true })];
  expect(becauseOf(withheld[0]!, fieldLines(one, 'it', withheld))).toBe('withheld');
});

test('whoever stands on or below an open tie waits for it, unless nothing could come of it', () => {
  const places = [place('a', 1, 90), place('b', 1, 90), place('c', 3, 80), place('d', 4, 40)];
  const lines = fieldLines(prizes, 'it', places);
  expect(lines.tie).toEqual({ prizeCode: 'first', places: 1, entries: ['a', 'b'], score: 90 });
  expect(places.map((entry) => becauseOf(entry, lines))).toEqual(['tie', 'tie', 'tie', 'minimum-score']);
});
