import { expect, test } from '@jest/globals';
import { frozenQuery, frozenSearch } from './frozen-search.js';

test('a number of delegates asks for just the rows that it counts', () => {
  const open = frozenSearch({ list: 'delegates', kind: 'press', state: 'confirmed', province: 24, former: 'none' });
  expect(open).toEqual({ list: 'delegates', kind: 'press', state: 'confirmed', province: '24', former: 'none' });
  expect(frozenQuery(open)).toEqual({
    ...{ list: 'delegates', kindCode: 'press', state: 'confirmed', provinceCode: '24', formerProvinceCode: 'none' },
  });
});

test('a state that there is not is dropped, and so is what another list is counted by', () => {
  expect(frozenSearch({ list: 'delegates', state: 'lost', sector: 'energy' })).toEqual({ list: 'delegates' });
  expect(frozenSearch({ list: 'applications', state: 'pending', kind: 'press' })).toEqual({ list: 'applications' });
});

test('a report is of one event: the whole exchange is no part of it', () => {
  const step = frozenSearch({ list: 'steps', step: 'held', scope: 'all' });
  expect(frozenQuery(step)).toEqual({ list: 'steps', step: 'held' });
  const listings = frozenSearch({ list: 'listings', side: 'offer', province: 1, scope: 'all' });
  expect(frozenQuery(listings)).toEqual({ list: 'listings', side: 'offer', provinceCode: '01' });
});

test('admissions are asked for as they stand in the address', () => {
  const open = frozenSearch({ list: 'admissions', day: '2026-11-12', hour: 8, zone: 'none', first: 'day' });
  expect(frozenQuery(open)).toEqual({ list: 'admissions', day: '2026-11-12', hour: 8, zone: 'none', first: 'day' });
});
