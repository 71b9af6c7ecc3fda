import { expect, test } from '@jest/globals';
import { readyKey } from './ready.js';

test('a nominated work is ready once its nomination is, and sent once it was sent', () => {
  expect(readyKey({ state: 'draft' }, true, false)).toBe('readyNominated');
  expect(readyKey({ state: 'returned' }, true, true)).toBe('readyToSend');
  expect(readyKey({ state: 'submitted' }, true, true)).toBe('readySent');
});

test.each(['draft', 'returned'] as const)('an entry that is %s can be handed in', (state) => {
  expect(readyKey({ state }, false, true)).toBe('ready');
});

test.each(['submitted', 'accepted', 'rejected'] as const)('an entry that is %s was handed in', (state) => {
  expect(readyKey({ state }, false, true)).toBe('handedIn');
});
