import { expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { exceeded, proposePlaces, type RankedEntry } from './result.js';

const { prizes } = template('technical-contest').rulebook;
const place = (entryId: string, rank: number, score: number): RankedEntry => ({
  entryId,
  fieldCode: 'it',
  rank,
  score,
  tieStep: null,
});

test('prizes are maxima with minimum scores, field by field', () => {
  const places = proposePlaces(prizes, [
    place('a', 1, 90),
    place('b', 2, 84),
    place('c', 3, 79),
    place('d', 4, 77),
    place('e', 5, 59),
  ]);
  expect(places.map(({ prize }) => prize)).toEqual(['first', 'second', 'second', 'third', null]);
});

test('a tie across the end of a prize is left to people', () => {
  const places = proposePlaces(prizes, [place('a', 1, 90), place('b', 1, 90)]);
  expect(places.map(({ prize, undecided }) => [prize, undecided])).toEqual([
    [null, true],
    [null, true],
  ]);
});

test('a decision cannot give more than there is', () => {
  const two = [
    { fieldCode: 'it', prize: 'first' },
    { fieldCode: 'it', prize: 'first' },
  ];
  expect(exceeded(prizes, two)).toEqual({ prize: 'first', field: 'it', max: 1, given: 2 });
  expect(
    exceeded(prizes, [
      { fieldCode: 'it', prize: 'first' },
      { fieldCode: 'medicine', prize: 'first' },
    ]),
  ).toBeUndefined();
});
