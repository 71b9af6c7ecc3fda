import { expect, test } from '@jest/globals';
import type { Figure } from './figure.js';
import { csvOf, tableOf, tabSeparated } from './table-text.js';

const cell = (count: number) => ({ count });
const figure: Figure = {
  ...{ key: 'a', title: 'Đại biểu', of: 'Loại', parts: true },
  series: [
    { key: 'x', label: 'Có chỗ', tone: 'first' },
    { key: 'y', label: 'Chờ', tone: 'second' },
  ],
  rows: [
    { key: '1', label: '=1+1 "quỹ"', cells: [cell(2), cell(3)], sum: cell(5) },
    { key: '2', label: 'Báo\tchí', cells: [cell(1), cell(0)], sum: cell(1) },
  ],
  sums: [cell(3), cell(3)],
  sum: cell(6),
};

test('a figure is copied as its table stands, with the sums of rows', () => {
  expect(tabSeparated(tableOf(figure, 'Tổng'))).toBe(
    ['Loại\tCó chỗ\tChờ\tTổng', `'=1+1 "quỹ"\t2\t3\t5`, 'Báo chí\t1\t0\t1'].join('\n'),
  );
});

test('of one series there is no sum beside it, and parts of no whole have none', () => {
  const one = { ...figure, series: figure.series.slice(0, 1), rows: [{ ...figure.rows[1]!, cells: [cell(1)] }] };
  expect(tableOf(one, 'Tổng')).toEqual([
    ['Loại', 'Có chỗ'],
    ['Báo\tchí', 1],
  ]);
  expect(tableOf({ ...figure, parts: false }, 'Tổng')[0]).toEqual(['Loại', 'Có chỗ', 'Chờ']);
});

test('a spreadsheet runs no name as a formula, and reads Vietnamese', () => {
  const csv = csvOf(tableOf(figure, 'Tổng'));
  expect(csv).toBe(`\uFEFF"Loại","Có chỗ","Chờ","Tổng"\r\n"'=1+1 ""quỹ""",2,3,5\r\n"Báo chí",1,0,1\r\n`);
});
