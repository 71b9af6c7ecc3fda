import { expect, test } from '@jest/globals';
import { pieces } from './shared-passages.js';

test('a passage is found under other accents, case and punctuation, and the text stays whole', () => {
  const text = 'Ở đây, Máy sấy NHÃN dùng khí nóng. Còn lại là mới.';
  const found = pieces(text, ['máy sấy nhãn dùng khí nóng']);
  expect(found).toEqual([
    { text: 'Ở đây, ', shared: false },
    { text: 'Máy sấy NHÃN dùng khí nóng.', shared: true },
    { text: ' Còn lại là mới.', shared: false },
  ]);
  expect(found.map((piece) => piece.text).join('')).toBe(text);
});

test('đ is d, every occurrence is marked, and half a passage is not', () => {
  expect(pieces('do đạc do dac', ['đo đạc'])).toEqual([
    { text: 'do đạc', shared: true },
    { text: ' ', shared: false },
    { text: 'do dac', shared: true },
  ]);
  expect(pieces('đo nước', ['đo đạc'])).toEqual([{ text: 'đo nước', shared: false }]);
});

test('no passages leave the text as one piece; an empty text is no piece', () => {
  expect(pieces('một hai', [])).toEqual([{ text: 'một hai', shared: false }]);
  expect(pieces('', ['một'])).toEqual([]);
});
