import { expect, test } from '@jest/globals';
import { pathIn } from './path-in.js';

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  7,
])('S33: %j leads nowhere but home', (to) => expect(pathIn(to)).toBe('/'));

test.each(['/', '/entries/7?tab=files#top', '/tìm kiếm'])('S33: %j is a page of ours', (to) => {
  expect(decodeURI(pathIn(to))).toBe(to);
});
