import type { ScaledProblem } from './assignment-problem.js';
import type { Flow, FlowProblem } from './flow-problem.js';
import { ReadingFlow } from './reading-flow.js';

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
  const rule = organisationRuleCosts(problem, flow);
  const known: Reach[] = [];
  return unmet.map((entry) => {
    const because =
      rulesOfEntry(problem, entry) ?? rulesOfLoads(problem, reachOf(problem, flow, { entry, known }), rule);
    return { entry, missing: flow.missing[entry]!, because };
  });
}

/** Whether more could be read without the rule on organisations. */
function organisationRuleCosts(problem: FlowProblem, { missing }: Flow): boolean {
  if (!Number.isFinite(problem.maxPerOrganisation)) return false;
  const free = new ReadingFlow({ ...problem, maxPerOrganisation: Infinity }).solve();
  return total(free.missing) < total(missing);
}

/** What the entry's own judges make impossible, whatever the others read. */
function rulesOfEntry(problem: FlowProblem, entry: number): string | null {
  const { judges, readings, organisation, maxPerOrganisation: limit } = problem;
  const able = judgesAble(problem, entry);
  const need = readings[entry]!;
  if (able.length < need) {
    return `conflicts: ${able.length} of ${judges} judges have none, ${need} readings are asked for`;
  }
  const groups = Map.groupBy(able, (judge) => organisation[judge]!);
  const seats = [...groups].reduce(
    (sum, [group, own]) => sum + (group < 0 ? own.length : Math.min(limit, own.length)),
    0,
  );
  if (seats >= need) return null;
  return `organisation: the ${able.length} judges without a conflict fill ${seats} of ${need} readings at ${limit} per organisation`;
}

function rulesOfLoads(problem: FlowProblem, { judges, capacity, blocked }: Reach, rule: boolean): string {
  return rule && blocked
    ? `organisation: at ${problem.maxPerOrganisation} per organisation the judges in question (${judges}) are full with ${capacity} readings`
    : `loads: the judges who can take it, directly or by exchange (${judges}), are full with ${capacity} readings`;
}

function judgesAble({ judges, worth }: FlowProblem, entry: number): number[] {
  return Array.from({ length: judges }, (_, judge) => judge).filter((judge) => worth[entry * judges + judge]! >= 0);
}

/** The judges whose places some entries could take if their entries went elsewhere, and so on. */
interface Reach {
  readonly entries: ReadonlySet<number>;
  readonly judges: number;
  readonly capacity: number;
  /** An organisation that has its share of an entry kept it from a judge. */
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
  const { judges, fixed, organisation, maxLoad, maxPerOrganisation } = problem;
  const readBy = Array.from({ length: judges }, () => [] as number[]);
  judgesOf.forEach((own, entry) => own.forEach((judge) => readBy[judge]!.push(entry)));
  const reached = new Set<number>();
  const entries = new Set([start]);
  let blocked = false;
  for (const entry of entries) {
    for (const judge of judgesAble(problem, entry)) {
      if (judgesOf[entry]!.includes(judge)) continue;
      const group = organisation[judge]!;
      const beside = judgesOf[entry]!.filter((other) => group >= 0 && organisation[other] === group).length;
      if (beside >= maxPerOrganisation) blocked = true;
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
