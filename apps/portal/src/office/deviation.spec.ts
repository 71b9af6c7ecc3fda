import { expect, test } from '@jest/globals';
import { deviationOf } from './deviation.js';

const place = { prize: 'first', proposedPrize: 'first', reason: null };

test('nothing is said of a prize that is the proposed one', () => {
  expect(deviationOf(place)).toBeUndefined();
  expect(deviationOf({ ...place, prize: null, proposedPrize: null })).toBeUndefined();
  // Decided otherwise, and taken back.
  expect(deviationOf({ ...place, reason: 'Hội đồng xét lại' })).toBeUndefined();
});

test('of another one the reason is said, also where the prize is taken away', () => {
  for (const prize of ['second', null]) {
    expect(deviationOf({ ...place, prize, reason: 'Hội đồng xét lại' })).toBe('Hội đồng xét lại');
  }
});
