import { components } from './connectedness.js';
import type { AssignmentProblem, GroupRule } from './assignment/assignment-problem.js';
import { scaled, type ScaledProblem } from './assignment/scaled-problem.js';
import { fairest, highestSum, type Chosen } from './assignment/fairest.js';
import { sumOfEntry, worstOf } from './assignment/fairness.js';
import { underusedJudges, unmetEntries, type UnderusedJudge, type UnmetEntry } from './assignment/unmet.js';
import type { Flow } from './assignment/flow-problem.js';

export { AssignmentInputError, type AssignmentProblem, type JudgeLimits } from './assignment/assignment-problem.js';
export type { UnderusedJudge, UnmetEntry } from './assignment/unmet.js';

/** `sum`: the highest summed affinity. `fair`: the highest possible worst entry, then the highest sum. */
export type Objective = 'sum' | 'fair';

export interface AssignOptions extends GroupRule {
  readonly objective?: Objective;
  /** For `fair`: 8 unless given, longer where there are more than 800,000 possible readings. After them the best found is returned with `optimal: false` and its bounds. */
  readonly seconds?: number;
}

export interface Assignment {
  readonly objective: Objective;
  /** Summed affinity of all readings. */
  readonly sum: number;
  /** The lowest summed affinity of an entry that asks for readings. */
  readonly worstEntry: number;
  readonly loads: { readonly min: number; readonly max: number };
  /** Indexes of the judges per entry, ascending. */
  readonly assignment: number[][];
  /** Whether common entries link all judges who read anything, directly or through others; else in how many parts they are. */
  readonly connected: boolean;
  readonly components: number;
  readonly unmet: UnmetEntry[];
  /** Judges below their least load. */
  readonly underused: UnderusedJudge[];
  readonly optimal: boolean;
  /** No assignment with as many readings (and for `fair` as good a worst entry) has a higher sum. */
  readonly bound: number;
  /** No assignment with as many readings has a worst entry above this; for `fair` the gap to it is what is not proven. */
  readonly worstBound: number;
  readonly seconds: number;
}

/**
 * Who reads what: the exact maximum under conflicts, loads, readings that stand, and judges per organisation. What cannot
 * be met is left out as little as possible and named, with the rule to blame.
 * @throws AssignmentInputError
 */
export async function assign(problem: AssignmentProblem, options: AssignOptions = {}): Promise<Assignment> {
  const started = performance.now();
  const { objective = 'sum', seconds = Math.max(8, (problem.affinity.length * problem.judges.length) / 100_000) } =
    options;
  const whole = scaled(problem, options);
  const { flow, chosen: highest } = highestSum(whole);
  const chosen = objective === 'sum' ? highest : await fairest(possiblePart(whole, flow), seconds);
  return {
    objective,
    ...measures(whole, chosen, objective === 'fair' && chosen.optimal),
    assignment: chosen.judgesOf,
    ...linksOf(chosen.judgesOf),
    unmet: unmetEntries(whole, flow),
    underused: underusedJudges(whole, flow),
    optimal: chosen.optimal,
    seconds: (performance.now() - started) / 1000,
  };
}

function linksOf(judgesOf: readonly (readonly number[])[]): Pick<Assignment, 'connected' | 'components'> {
  const readings = judgesOf.flatMap((judges, entry) =>
    judges.map((judge) => ({ entry: String(entry), judge: String(judge), criterion: '', points: 0 })),
  );
  const parts = components(readings).length;
  return { connected: parts <= 1, components: parts };
}

/** What is left to ask for when the readings and loads that nobody can reach are given up. */
function possiblePart(problem: ScaledProblem, { missing, idle }: Flow): ScaledProblem {
  return {
    ...problem,
    readings: problem.readings.map((count, entry) => count - missing[entry]!),
    minLoad: problem.minLoad.map((least, judge) => least - idle[judge]!),
  };
}

/** Where the worst entry is `proven` the best, it is its own bound, also where an entry that nobody can read is the worst. */
function measures(whole: ScaledProblem, { judgesOf, bound, worstBound }: Chosen, proven: boolean) {
  const load = new Int32Array(whole.judges);
  for (const judge of judgesOf.flat()) load[judge]! += 1;
  const sum = judgesOf.reduce((all, readers, entry) => all + sumOfEntry(whole, entry, readers), 0);
  const worst = worstOf(whole, judgesOf);
  const inUnits = (value: number) => Number((value / whole.scale).toPrecision(15));
  return {
    sum: inUnits(sum),
    worstEntry: inUnits(worst),
    loads: {
      min: load.reduce((low, count) => Math.min(low, count), load[0] ?? 0),
      max: load.reduce((high, count) => Math.max(high, count), 0),
    },
    bound: inUnits(bound),
    worstBound: inUnits(proven ? worst : Math.max(worstBound, worst)),
  };
}
