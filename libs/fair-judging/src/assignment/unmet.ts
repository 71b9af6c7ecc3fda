import { ReadingFlow, type Flow, type FlowProblem } from './reading-flow.js';

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
  return unmet.map((entry) => ({
    entry,
    missing: flow.missing[entry]!,
    because: reasonOf(problem, flow, { entry, rule }),
  }));
}

/** Whether more could be read without the rule on organisations. */
function organisationRuleCosts(problem: FlowProblem, { missing }: Flow): boolean {
  if (!Number.isFinite(problem.maxPerOrganisation)) return false;
  const free = new ReadingFlow({ ...problem, maxPerOrganisation: Infinity }).solve();
  return total(free.missing) < total(missing);
}

function reasonOf(problem: FlowProblem, flow: Flow, { entry, rule }: { entry: number; rule: boolean }): string {
  const { judges, readings, organisation, maxPerOrganisation: limit } = problem;
  const able = judgesAble(problem, entry);
  const need = readings[entry]!;
  if (able.length < need)
    return `conflicts: ${able.length} of ${judges} judges have none, ${need} readings are asked for`;
  const groups = Map.groupBy(able, (judge) => organisation[judge]!);
  const seats = [...groups].reduce(
    (sum, [group, own]) => sum + (group < 0 ? own.length : Math.min(limit, own.length)),
    0,
  );
  if (seats < need) {
    return `organisation: the ${able.length} judges without a conflict fill ${seats} of ${need} readings at ${limit} per organisation`;
  }
  const { reach, capacity, blocked } = withinReach(problem, flow, entry);
  if (rule && blocked) {
    return `organisation: at ${limit} per organisation the ${reach} judges in question are full with ${capacity} readings`;
  }
  return `loads: the ${reach} judges who can take it, directly or by exchange, are full with ${capacity} readings`;
}

function judgesAble({ judges, worth }: FlowProblem, entry: number): number[] {
  return Array.from({ length: judges }, (_, judge) => judge).filter((judge) => worth[entry * judges + judge]! >= 0);
}

/** The judges whose places the entry could take if their entries went elsewhere, and so on. */
function withinReach(problem: FlowProblem, { judgesOf }: Flow, start: number) {
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
  return { reach: reached.size, capacity: [...reached].reduce((sum, judge) => sum + maxLoad[judge]!, 0), blocked };
}

export function underusedJudges(problem: FlowProblem, { idle }: Flow): UnderusedJudge[] {
  const { minLoad, readings, entries, worth, judges } = problem;
  const asked = total(readings);
  const least = total(minLoad);
  return Array.from(idle.keys())
    .filter((judge) => idle[judge]! > 0)
    .map((judge) => {
      const able = Array.from({ length: entries }, (_, entry) => worth[entry * judges + judge]!).filter((w) => w >= 0);
      const because =
        able.length < minLoad[judge]!
          ? `conflicts: the judge can read ${able.length} entries, the least load is ${minLoad[judge]}`
          : asked < least
            ? `loads: ${asked} readings are asked for, the least loads come to ${least}`
            : 'loads: the entries that the judge can read need no more readings';
      return { judge, missing: idle[judge]!, because };
    });
}

function total(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
