import { expect, test } from '@jest/globals';
import type { Prize } from '@sangtao/programmes/rulebook';
import { prizeOutlook } from './prize-outlook.js';

const prize = (code: string, maxPerField: number, minScore: number) => ({ code, maxPerField, minScore }) as Prize;
const places = (...scores: [rank: number, score: number][]) =>
  scores.map(([rank, score], n) => ({ entryId: `e${n}`, rank, score }));

test('each prize ends after its last place', () => {
  const outlook = prizeOutlook(
    [prize('first', 1, 85), prize('second', 2, 70)],
    places([1, 90], [2, 84], [3, 80], [4, 79]),
  );
  expect([...outlook.prizeOf]).toEqual([
    ['e0', 'first'],
    ['e1', 'second'],
    ['e2', 'second'],
  ]);
  expect([...outlook.lineAfter]).toEqual([
    ['e0', 'first'],
    ['e2', 'second'],
  ]);
});

test('a prize stays empty where nobody reaches its score', () => {
  const outlook = prizeOutlook([prize('first', 1, 95), prize('second', 1, 70)], places([1, 90], [2, 60]));
  expect([...outlook.prizeOf]).toEqual([['e0', 'second']]);
});

test('a tie across the end of a prize stops there', () => {
  const outlook = prizeOutlook(
    [prize('first', 1, 0), prize('second', 1, 0), prize('third', 5, 0)],
    places([1, 90], [2, 80], [2, 80], [4, 70]),
  );
  expect([...outlook.prizeOf]).toEqual([['e0', 'first']]);
  expect([...outlook.tied]).toEqual(['e1', 'e2']);
});
