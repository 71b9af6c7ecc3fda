import { groupIsFull, withoutGroups, type Flow, type FlowProblem } from './flow-problem.js';

/** Judges of an entry that come before any other: those that stand, then the worthiest that the rule on groups lets in. */
function bestOf(problem: FlowProblem, entry: number): number[] {
  const { judges, worth, fixed, readings } = problem;
  const row = entry * judges;
  const order = Array.from({ length: judges }, (_, judge) => judge)
    .filter((judge) => worth[row + judge]! >= 0)
    .sort((a, b) => fixed[row + b]! - fixed[row + a]! || worth[row + b]! - worth[row + a]!);
  const chosen: number[] = [];
  for (const judge of order) {
    if (chosen.length >= readings[entry]!) break;
    if (fixed[row + judge] === 0 && groupIsFull(problem, entry, judge, chosen)) continue;
    chosen.push(judge);
  }
  return chosen;
}

function entriesRead(problem: FlowProblem): number[] {
  return Array.from(problem.readings.keys()).filter((entry) => problem.readings[entry]! > 0);
}

export function sumOfEntry({ judges, worth }: FlowProblem, entry: number, readers: readonly number[]): number {
  return readers.reduce((sum, judge) => sum + worth[entry * judges + judge]!, 0);
}

/** The lowest sum of an entry that has readings to get; 0 of none. */
export function worstOf(problem: FlowProblem, judgesOf: readonly number[][]): number {
  const sums = entriesRead(problem).map((entry) => sumOfEntry(problem, entry, judgesOf[entry]!));
  return sums.length === 0 ? 0 : sums.reduce((low, sum) => Math.min(low, sum));
}

/** No assignment has a worst entry above this: the entry that does worst if each had the judges to itself. */
export function worstAtBest(problem: FlowProblem): number {
  return worstOf(
    problem,
    Array.from({ length: problem.entries }, (_, entry) => bestOf(problem, entry)),
  );
}

/** The problem without the readings that keep their entry below `least`, whoever else reads it. */
export function withoutHopeless(problem: FlowProblem, least: number): FlowProblem {
  const { judges, worth, fixed } = problem;
  const kept = worth.slice();
  const free = withoutGroups(problem);
  for (const entry of entriesRead(problem)) {
    const best = bestOf(free, entry);
    const row = entry * judges;
    const last = best.at(-1);
    if (last === undefined || fixed[row + last] === 1) continue;
    const bar = worth[row + last]! - (sumOfEntry(problem, entry, best) - least);
    for (let judge = 0; judge < judges; judge += 1) {
      if (fixed[row + judge] === 0 && !best.includes(judge) && kept[row + judge]! < bar) kept[row + judge] = -1;
    }
  }
  return { ...problem, worth: kept };
}

/** Readings that may differ from the flow's in an assignment that loses at most `slack` against it; the rest is settled. */
export interface OpenReadings {
  readonly entry: Int32Array;
  readonly judge: Int32Array;
  /** `1` where the flow has it. */
  readonly chosen: Uint8Array;
}

/**
 * Every reading whose change costs at most `slack` by the flow's prices. The prices bound what any assignment can reach
 * (Lagrange), so one that is at most `slack` below the flow has all others as the flow has them.
 */
export function openReadings(problem: FlowProblem, { judgesOf, price }: Flow, slack: number): OpenReadings {
  const { judges, worth, fixed, group } = problem;
  const open: [entry: number, judge: number, chosen: number][] = [];
  for (const entry of entriesRead(problem)) {
    const row = entry * judges;
    const value = (judge: number) => worth[row + judge]! + price[judge]!;
    const own = judgesOf[entry]!.filter((judge) => fixed[row + judge] === 0);
    const replaceable = new Map(own.map((judge) => [judge, Infinity]));
    for (let judge = 0; judge < judges; judge += 1) {
      if (worth[row + judge]! < 0 || fixed[row + judge] === 1 || replaceable.has(judge)) continue;
      const full = groupIsFull(problem, entry, judge, judgesOf[entry]!);
      let least = Infinity;
      for (const leaving of own) {
        if (full && group[row + leaving] !== group[row + judge]) continue;
        const loss = value(leaving) - value(judge);
        least = Math.min(least, loss);
        if (loss < replaceable.get(leaving)!) replaceable.set(leaving, loss);
      }
      if (least <= slack) open.push([entry, judge, 0]);
    }
    for (const [judge, loss] of replaceable) if (loss <= slack) open.push([entry, judge, 1]);
  }
  return {
    entry: Int32Array.from(open, ([entry]) => entry),
    judge: Int32Array.from(open, ([, judge]) => judge),
    chosen: Uint8Array.from(open, ([, , chosen]) => chosen),
  };
}
