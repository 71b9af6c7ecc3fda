import { groupIsFull, type FlowProblem } from './flow-problem.js';

const PASSES = 12;

/**
 * Prices per judge, whole numbers, at which the entries' own wishes come close to the loads: a judge whom too many want
 * becomes dearer (negative), one whom too few want cheaper. Only a start: whatever they are, the flow is exact, but from
 * good ones few readings are left to move. Entries choose one after the other, each choice makes a judge dearer, and in
 * between all grow cheaper at the pace of the load that they should have; the steps halve from pass to pass.
 * Source: the stochastic subgradient of the loads' Lagrangian (Agrawal, Wang & Ye 2014, online linear programming).
 */
export function startingPrices(problem: FlowProblem): Float64Array {
  const { entries, judges, worth, minLoad, maxLoad } = problem;
  const most = worth.reduce((high, value) => Math.max(high, value), 0);
  const price = new Float64Array(judges);
  let step = most / 20;
  for (let pass = 0; pass < PASSES; pass += 1, step /= 2) {
    const loads = new Int32Array(judges);
    for (let entry = 0; entry < entries; entry += 1) {
      for (const judge of wishOf(problem, { entry, price, loads })) {
        loads[judge]! += 1;
        price[judge]! -= step;
      }
      for (let judge = 0; judge < judges; judge += 1) {
        // Between the limits only a price of 0 is right: above it the least load is due, below it the most.
        const due = Math.min(price[judge]! > 0 ? minLoad[judge]! : maxLoad[judge]!, entries);
        price[judge] = Math.max(-most, Math.min(most, price[judge]! + (step * due) / entries));
      }
    }
  }
  // What the last steps leave is noise: a judge with room between the limits has no price.
  return price.map((value) => (Math.abs(value) <= 2 * step ? 0 : Math.round(value)));
}

interface Wish {
  readonly entry: number;
  readonly price: Float64Array;
  /** So far: among equals the judge with the least is chosen. */
  readonly loads: Int32Array;
}

/** What the entry would take if it could choose: what stands, then the judges of the highest worth and price. */
export function wishOf(problem: FlowProblem, wish: Wish): number[] {
  const { judges, fixed, readings } = problem;
  const row = wish.entry * judges;
  const chosen: number[] = [];
  for (let judge = 0; judge < judges; judge += 1) if (fixed[row + judge] === 1) chosen.push(judge);
  while (chosen.length < readings[wish.entry]!) {
    const next = mostValued(problem, wish, chosen);
    if (next < 0) break;
    chosen.push(next);
  }
  return chosen;
}

/** −1 where nobody is left whom the entry may have. */
function mostValued(problem: FlowProblem, { entry, price, loads }: Wish, chosen: readonly number[]): number {
  const { judges, worth } = problem;
  const row = entry * judges;
  let at = -1;
  let most = -Infinity;
  for (let judge = 0; judge < judges; judge += 1) {
    const own = worth[row + judge]!;
    if (own < 0) continue;
    const value = own + price[judge]!;
    if (value < most || (value === most && loads[judge]! >= loads[at]!) || chosen.includes(judge)) continue;
    if (groupIsFull(problem, entry, judge, chosen)) continue;
    most = value;
    at = judge;
  }
  return at;
}
