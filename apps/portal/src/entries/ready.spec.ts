import { expect, test } from '@jest/globals';
import { readyKey } from './ready.js';

test('a nominated work is ready once its nomination is, and sent once it was sent', () => {
  expect(readyKey({ state: 'draft' }, true, false)).toBe('readyNominated');
  expect(readyKey({ state: 'returned' }, true, true)).toBe('readyToSend');
  expect(readyKey({ state: 'submitted' }, true, true)).toBe('readySent');
  expect(readyKey({ state: 'submitted' }, false, true)).toBe('ready');
});
