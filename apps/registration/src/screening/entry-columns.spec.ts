import { expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { entryColumns } from './entry-columns.js';

function headingsOf(code: string, language: 'vi' | 'en'): string[] {
  return entryColumns(template(code).rulebook, language, new Map()).map(({ heading }) => heading);
}

test('an exported list speaks of entries in a contest and of works where they are nominated', () => {
  expect(headingsOf('technical-contest', 'vi').slice(0, 2)).toEqual(['Mã bài', 'Tên bài dự thi']);
  expect(headingsOf('golden-book', 'vi').slice(0, 2)).toEqual(['Mã hồ sơ', 'Tên công trình']);
  expect(headingsOf('golden-book', 'en').slice(0, 2)).toEqual(['Code', 'Title of the work']);
  expect(headingsOf('golden-book', 'vi').join()).not.toMatch(/dự thi|nộp/i);
});
