import { expect, test } from '@jest/globals';
import { folded, wordsAsked } from './search-words.js';

test('accents and case do not matter, in either Unicode form', () => {
  expect(folded('Độ ẨM Đất')).toBe('do am dat');
  expect(folded('Độ ẩm đất'.normalize('NFD'))).toBe('do am dat');
});

test('every word is asked for, the last one while it is being typed', () => {
  expect(wordsAsked('Máy sấy nhã')).toBe(`'may' & 'say' & 'nha':*`);
});

test('two letters are a whole word: “cá” does not find “cao”', () => expect(wordsAsked('cá')).toBe(`'ca'`));

test('signs are no words and cannot be operators', () => {
  expect(wordsAsked(`sấy' | !nhãn:*`)).toBe(`'say' & 'nhan':*`);
  expect(wordsAsked(' …!')).toBe('');
});
