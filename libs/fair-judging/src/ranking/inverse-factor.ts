import type { Random } from './random.js';
import { rowProducts, TILE } from './row-products.js';

/** L⁻¹ of a matrix L·Lᵀ, column by column: the inverse of the matrix is the products of these columns. */
export class InverseFactor {
  private readonly columns: Float64Array;

  constructor(
    lower: Float64Array,
    readonly size: number,
    private readonly stride: number,
  ) {
    this.columns = new Float64Array(stride * stride);
    const sums = new Float64Array(TILE * TILE);
    for (let left = 0; left < stride; left += TILE) {
      for (let top = left; top < stride; top += TILE) {
        rowProducts(
          { of: lower, first: top },
          { of: this.columns, first: left },
          { stride, from: left, to: top },
          sums,
        );
        this.finishTile(lower, top, left, sums);
      }
    }
  }

  private finishTile(lower: Float64Array, top: number, left: number, sums: Float64Array): void {
    const { columns, stride } = this;
    for (let at = 0; at < TILE * TILE; at += 1) {
      const i = top + Math.floor(at / TILE);
      const j = left + (at % TILE);
      if (j > i) continue;
      let rest = (i === j ? 1 : 0) - sums[at]!;
      for (let k = top; k < i; k += 1) rest -= lower[i * stride + k]! * columns[j * stride + k]!;
      columns[j * stride + i] = rest / lower[i * stride + i]!;
    }
  }

  /** A cell of the diagonal of the inverse. */
  diagonal(at: number): number {
    let sum = 0;
    for (let k = at * this.stride + at; k < (at + 1) * this.stride; k += 1) sum += this.columns[k]! ** 2;
    return sum;
  }

  /** Σ of the inverse's cells over all pairs of `members`. */
  quadratic(members: readonly number[]): number {
    const { columns, size, stride } = this;
    let sum = 0;
    for (let k = members.reduce((least, member) => Math.min(least, member), size); k < size; k += 1) {
      let part = 0;
      for (const member of members) part += columns[member * stride + k]!;
      sum += part * part;
    }
    return sum;
  }

  /** Endless normal vectors of mean 0 whose covariance is the inverse. */
  draws({ normal }: Random): () => Float64Array {
    const { columns, size, stride } = this;
    const noise = new Float64Array(TILE * stride);
    const sums = new Float64Array(TILE * TILE);
    let ready: Float64Array[] = [];
    return () => {
      if (ready.length === 0) {
        for (let at = 0; at < noise.length; at += 1) noise[at] = normal();
        ready = Array.from({ length: TILE }, () => new Float64Array(size));
        for (let top = 0; top < stride; top += TILE) {
          rowProducts({ of: columns, first: top }, { of: noise, first: 0 }, { stride, from: top, to: stride }, sums);
          sums.forEach((value, at) => {
            const row = top + Math.floor(at / TILE);
            if (row < size) ready[at % TILE]![row] = value;
          });
        }
      }
      return ready.pop()!;
    };
  }
}
