import { describe, expect, test } from '@jest/globals';
import { inParts } from './in-parts.js';

const cells = { people: [{ kind: 'a', ids: ['1', '2', '3'] }], gates: [{ zone: 'x', ids: ['4', '5'] }] };

describe('lists of cells', () => {
  test('stand in one part where they fit', () => expect(inParts(cells, 5)).toEqual([cells]));

  test('are cut where they do not, and none is lost', () => {
    expect(inParts(cells, 2)).toEqual([
      { people: [{ kind: 'a', ids: ['1', '2'] }], gates: [] },
      { people: [{ kind: 'a', ids: ['3'] }], gates: [{ zone: 'x', ids: ['4'] }] },
      { people: [], gates: [{ zone: 'x', ids: ['5'] }] },
    ]);
  });

  test('of nothing are one empty part', () => {
    expect(inParts({ people: [], gates: [] }, 2)).toEqual([{ people: [], gates: [] }]);
  });
});
