import { expect, test } from '@jest/globals';
import { isSecondClick } from './second-click.js';

test.each([
  ['the first press', undefined, false],
  ['the second half of a double click', { what: '{"id":1}', at: 900 }, true],
  ['the same asked again a moment later', { what: '{"id":1}', at: 700 }, false],
  ['something else right afterwards', { what: '{"id":2}', at: 990 }, false],
])('%s', (_, before, expected) => {
  expect(isSecondClick(before, { what: '{"id":1}', at: 1000 })).toBe(expected);
});
