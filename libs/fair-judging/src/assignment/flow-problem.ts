/** The problem in whole numbers; entry e and judge j meet at index e × judges + j. */
export interface FlowProblem {
  readonly entries: number;
  readonly judges: number;
  /** What a reading is worth, whole numbers so that sums are exact; negative: never. */
  readonly worth: Float64Array;
  /** 1 where the reading stands already and stays. */
  readonly fixed: Uint8Array;
  readonly readings: Int32Array;
  readonly minLoad: Int32Array;
  readonly maxLoad: Int32Array;
  /** Number of each judge's organisation; −1 has none and is never limited. */
  readonly organisation: Int32Array;
  readonly maxPerOrganisation: number;
}

export interface Flow {
  readonly judgesOf: number[][];
  /** Readings per entry that no judge can give: as few as possible in all, then spread over as many entries as possible. */
  readonly missing: Int32Array;
  /** Readings per judge below the least load, as few as possible in all. */
  readonly idle: Int32Array;
  /** Dual value of each judge: for every entry the chosen readings have the highest worth + price. */
  readonly price: Float64Array;
}
