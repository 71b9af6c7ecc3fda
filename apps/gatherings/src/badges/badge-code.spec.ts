import { expect, test } from '@jest/globals';
import { badgeCode, badgeKey, codeHash } from './badge-code.js';

const key = badgeKey('a secret of tests, long enough to sign with');
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;

test('a badge says the same for ever, and tells nothing of its id', () => {
  const code = badgeCode(key, id(1));
  expect(code).toMatch(/^STB1-[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(badgeCode(key, id(1))).toBe(code);
  expect(badgeCode(badgeKey('another secret, as long as the first'), id(1))).not.toBe(code);
});

test('no two of ten thousand are alike', () => {
  const codes = new Set(Array.from({ length: 10_000 }, (_, n) => badgeCode(key, id(n))));
  expect(codes.size).toBe(10_000);
});

test('is found however it was typed', () => {
  expect(codeHash(' stb1-abc ')).toBe(codeHash('STB1-ABC'));
});
