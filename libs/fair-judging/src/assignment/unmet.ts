import { groupIsFull, withoutGroups, type Flow, type FlowProblem } from './flow-problem.js';
import { ReadingFlow } from './reading-flow.js';
import type { ScaledProblem } from './scaled-problem.js';

/** Readings that an entry does not get, and the rule that is to blame: `because` starts with its name. */
export interface UnmetEntry {
  readonly entry: number;
  readonly missing: number;
  readonly because: string;
}

/** Readings that a judge lacks to the least load. */
export interface UnderusedJudge {
  readonly judge: number;
  readonly missing: number;
  readonly because: string;
}

export function unmetEntries(problem: FlowProblem, flow: Flow): UnmetEntry[] {
  const unmet = Array.from(problem.readings.keys()).filter((entry) => flow.missing[entry]! > 0);
  if (unmet.length === 0) return [];
  const rule = groupRuleCosts(problem, flow);
  const known: Reach[] = [];
  return unmet.map((entry) => {
    const because =
      rulesOfEntry(problem, entry) ??
      rulesOfLoads(problem, { entry, reach: reachOf(problem, flow, { entry, known }), rule });
    return { entry, missing: flow.missing[entry]!, because };
  });
}

/** Whether more could be read without the rule on organisations or on the field. */
function groupRuleCosts(problem: FlowProblem, { missing }: Flow): boolean {
  if (problem.groupRule === null) return false;
  const free = new ReadingFlow(withoutGroups(problem)).solve();
  return total(free.missing) < total(missing);
}

/** What the entry's own judges make impossible, whatever the others read. */
function rulesOfEntry(problem: FlowProblem, entry: number): string | null {
  const { judges, readings, group, groupLimit } = problem;
  const able = judgesAble(problem, entry);
  const need = readings[entry]!;
  const limit = groupLimit[entry]!;
  if (judges < need) return `judges: there are ${judges}, ${need} readings are asked for`;
  if (able.length < need) {
    return `conflicts: ${able.length} of ${judges} judges have none, ${need} readings are asked for`;
  }
  const groups = Map.groupBy(able, (judge) => group[entry * judges + judge]!);
  const seats = [...groups].reduce((sum, [of, own]) => sum + (of < 0 ? own.length : Math.min(limit, own.length)), 0);
  if (seats >= need) return null;
  const those = `the ${able.length} judges without a conflict`;
  return problem.groupRule === 'organisation'
    ? `organisation: ${those} fill ${seats} of ${need} readings at ${limit} per organisation`
    : `field: ${groups.get(-1)?.length ?? 0} of ${those} are of the entry's field, ${need - limit} of ${need} readings must be`;
}

interface Exhausted {
  readonly entry: number;
  readonly reach: Reach;
  /** Whether the rule on groups costs any reading. */
  readonly rule: boolean;
}

function rulesOfLoads(problem: FlowProblem, { entry, reach: { judges, capacity, blocked }, rule }: Exhausted): string {
  const full = `(${judges}) are full with ${capacity} readings`;
  if (!rule || !blocked) return `loads: the judges who can take it, directly or by exchange ${full}`;
  const limit = problem.groupLimit[entry]!;
  return problem.groupRule === 'organisation'
    ? `organisation: at ${limit} per organisation the judges in question ${full}`
    : `field: with ${problem.readings[entry]! - limit} readings in the field the judges in question ${full}`;
}

function judgesAble({ judges, worth }: FlowProblem, entry: number): number[] {
  return Array.from({ length: judges }, (_, judge) => judge).filter((judge) => worth[entry * judges + judge]! >= 0);
}

/** The judges whose places some entries could take if their entries went elsewhere, and so on. */
interface Reach {
  readonly entries: ReadonlySet<number>;
  readonly judges: number;
  readonly capacity: number;
  /** A group that has its share of an entry kept it from a judge. */
  readonly blocked: boolean;
}

/** An entry that another one reached has no wider reach: `known` are those found before. */
function reachOf(problem: FlowProblem, flow: Flow, { entry, known }: { entry: number; known: Reach[] }): Reach {
  const found = known.find(({ entries }) => entries.has(entry));
  if (found !== undefined) return found;
  const reach = reachFrom(problem, flow, entry);
  known.push(reach);
  return reach;
}

function reachFrom(problem: FlowProblem, { judgesOf }: Flow, start: number): Reach {
  const { judges, fixed, maxLoad } = problem;
  const readBy = Array.from({ length: judges }, () => [] as number[]);
  judgesOf.forEach((own, entry) => own.forEach((judge) => readBy[judge]!.push(entry)));
  const reached = new Set<number>();
  const entries = new Set([start]);
  let blocked = false;
  for (const entry of entries) {
    for (const judge of judgesAble(problem, entry)) {
      if (judgesOf[entry]!.includes(judge)) continue;
      if (groupIsFull(problem, entry, judge, judgesOf[entry]!)) blocked = true;
      else if (!reached.has(judge)) {
        reached.add(judge);
        for (const other of readBy[judge]!) if (fixed[other * judges + judge] === 0) entries.add(other);
      }
    }
  }
  const capacity = [...reached].reduce((sum, judge) => sum + maxLoad[judge]!, 0);
  return { entries, judges: reached.size, capacity, blocked };
}

export function underusedJudges(problem: ScaledProblem, { idle }: Flow): UnderusedJudge[] {
  const { minLoad, leastLoad, readings, entries, worth, judges } = problem;
  const [asked, least] = [total(readings), total(leastLoad)];
  return Array.from(idle.keys()).flatMap((judge) => {
    const missing = idle[judge]! + leastLoad[judge]! - minLoad[judge]!;
    if (missing === 0) return [];
    const able = Array.from({ length: entries }, (_, entry) => worth[entry * judges + judge]!).filter((w) => w >= 0);
    const because =
      able.length < leastLoad[judge]!
        ? `conflicts: the judge can read ${able.length} of ${entries} entries, the least load is ${leastLoad[judge]}`
        : asked < least
          ? `loads: ${asked} readings are asked for, the least loads come to ${least}`
          : 'loads: the entries that the judge can read need no more readings';
    return [{ judge, missing, because }];
  });
}

function total(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
