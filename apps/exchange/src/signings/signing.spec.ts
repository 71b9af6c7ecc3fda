import { expect, test } from '@jest/globals';
import { inOrder, isOrderOf } from './signing.js';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('those with a place come by it, the others after them as they came', () => {
  expect(inOrder([a, b, c], ['c', 'a'])).toEqual([c, a, b]);
  expect(inOrder([a, b, c], [])).toEqual([a, b, c]);
});

test('the place of one that is no longer signed there is skipped', () => {
  expect(inOrder([a, b], ['gone', 'b', 'a'])).toEqual([b, a]);
});

test('an order names each once and nothing else', () => {
  expect(isOrderOf(['b', 'a'], [a, b])).toBe(true);
  expect(isOrderOf(['a'], [a, b])).toBe(false);
  expect(isOrderOf(['a', 'a'], [a, b])).toBe(false);
  expect(isOrderOf(['a', 'c'], [a, b])).toBe(false);
});
