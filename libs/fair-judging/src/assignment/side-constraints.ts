import type { Highs, ModelData } from 'highs';
import { sumOfEntry, type OpenReadings } from './fairness.js';
import type { FlowProblem } from './flow-problem.js';

/** What the search may change, around an assignment that is the best without the floor. */
export interface FloorSearch {
  readonly judgesOf: readonly number[][];
  readonly open: OpenReadings;
  /** The least sum that every entry must reach. */
  readonly floor: number;
  readonly seconds: number;
}

export type FloorAnswer =
  { readonly found: number[][]; readonly exact: boolean } | { readonly found: null; readonly exact: boolean };

/** What is settled already: readings that are not open, counted by entry, judge and group. */
interface Settled {
  readonly judgesOf: number[][];
  readonly load: Int32Array;
}

interface Row {
  lower: number;
  upper: number;
}

/** Numbers of the solver's size: its tolerances are absolute. */
const COMFORTABLE = 1000;

/**
 * The highest sum with every entry at `floor` or above: a flow cannot say this, an integer programme can (HiGHS). Only the
 * open readings are variables. `exact` is false where the time ran out.
 */
export async function raiseToFloor(problem: FlowProblem, search: FloorSearch): Promise<FloorAnswer> {
  const settled = settle(problem, search);
  const model = build(problem, search, settled);
  if (model === null) return { found: null, exact: true };
  const highs = await solver();
  return highs.withModel(model, (run) => {
    run.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: Math.max(search.seconds, 0.1) });
    run.run();
    const { modelStatus } = highs.constants;
    const status = run.getModelStatus();
    if (status === modelStatus.infeasible) return { found: null, exact: true };
    const exact = status === modelStatus.optimal;
    const feasible = run.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (!exact && !feasible) return { found: null, exact: false };
    const { colValue } = run.getSolution();
    const found = settled.judgesOf.map((judges) => [...judges]);
    search.open.entry.forEach((entry, at) => {
      if (colValue[at]! > 0.5) found[entry]!.push(search.open.judge[at]!);
    });
    return { found: found.map((judges) => judges.sort((a, b) => a - b)), exact };
  });
}

let loaded: Promise<Highs> | undefined;

/** Loaded when the first problem needs it: most do not. Its types describe CommonJS, Node loads the ES module. */
function solver(): Promise<Highs> {
  loaded ??= import('highs').then((module) => (module as unknown as { default: () => Promise<Highs> }).default());
  return loaded;
}

function settle({ judges }: FlowProblem, { judgesOf, open }: FloorSearch): Settled {
  const isOpen = new Set(Array.from(open.entry, (entry, at) => entry * judges + open.judge[at]!));
  const kept = judgesOf.map((own, entry) => own.filter((judge) => !isOpen.has(entry * judges + judge)));
  const load = new Int32Array(judges);
  for (const judge of kept.flat()) load[judge]! += 1;
  return { judgesOf: kept, load };
}

/** Null: an entry below the floor has nothing that may change. */
function build(problem: FlowProblem, { open, floor, judgesOf }: FloorSearch, settled: Settled): ModelData | null {
  const { judges, worth, readings, minLoad, maxLoad, group, groupLimit } = problem;
  const most = worth.reduce((high, value) => Math.max(high, value), 1);
  const unit = most > 1e6 ? most / COMFORTABLE : 1;
  const valueOf = (entry: number, judge: number) => worth[entry * judges + judge]! / unit;
  const rows: Row[] = [];
  const rowOf = new Map<string, number>();
  const row = (key: string, bounds: () => Row): number => {
    const known = rowOf.get(key);
    if (known !== undefined) return known;
    rowOf.set(key, rows.length);
    rows.push(bounds());
    return rows.length - 1;
  };
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const touched = new Set(open.entry);
  const settledSum = (entry: number) => sumOfEntry(problem, entry, settled.judgesOf[entry]!) / unit;
  for (const [entry, own] of judgesOf.entries()) {
    if (readings[entry]! > 0 && sumOfEntry(problem, entry, own) < floor && !touched.has(entry)) return null;
  }
  open.entry.forEach((entry, at) => {
    const judge = open.judge[at]!;
    const own = group[entry * judges + judge]!;
    const limit = groupLimit[entry]!;
    const need = readings[entry]! - settled.judgesOf[entry]!.length;
    const free = settled.load[judge]!;
    indices.push(
      row(`e${entry}`, () => ({ lower: need, upper: need })),
      row(`j${judge}`, () => ({ lower: minLoad[judge]! - free, upper: maxLoad[judge]! - free })),
      row(`f${entry}`, () => ({ lower: floor / unit - settledSum(entry), upper: Infinity })),
    );
    values.push(1, 1, valueOf(entry, judge));
    if (own >= 0 && Number.isFinite(limit)) {
      const taken = settled.judgesOf[entry]!.filter((other) => group[entry * judges + other] === own).length;
      indices.push(row(`g${entry} ${own}`, () => ({ lower: 0, upper: Math.max(0, limit - taken) })));
      values.push(1);
    }
    starts.push(indices.length);
  });
  const numCols = open.entry.length;
  return {
    numCols,
    numRows: rows.length,
    colCost: Array.from(open.entry, (entry, at) => -valueOf(entry, open.judge[at]!)),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csc', numRows: rows.length, numCols, starts, indices, values },
    integrality: new Int32Array(numCols).fill(1),
  };
}
