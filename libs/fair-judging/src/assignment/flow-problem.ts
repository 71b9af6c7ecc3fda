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
  /** Group of a reading, at the same index; −1 is never limited. An entry has at most `groupLimit[entry]` readings of a group. */
  readonly group: Int32Array;
  readonly groupLimit: Float64Array;
  /** What a group is: judges of one organisation, or judges outside the entry's field. */
  readonly groupRule: 'organisation' | 'field' | null;
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

/** The same problem without a limit on groups. */
export function withoutGroups<P extends FlowProblem>(problem: P): P {
  return { ...problem, groupLimit: new Float64Array(problem.entries).fill(Infinity) };
}

/** Whether the entry has as many readings of the judge's group as it may; `readers` are the judges that it has. */
export function groupIsFull(problem: FlowProblem, entry: number, judge: number, readers: readonly number[]): boolean {
  const { group, groupLimit, judges } = problem;
  const row = entry * judges;
  const own = group[row + judge]!;
  if (own < 0) return false;
  let taken = 0;
  for (const other of readers) if (group[row + other] === own) taken += 1;
  return taken >= groupLimit[entry]!;
}
