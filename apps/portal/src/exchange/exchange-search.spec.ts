import { expect, test } from '@jest/globals';
import { exchangeSearch, isFiltered, toggled } from './exchange-search.js';

test('what is foreign in an address is dropped', () => {
  const search = exchangeSearch({
    side: 'x',
    q: 'sấy',
    sector: 'energy,ict',
    region: "'; drop",
    trlFrom: '12',
    trlTo: 8,
  });
  expect(Object.entries(search).filter(([, value]) => value !== undefined)).toEqual([
    ['q', 'sấy'],
    ['sector', 'energy,ict'],
    ['trlTo', 8],
  ]);
});

test('a province’s code that the address reads as a number keeps its nought', () => {
  expect(exchangeSearch({ provinceCode: 1 }).provinceCode).toBe('01');
});

test('a value is chosen and let go of', () => {
  expect(toggled(undefined, 'ict')).toBe('ict');
  expect(toggled('ict', 'energy')).toBe('energy,ict');
  expect(toggled('energy,ict', 'energy')).toBe('ict');
  expect(toggled('ict', 'ict')).toBeUndefined();
});

test('a side or an order is no filter', () => {
  expect(isFiltered({ side: 'need', sort: 'trl' })).toBe(false);
  expect(isFiltered({ trlTo: 5 })).toBe(true);
});
