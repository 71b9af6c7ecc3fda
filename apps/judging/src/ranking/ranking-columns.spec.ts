import { expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { rankingColumns } from './ranking-columns.js';

function headingsOf(code: string): string[] {
  const { rulebook } = template(code);
  return rankingColumns(rulebook, rulebook.stages.at(-1)!, 'vi').map(({ heading }) => heading);
}

test('an exported ranking speaks of works and of the share of yes where a council votes', () => {
  expect(headingsOf('technical-contest').slice(2, 5)).toEqual(['Mã bài', 'Tên bài dự thi', 'Điểm']);
  expect(headingsOf('golden-book').slice(2, 5)).toEqual(['Mã hồ sơ', 'Tên công trình', 'Tỷ lệ đồng ý (%)']);
});
