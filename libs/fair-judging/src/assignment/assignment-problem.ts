/** Who may read what, and how much. Entries and judges are told by their index. */
export interface AssignmentProblem {
  /** `[entry][judge]`: what the reading is worth, any number of at least 0; negative is a conflict. */
  readonly affinity: readonly (readonly number[])[];
  readonly reviewsPerEntry: number | readonly number[];
  readonly judges: readonly JudgeLimits[];
  /** Entries that every judge without a conflict reads, so that all can be compared. */
  readonly anchors?: readonly number[];
  /** Readings that stand already and stay; they count for the loads and the organisations. */
  readonly fixed?: readonly (readonly [entry: number, judge: number])[];
  /** The field of each entry; only the rule on fields needs it, as it needs the judges' fields. */
  readonly fields?: readonly string[];
}

export interface JudgeLimits {
  readonly minLoad: number;
  readonly maxLoad: number;
  readonly organisation?: string;
  readonly fields?: readonly string[];
}

/** A rule on who reads an entry beside whom; one of the two, since together they are no flow. */
export interface GroupRule {
  /** Judges of one organisation on one entry; judges without an organisation are not limited. */
  readonly maxPerOrganisation?: number;
  /** At least so many readings of an entry by judges of its field; all of them where it has fewer. */
  readonly minInField?: number;
}

/** A problem that makes no sense; `field` says where, such as `judges[3].maxLoad`. */
export class AssignmentInputError extends Error {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`field "${field}": ${reason}`);
    this.name = 'AssignmentInputError';
  }
}
