import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { badgeNumber, typedBadgeNumber } from './badge-number.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('a badge’s number is eight letters in two groups, and no two of five thousand are alike', () => {
  const numbers = Array.from({ length: 5000 }, (_, n) => badgeNumber(hashOf(`STB1-${n}`)));
  expect(new Set(numbers).size).toBe(5000);
  for (const number of numbers) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(badgeNumber('ffffffffff00')).toBe('ZZZZ-ZZZZ');
  expect(badgeNumber('0000000001ff')).toBe('0000-0001');
});

test.each([
  ['k7m2qx4p', 'K7M2-QX4P'],
  [' K7M2 qx4p ', 'K7M2-QX4P'],
  ['ool1-i234', '0011-1234'],
  ['K7M2-QX4', undefined],
  ['K7M2-QX4U', undefined],
  ['STB1-0123456789ABCDEFGHJKMNPQRS', undefined],
])('%s typed at a gate is %s', (typed, number) => expect(typedBadgeNumber(typed)).toBe(number));
