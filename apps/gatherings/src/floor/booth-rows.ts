import type { Point, Ring } from './geometry.js';

/** Booths of one size side by side along a line. */
export interface BoothRow {
  zoneCode: string;
  /** Before the number: A gives … */
  prefix: string;
  firstNumber: number;
  count: number;
  /** Where the first booth begins, and the line's direction. */
  from: Point;
  towards: Point;
  /** Along the line, and away from it to its right, in metres. */
  width: number;
  depth: number;
  /** Between two booths. */
  gap: number;
  powerWatts: number;
}

/** The row's booths, to the centimetre. `towards` differs from `from`. */
export function boothsAlong({ count, firstNumber, prefix, zoneCode, powerWatts, ...line }: BoothRow) {
  const { from, towards, width, depth, gap } = line;
  const length = Math.hypot(towards[0] - from[0], towards[1] - from[1]);
  const along: Point = [(towards[0] - from[0]) / length, (towards[1] - from[1]) / length];
  const at = (forward: number, aside: number): Point => [
    centimetre(from[0] + along[0] * forward - along[1] * aside),
    centimetre(from[1] + along[1] * forward + along[0] * aside),
  ];
  return Array.from({ length: count }, (_, n) => {
    const start = n * (width + gap);
    const end = start + width;
    const outline: Ring = [at(start, 0), at(end, 0), at(end, depth), at(start, depth)];
    const code = `${prefix}-${String(firstNumber + n).padStart(2, '0')}`;
    return { code, zoneCode, powerWatts, outline };
  });
}

function centimetre(metres: number): number {
  return Math.round(metres * 100) / 100;
}
