import { expect, test } from '@jest/globals';
import { mayBeListed } from './may-be-listed.js';

test('works count for a list while they are accepted or may still be, in every field of the rulebook', () => {
  const count = (state: string, fieldCode: string, entries: number) => ({ state, fieldCode, entries }) as never;
  const counts = [
    count('accepted', 'it', 3),
    count('submitted', 'it', 2),
    count('returned', 'it', 1),
    count('rejected', 'it', 9),
    count('withdrawn', 'it', 9),
    count('draft', 'health', 9),
  ];
  expect([...mayBeListed([{ code: 'it' }, { code: 'health' }], counts)]).toEqual([
    ['it', 6],
    ['health', 0],
  ]);
});
