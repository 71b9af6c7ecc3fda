import { expect, test } from '@jest/globals';
import { countOf, rowsQuery } from './count-search.js';

const row = { key: '2026-Q3', label: null, total: 80, done: 42, onSchedule: 38, late: 0, dropped: 3 };

test('a number opens to the tasks that it counts: its row, its column, and what the table is filtered by', () => {
  expect(rowsQuery({ by: 'party', quarter: '2026-Q3', province: '40', key: 'org-116', standing: 'done' })).toEqual({
    quarter: '2026-Q3',
    provinceCode: '40',
    party: 'org-116',
    standing: 'done',
  });
  expect(rowsQuery({ by: 'quarter', key: '2026-Q3', standing: 'total' })).toEqual({
    quarter: '2026-Q3',
    standing: 'total',
  });
  expect(rowsQuery({ by: 'province', province: '01', key: '40' }).provinceCode).toBe('40');
});

test('columns are those of the table', () => {
  expect([countOf(row, 'total'), countOf(row, 'on-schedule'), countOf(row, 'late')]).toEqual([80, 38, 0]);
});
