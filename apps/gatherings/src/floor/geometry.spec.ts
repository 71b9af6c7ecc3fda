import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boothsAlong, type BoothRow } from './booth-rows.js';
import { areaOf, isInside, isSimple, overlap, rectangle, type Point, type Ring } from './geometry.js';

const square = rectangle([0, 0], 3, 3);

test.each<[string, Ring, boolean]>([
  ['the same', square, true],
  ['beside it, with one wall for both', rectangle([3, 0], 3, 3), false],
  ['at its corner', rectangle([3, 3], 3, 3), false],
  ['a hand over its side', rectangle([2.9, 0], 3, 3), true],
  ['inside it', rectangle([1, 1], 1, 1), true],
  ['around it', rectangle([-1, -1], 9, 9), true],
  [
    'a triangle whose box meets it, and that does not',
    [
      [3.2, 0],
      [6, 0],
      [6, 6],
    ],
    false,
  ],
  [
    'a triangle over its corner',
    [
      [2, -1],
      [6, 0],
      [4, 6],
    ],
    true,
  ],
])('E20: %s', (_, other, expected) => {
  expect([overlap(square, other), overlap(other, square)]).toEqual([expected, expected]);
  expect(overlap(square, other.toReversed())).toBe(expected);
});

test('a bow tie, a line and a point are no outline', () => {
  expect(isSimple(square)).toBe(true);
  expect(
    isSimple([
      [0, 0],
      [3, 3],
      [3, 0],
      [0, 3],
    ]),
  ).toBe(false);
  expect(
    isSimple([
      [0, 0],
      [3, 3],
      [6, 6],
    ]),
  ).toBe(false);
  expect(
    isSimple([
      [0, 0],
      [0, 0],
      [0, 0],
    ]),
  ).toBe(false);
  expect(isInside(rectangle([1, 1], 2, 2), square)).toBe(true);
  expect(isInside(rectangle([1, 1], 2.5, 2), square)).toBe(false);
});

const row: BoothRow = {
  ...{ zoneCode: 'a', prefix: 'A', firstNumber: 1, count: 20, from: [10, 5], towards: [90, 5] },
  ...{ width: 3, depth: 3, gap: 0, powerWatts: 2000 },
};

test('twenty booths of 3 × 3 m along a line stand side by side', () => {
  const booths = boothsAlong(row);
  expect(booths.map(({ code }) => code).slice(0, 2)).toEqual(['A-01', 'A-02']);
  expect(booths.at(-1)).toMatchObject({ code: 'A-20', outline: rectangle([67, 5], 3, 3) });
});

test('a row in any direction is of booths of one size, of which none is in another one’s way', () => {
  const metres = fc.double({ min: 1, max: 12, noNaN: true });
  const point = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }));
  const anyRow = fc
    .record({
      from: point,
      towards: point,
      width: metres,
      depth: metres,
      gap: fc.double({ min: 0, max: 3, noNaN: true }),
    })
    .filter(({ from, towards }) => from.join() !== towards.join());
  fc.assert(
    fc.property(anyRow, (line) => {
      const booths = boothsAlong({
        ...row,
        ...line,
        from: line.from as Point,
        towards: line.towards as Point,
        count: 8,
      });
      for (const [n, { outline }] of booths.entries()) {
        expect(isSimple(outline)).toBe(true);
        expect(areaOf(outline)).toBeCloseTo(line.width * line.depth, 0);
        // To the centimetre: a wall of 12 m may take its share of one.
        const others = booths.slice(n + 1).filter((other) => overlap(shrunk(outline), other.outline));
        expect(others).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

/** By a centimetre on each side, towards the middle. */
function shrunk(ring: Ring): Ring {
  const middle: Point = [0, 1].map((axis) => ring.reduce((sum, point) => sum + point[axis]!, 0) / ring.length) as Point;
  return ring.map(([x, y]): Point => {
    const away = Math.hypot(x - middle[0], y - middle[1]);
    const by = (away - 0.03) / away;
    return [middle[0] + (x - middle[0]) * by, middle[1] + (y - middle[1]) * by];
  });
}
