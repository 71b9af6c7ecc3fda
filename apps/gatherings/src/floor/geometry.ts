import { intersection } from 'polyclip-ts';

/** Metres from the hall's corner, x to the right, y down. */
export type Point = [x: number, y: number];
/** The corners of a shape, one after the other; the last is joined to the first. */
export type Ring = Point[];

/** Square metres that two outlines may share: walls, and what rounding leaves. */
const tolerance = 0.01;

/** Whether two outlines share floor; to touch is no overlap. */
export function overlap(a: Ring, b: Ring): boolean {
  return boxesMeet(a, b) && sharedArea(a, b) > tolerance;
}

/** Whether all of an outline lies in another. */
export function isInside(inner: Ring, outer: Ring): boolean {
  return areaOf(inner) - sharedArea(inner, outer) <= tolerance;
}

export function areaOf(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

/** An area of its own, and no side that crosses another. */
export function isSimple(ring: Ring): boolean {
  if (ring.length < 3 || areaOf(ring) <= tolerance) return false;
  const sides = ring.map((from, n) => [from, ring[(n + 1) % ring.length]!] as const);
  return sides.every(([a, b], n) =>
    sides.every(([c, d], m) => {
      const areNeighbours = Math.abs(n - m) <= 1 || Math.abs(n - m) === sides.length - 1;
      return areNeighbours || !sidesMeet(a, b, [c, d]);
    }),
  );
}

function sharedArea(a: Ring, b: Ring): number {
  const shared = intersection([closed(a)], [closed(b)]) as Ring[][];
  return shared.reduce(
    (sum, [outer, ...holes]) => sum + areaOf(outer ?? []) - holes.reduce((s, h) => s + areaOf(h), 0),
    0,
  );
}

function closed(ring: Ring): Ring {
  return [...ring, ring[0]!];
}

function signedArea(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = ring[(n + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}

function boxesMeet(a: Ring, b: Ring): boolean {
  return [0, 1].every((axis) => {
    const [some, others] = [a, b].map((ring) => ring.map((point) => point[axis]!)) as [number[], number[]];
    return Math.min(...some) < Math.max(...others) && Math.min(...others) < Math.max(...some);
  });
}

function sidesMeet(a: Point, b: Point, [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** A rectangle from its corner. */
export function rectangle([x, y]: Point, width: number, depth: number): Ring {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + depth],
    [x, y + depth],
  ];
}
