import type { Sheet } from './sheet-totals.js';

/** Sheets as numbers, with the side of more members (`many`) apart from the other (`few`): it can be eliminated by hand. */
export interface CrossedDesign {
  readonly entries: string[];
  readonly judges: string[];
  readonly entriesAreMany: boolean;
  readonly totals: Float64Array;
  readonly manyOf: Int32Array;
  readonly fewOf: Int32Array;
  readonly manyCount: Float64Array;
  readonly fewCount: Float64Array;
  /** Per member of the many, its sheets' members of the few. */
  readonly fewOfMany: readonly number[][];
}

/** `many` are the entries where `eliminateEntries`, else whichever side has more members. */
export function crossedDesign(sheets: readonly Sheet[], eliminateEntries = false): CrossedDesign {
  const entries = [...new Set(sheets.map(({ entry }) => entry))];
  const judges = [...new Set(sheets.map(({ judge }) => judge))];
  const entryAt = new Map(entries.map((entry, index) => [entry, index]));
  const judgeAt = new Map(judges.map((judge, index) => [judge, index]));
  const entriesAreMany = eliminateEntries || entries.length >= judges.length;
  const ofEntry = Int32Array.from(sheets, ({ entry }) => entryAt.get(entry)!);
  const ofJudge = Int32Array.from(sheets, ({ judge }) => judgeAt.get(judge)!);
  const [manyOf, fewOf] = entriesAreMany ? [ofEntry, ofJudge] : [ofJudge, ofEntry];
  const many = entriesAreMany ? entries.length : judges.length;
  const few = entriesAreMany ? judges.length : entries.length;
  const fewOfMany = Array.from({ length: many }, () => [] as number[]);
  manyOf.forEach((member, sheet) => fewOfMany[member]!.push(fewOf[sheet]!));
  return {
    entries,
    judges,
    entriesAreMany,
    totals: Float64Array.from(sheets, ({ total }) => total),
    manyOf,
    fewOf,
    manyCount: sumsOf(manyOf, many, () => 1),
    fewCount: sumsOf(fewOf, few, () => 1),
    fewOfMany,
  };
}

/** Σ of `value(sheet)` per member. */
export function sumsOf(memberOf: Int32Array, members: number, value: (sheet: number) => number): Float64Array {
  const sums = new Float64Array(members);
  memberOf.forEach((member, sheet) => (sums[member]! += value(sheet)));
  return sums;
}

/** What is left of the equations for the few when the many are eliminated: diag(few) − c²·NᵀD⁻¹N. */
export function schurComplement(
  design: CrossedDesign,
  manyDiagonal: Float64Array,
  coupling: number,
  fewDiagonal: Float64Array,
): Float64Array {
  const few = fewDiagonal.length;
  const matrix = new Float64Array(few * few);
  fewDiagonal.forEach((value, index) => (matrix[index * few + index] = value));
  design.fewOfMany.forEach((members, many) => {
    const factor = coupling ** 2 / manyDiagonal[many]!;
    for (const a of members) for (const b of members) matrix[a * few + b]! -= factor;
  });
  return matrix;
}
