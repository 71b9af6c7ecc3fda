import { expect, test } from '@jest/globals';
import { pieces, runsIn } from './shared-passages.js';

const passage = 'máy sấy nhãn dùng khí nóng thổi ngược từ dưới lên';

test('a passage is found under other accents, case and punctuation, and the text stays whole', () => {
  const text = 'Ở đây, Máy sấy NHÃN dùng khí nóng, thổi ngược từ dưới lên. Còn lại là phần mới.';
  const found = pieces(text, runsIn(['Trước đó: may say nhan dung khi nong thoi nguoc tu duoi len; hết.']));
  expect(found).toEqual([
    { text: 'Ở đây, ', shared: false },
    { text: 'Máy sấy NHÃN dùng khí nóng, thổi ngược từ dưới lên.', shared: true },
    { text: ' Còn lại là phần mới.', shared: false },
  ]);
  expect(found.map((piece) => piece.text).join('')).toBe(text);
});

test('fewer than eight words in a row are chance', () => {
  const short = 'máy sấy nhãn dùng khí nóng thổi';
  expect(pieces(short, runsIn([passage]))).toEqual([{ text: short, shared: false }]);
});

test('the other work may have it in any of its parts, but not across two', () => {
  expect(pieces(passage, runsIn(['khác hẳn', passage]))).toEqual([{ text: passage, shared: true }]);
  const halves = ['máy sấy nhãn dùng khí nóng', 'thổi ngược từ dưới lên'];
  expect(pieces(passage, runsIn(halves)).some(({ shared }) => shared)).toBe(false);
});

test('nothing alike leaves one piece; an empty text has none', () => {
  expect(pieces('một hai', runsIn([]))).toEqual([{ text: 'một hai', shared: false }]);
  expect(pieces('', runsIn([passage]))).toEqual([]);
});
