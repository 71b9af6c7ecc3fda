import { expect, test } from '@jest/globals';
import { numbersSearch, rowsSearch } from './numbers-search.js';

test('the address says how it is counted; what it does not know is dropped', () => {
  expect(numbersSearch({ provinces: 63, kind: 'press', scope: 'all', other: 'x' })).toEqual({
    ...{ provinces: '63', kind: 'press', scope: 'all' },
  });
  expect(numbersSearch({ provinces: '34', scope: 'province' })).toEqual({});
});

test('a province with a nought in front stays one, though the router reads a number', () => {
  expect(rowsSearch({ list: 'listings', province: 8, side: 'offer', state: 'lost' })).toEqual({
    ...{ list: 'listings', province: '08', side: 'offer' },
  });
});

test('midnight is an hour, and the 25th is none', () => {
  expect(rowsSearch({ list: 'admissions', hour: 0, first: 'day' })).toEqual({
    ...{ list: 'admissions', hour: 0, first: 'day' },
  });
  expect(rowsSearch({ list: 'admissions', hour: 25, zone: '' })).toEqual({ list: 'admissions' });
});

test('a step that there is not leads to the admissions', () => {
  expect(rowsSearch({ list: 'steps', step: 'held', scope: 'all' })).toEqual({
    ...{ list: 'steps', step: 'held', scope: 'all' },
  });
  expect(rowsSearch({ list: 'steps', step: 'lost' })).toEqual({ list: 'admissions' });
});
