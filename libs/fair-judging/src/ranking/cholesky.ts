/** A symmetric positive definite matrix as L·Lᵀ, row by row. */
export class Cholesky {
  private readonly lower: Float64Array;

  /** Reads the lower half. @throws RangeError not positive definite */
  constructor(
    matrix: Float64Array,
    readonly size: number,
  ) {
    const lower = matrix.slice();
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        let sum = lower[i * size + j]!;
        for (let k = 0; k < j; k += 1) sum -= lower[i * size + k]! * lower[j * size + k]!;
        if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
        else if (sum > 0) lower[i * size + i] = Math.sqrt(sum);
        else throw new RangeError('the matrix is not positive definite');
      }
    }
    this.lower = lower;
  }

  logDeterminant(): number {
    let sum = 0;
    for (let i = 0; i < this.size; i += 1) sum += 2 * Math.log(this.lower[i * this.size + i]!);
    return sum;
  }

  solve(right: Float64Array): Float64Array {
    const { lower, size } = this;
    const x = right.slice();
    for (let i = 0; i < size; i += 1) {
      let sum = x[i]!;
      for (let k = 0; k < i; k += 1) sum -= lower[i * size + k]! * x[k]!;
      x[i] = sum / lower[i * size + i]!;
    }
    return this.solveUpper(x);
  }

  /** Lᵀ·x = right: of independent normal numbers it makes some whose covariance is the inverse of the matrix. */
  solveUpper(right: Float64Array): Float64Array {
    const { lower, size } = this;
    const x = right.slice();
    for (let i = size - 1; i >= 0; i -= 1) {
      x[i]! /= lower[i * size + i]!;
      for (let k = 0; k < i; k += 1) x[k]! -= lower[i * size + k]! * x[i]!;
    }
    return x;
  }

  inverse(): Float64Array {
    const inverse = new Float64Array(this.size ** 2);
    for (let i = 0; i < this.size; i += 1) {
      const unit = new Float64Array(this.size);
      unit[i] = 1;
      inverse.set(this.solve(unit), i * this.size);
    }
    return inverse;
  }
}
