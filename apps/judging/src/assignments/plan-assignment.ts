import { assign, type Assignment, type AssignOptions, type Objective } from '@sangtao/fair-judging/assign';
import { components } from '@sangtao/fair-judging/connectedness';
import { affinities, conflict } from './affinity.js';
import type { AssignmentFacts } from './assignment-facts.view.js';
import type { Pair } from './assignments.store.js';
import { balancedLimits, ownLimits, type Load } from './balanced-limits.js';
import { changesBetween, keyOf, type Proposal } from './proposal.js';

export interface Wish {
  objective: Objective;
  /** Pairs that nobody has begun may move too, for the sake of even loads. */
  rebalance: boolean;
  /** Judges of one organisation on one entry; null is no rule. */
  maxPerOrganisation: number | null;
}

type Plan = Omit<Proposal, 'id' | 'createdAt'>;

/** What is in force counts for so much more than any fit that it moves only where that brings a missing reading. */
const stays = 10_000;
/** How much the limits are widened, step by step, until no more is missing than the judges' own limits make missing. */
const slacks = [0, 1, 2, 4, 8, 16, 32, 64];
/** For `fair`; afterwards the best that was found. */
const seconds = 30;

/**
 * Who reads what. What is begun stays; what is in force stays as long as every entry gets its readings so, and else moves as little as
 * possible: withdrawn entries and recused judges change their own pairs only.
 */
export async function planAssignment(facts: AssignmentFacts, wish: Wish): Promise<Plan> {
  const table = new FitTable(facts);
  const kept = table.standing(wish.rebalance ? facts.begun : [...facts.applied, ...facts.begun]);
  const first = await solve(facts, wish, { affinity: table.fits, fixed: kept });
  if (missingOf(first) === 0 || wish.rebalance) return planOf(facts, table, first);
  const begun = table.standing(facts.begun);
  const moved = await solve(facts, wish, { affinity: table.favouring(kept), fixed: begun });
  return planOf(facts, table, missingOf(moved) < missingOf(first) ? moved : first);
}

interface Problem {
  affinity: number[][];
  fixed: [entry: number, judge: number][];
}

async function solve(facts: AssignmentFacts, wish: Wish, problem: Problem): Promise<Assignment> {
  const needs = new Map<string, number>();
  for (const { fieldCode } of facts.entries) needs.set(fieldCode, (needs.get(fieldCode) ?? 0) + facts.readings);
  const options = { seconds, ...(wish.maxPerOrganisation ? { maxPerOrganisation: wish.maxPerOrganisation } : {}) };
  const run = (limits: Load[], objective: Objective) => attempt(facts, problem, limits, { ...options, objective });
  const balanced = (slack: number) => balancedLimits(facts.judges, needs, slack);
  let least: number | null = null;
  for (const slack of slacks) {
    const found = await run(balanced(slack), 'sum');
    const missing = missingOf(found);
    if (missing > 0) least ??= missingOf(await run(ownLimits(facts.judges), 'sum'));
    if (missing <= (least ?? 0)) return wish.objective === 'sum' ? found : run(balanced(slack), 'fair');
  }
  return run(ownLimits(facts.judges), wish.objective);
}

function attempt(
  { judges, readings }: AssignmentFacts,
  { affinity, fixed }: Problem,
  limits: Load[],
  options: AssignOptions,
): Promise<Assignment> {
  const limited = judges.map(({ organisationId }, judge) => ({
    ...limits[judge]!,
    ...(organisationId ? { organisation: organisationId } : {}),
  }));
  return assign({ affinity, reviewsPerEntry: readings, judges: limited, fixed }, options);
}

function missingOf({ unmet }: Assignment): number {
  return unmet.reduce((sum, { missing }) => sum + missing, 0);
}

/** Fits by index, with what is begun allowed whatever came to light since. */
class FitTable {
  readonly fits: number[][];
  private readonly entryAt: Map<string, number>;
  private readonly judgeAt: Map<string, number>;

  constructor(facts: AssignmentFacts) {
    const blocked = new Set(facts.blocked.map(keyOf));
    this.entryAt = new Map(facts.entries.map(({ id }, at) => [id, at]));
    this.judgeAt = new Map(facts.judges.map(({ id }, at) => [id, at]));
    this.fits = affinities(facts.entries, facts.judges, (entryId, judgeId) => blocked.has(keyOf([entryId, judgeId])));
    for (const [entry, judge] of this.indexes(facts.begun)) {
      this.fits[entry]![judge] = Math.max(0, this.fits[entry]![judge]!);
    }
  }

  /** Those that can stand: of entries and judges that still take part, without a conflict. Each once. */
  standing(pairs: readonly Pair[]): [number, number][] {
    const once = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
    return this.indexes(once).filter(([entry, judge]) => this.fits[entry]![judge]! !== conflict);
  }

  favouring(kept: readonly [number, number][]): number[][] {
    const fits = this.fits.map((row) => [...row]);
    for (const [entry, judge] of kept) fits[entry]![judge]! += stays;
    return fits;
  }

  private indexes(pairs: readonly Pair[]): [number, number][] {
    return pairs.flatMap(([entryId, judgeId]): [number, number][] => {
      const [entry, judge] = [this.entryAt.get(entryId), this.judgeAt.get(judgeId)];
      return entry === undefined || judge === undefined ? [] : [[entry, judge]];
    });
  }
}

function planOf({ entries, judges, applied }: AssignmentFacts, { fits }: FitTable, found: Assignment): Plan {
  const sums = found.assignment.map((readers, entry) => readers.reduce((sum, judge) => sum + fits[entry]![judge]!, 0));
  const read = found.assignment.flat();
  const perJudge = judges.map(({ id, name, maxLoad }, judge) => {
    return { judgeId: id, name, load: read.filter((one) => one === judge).length, maxLoad };
  });
  const loads = perJudge.map(({ load }) => load);
  const pairs = entries.map(({ id, code, title, fieldCode }, entry) => {
    const judgeIds = found.assignment[entry]!.map((judge) => judges[judge]!.id);
    return { entryId: id, entryCode: code, title, fieldCode, judgeIds };
  });
  const after = pairs.flatMap(({ entryId, judgeIds }) => judgeIds.map((judgeId): Pair => [entryId, judgeId]));
  const edges = after.map(([entry, judge]) => ({ entry, judge, criterion: '', points: 0 }));
  return {
    objective: found.objective,
    sum: sums.reduce((all, sum) => all + sum, 0),
    worstEntry: sums.length === 0 ? 0 : Math.min(...sums),
    optimal: found.optimal,
    loads: { min: Math.min(...loads, Infinity) === Infinity ? 0 : Math.min(...loads), max: Math.max(0, ...loads) },
    components: components(edges).length,
    unmet: found.unmet.map(({ entry, missing, because }) => {
      return { entryId: entries[entry]!.id, entryCode: entries[entry]!.code, missing, because };
    }),
    perJudge,
    pairs,
    changes: changesBetween(applied, after),
  };
}
