import { Cholesky } from './cholesky.js';
import { schurComplement, sumsOf, type CrossedDesign } from './crossed-design.js';

/** A number per member of either side. */
export interface Sides {
  readonly many: Float64Array;
  readonly few: Float64Array;
}

/**
 * V = I + λ·ZZᵀ of either side, where λ is the variance of a side relative to that of the noise. The more numerous side is
 * eliminated by hand (its part of the equations is diagonal), so that what is left has the size of the smaller one.
 */
export class CrossedSolver {
  readonly factor: Cholesky;
  readonly manyDiagonal: Float64Array;
  /** Of the standard deviations, relative to the noise. */
  readonly ratio: { readonly many: number; readonly few: number };
  private readonly coupling: number;

  constructor(
    private readonly design: CrossedDesign,
    lambda: { readonly many: number; readonly few: number },
  ) {
    this.ratio = { many: Math.sqrt(lambda.many), few: Math.sqrt(lambda.few) };
    this.coupling = this.ratio.many * this.ratio.few;
    this.manyDiagonal = design.manyCount.map((count) => lambda.many * count + 1);
    const fewDiagonal = design.fewCount.map((count) => lambda.few * count + 1);
    const matrix = schurComplement(design, this.manyDiagonal, this.coupling, fewDiagonal);
    this.factor = new Cholesky(matrix, fewDiagonal.length);
  }

  logDeterminant(): number {
    return this.manyDiagonal.reduce((sum, value) => sum + Math.log(value), 0) + this.factor.logDeterminant();
  }

  /** Of a column of numbers, one per sheet, its sums per member. */
  sums(values: Float64Array): Sides {
    const { manyOf, fewOf, manyCount, fewCount } = this.design;
    return {
      many: sumsOf(manyOf, manyCount.length, (sheet) => values[sheet]!),
      few: sumsOf(fewOf, fewCount.length, (sheet) => values[sheet]!),
    };
  }

  /** The effects that the column has; V⁻¹ of the column is what is left without them. */
  effects({ many, few }: Sides): Sides {
    const { fewOfMany } = this.design;
    const { manyDiagonal, coupling, ratio } = this;
    const right = few.map((sum) => ratio.few * sum);
    fewOfMany.forEach((members, at) => {
      const share = (coupling * ratio.many * many[at]!) / manyDiagonal[at]!;
      for (const member of members) right[member]! -= share;
    });
    const solved = this.factor.solve(right);
    return {
      few: solved.map((u) => ratio.few * u),
      many: many.map((sum, at) => {
        const taken = fewOfMany[at]!.reduce((all, member) => all + solved[member]!, 0);
        return (ratio.many * (ratio.many * sum - coupling * taken)) / manyDiagonal[at]!;
      }),
    };
  }

  /** V⁻¹ of a column. */
  without(values: Float64Array): Float64Array {
    const { manyOf, fewOf } = this.design;
    const { many, few } = this.effects(this.sums(values));
    return values.map((value, sheet) => value - many[manyOf[sheet]!]! - few[fewOf[sheet]!]!);
  }

  /** Variance of each effect given the data, relative to the noise's and to its own side's. */
  uncertainty(): Sides {
    const inverse = this.factor.inverse();
    return {
      few: this.design.fewCount.map((_, at) => inverse.diagonal(at)),
      many: this.manyDiagonal.map(
        (diagonal, at) =>
          1 / diagonal + (this.coupling / diagonal) ** 2 * inverse.quadratic(this.design.fewOfMany[at]!),
      ),
    };
  }
}
