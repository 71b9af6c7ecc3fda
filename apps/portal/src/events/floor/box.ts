import type { FloorFeature } from '../../api/floor.js';

/** In metres from the hall's corner, x to the right, y down. */
export interface Box {
  x: number;
  y: number;
  width: number;
  depth: number;
}

export interface Corner {
  x: number;
  y: number;
}

export function cornersOf({ x, y, width, depth }: Box): Corner[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + depth },
    { x, y: y + depth },
  ];
}

/** The corners of a part of the floor; GeoJSON repeats the first one at the end. */
export function outlineOf({ geometry }: FloorFeature): Corner[] {
  return geometry.coordinates[0]!.slice(0, -1).map(([x, y]) => ({ x: x!, y: y! }));
}

export function boxOf(outline: readonly Corner[]): Box {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: toCentimetre(Math.max(...xs) - x), depth: toCentimetre(Math.max(...ys) - y) };
}

/** The same shape in another box: what stands askew is moved and stretched as it is. */
export function fitted(outline: readonly Corner[], to: Box): Corner[] {
  const from = boxOf(outline);
  return outline.map(({ x, y }) => ({
    x: toCentimetre(to.x + ((x - from.x) * to.width) / from.width),
    y: toCentimetre(to.y + ((y - from.y) * to.depth) / from.depth),
  }));
}

/** The first place, by whole metres from the corner, where nothing stands; the corner where there is none. */
export function freePlace(hall: Box, taken: readonly Box[], { width, depth }: Pick<Box, 'width' | 'depth'>): Corner {
  for (let y = Math.ceil(hall.y); y + depth <= hall.y + hall.depth; y++) {
    for (let x = Math.ceil(hall.x); x + width <= hall.x + hall.width; x++) {
      if (!taken.some((one) => meet(one, { x, y, width, depth }))) return { x, y };
    }
  }
  return { x: hall.x, y: hall.y };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.depth && b.y < a.y + a.depth;
}

function toCentimetre(metres: number): number {
  return Math.round(metres * 100) / 100;
}
