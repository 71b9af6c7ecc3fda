/** Rows are taken this many at a time, so that each number that is read serves as many products. */
export const TILE = 4;

/** The first row of a tile: rows lie in one piece, `stride` apart. */
export interface Rows {
  readonly of: Float64Array;
  readonly first: number;
}

/** Columns `from` to before `to`. */
export interface Span {
  readonly stride: number;
  readonly from: number;
  readonly to: number;
}

/** Σ over columns `from` to before `to` of a·b, for four rows of `a` by four of `b`, into `into` row by row. */
export function rowProducts(a: Rows, b: Rows, { stride, from, to }: Span, into: Float64Array): void {
  const x = a.of;
  const y = b.of;
  const y0 = b.first * stride;
  const y1 = y0 + stride;
  const y2 = y1 + stride;
  const y3 = y2 + stride;
  // Two rows of `a` at a time: the sums of all four would not fit into the processor's registers.
  for (let at = 0; at < TILE * TILE; at += 2 * TILE) {
    const x0 = (a.first + at / TILE) * stride;
    const x1 = x0 + stride;
    // Named sums stay in registers, which an array of them would not: this loop is where large tables spend their time.
    let s00 = 0;
    let s01 = 0;
    let s02 = 0;
    let s03 = 0;
    let s10 = 0;
    let s11 = 0;
    let s12 = 0;
    let s13 = 0;
    for (let k = from; k < to; k += 1) {
      const a0 = x[x0 + k]!;
      const a1 = x[x1 + k]!;
      const b0 = y[y0 + k]!;
      const b1 = y[y1 + k]!;
      const b2 = y[y2 + k]!;
      const b3 = y[y3 + k]!;
      s00 += a0 * b0;
      s01 += a0 * b1;
      s02 += a0 * b2;
      s03 += a0 * b3;
      s10 += a1 * b0;
      s11 += a1 * b1;
      s12 += a1 * b2;
      s13 += a1 * b3;
    }
    into[at] = s00;
    into[at + 1] = s01;
    into[at + 2] = s02;
    into[at + 3] = s03;
    into[at + 4] = s10;
    into[at + 5] = s11;
    into[at + 6] = s12;
    into[at + 7] = s13;
  }
}
