import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOfPiece, longestChain, pieceOf, type Piece } from './upload-pieces.js';

const piece = (at: number, bytes: number): Piece => pieceOf(keyOfPiece('u', { at, bytes }));
const end = (pieces: Piece[]) => longestChain(pieces).reduce((sum, { bytes }) => sum + bytes, 0);

test('pieces are put behind one another in whatever order they are listed', () => {
  const [first, second, third] = [piece(0, 5), piece(5, 5), piece(10, 2)];
  expect(longestChain([third, first, second])).toEqual([first, second, third]);
  expect(longestChain([])).toEqual([]);
  expect(end([second, third])).toBe(0);
});

test('a piece that comes late from a connection that was given up takes nothing back', () => {
  const arrived = [piece(0, 5), piece(5, 5)];
  for (const late of [piece(0, 3), piece(0, 7), piece(5, 1), piece(20, 5)]) expect(end([...arrived, late])).toBe(10);
  expect(end([...arrived, piece(10, 4), piece(5, 2)])).toBe(14);
});

test('whatever else lies there, what has arrived never becomes less', () => {
  const some = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })).map(([at, bytes]) => piece(at, bytes));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), some, (pieces, one) => {
      expect(end([...pieces, one])).toBeGreaterThanOrEqual(end(pieces));
      let at = 0;
      for (const link of longestChain(pieces)) {
        expect(link.at).toBe(at);
        at += link.bytes;
      }
    }),
  );
});
