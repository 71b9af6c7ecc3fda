/*
 * Who reads what, with the highest summed affinity.
 * Formula: maximise Σ affinity over pairs (entry, judge) with k readings per entry, least ≤ load ≤ most per judge, at most so many of a
 *   group per entry.
 * Assumes: nothing of the affinities; conflicts are negative.
 * Units: whole numbers, so that sums are exact.
 * Source: Ahuja, Magnanti & Orlin 1993, Network Flows, §9.7 (successive shortest paths).
 * Example: affinities (10, 9) and (8, 1), a reading each, one entry a judge: 9 + 8 = 17, not 10 + 1.
 */
import type { Flow, FlowProblem } from './flow-problem.js';
import { startingPrices, wishOf } from './starting-prices.js';

const NOBODY = -1;

/**
 * Every entry first takes the judges that it values most at the starting prices; then readings move from judges with too many to
 * judges with too few along shortest paths, which keeps the sum the highest possible for the loads reached so far. A step of a path moves
 * one entry from a judge to another, so the graph has only judges as nodes, with two more: a `stand-in` who takes what nobody can
 * read, and the `pool` of all optional load. Both cost more than any path can gain, a second reading with the stand-in more than a first.
 */
export class ReadingFlow {
  private readonly standIn: number;
  private readonly pool: number;
  private readonly nodes: number;
  private readonly never: number;
  private readonly again: number;
  private readonly groups: number;
  /** Per judge the entries that may still move away. */
  private readonly movable: Set<number>[];
  private readonly holders: number[][];
  private readonly reads: Uint8Array;
  private readonly ofGroup: Uint16Array;
  private readonly missing: Int32Array;
  /** Cheapest move from a judge to another, and the entry that makes it. */
  private readonly cost: Float64Array;
  private readonly mover: Int32Array;
  private readonly excess: Int32Array;
  private readonly optional: Int32Array;
  private readonly idle: Int32Array;
  private readonly potential: Float64Array;
  private readonly loads: Int32Array;

  constructor(private readonly problem: FlowProblem) {
    const { entries, judges, worth, group } = problem;
    this.standIn = judges;
    this.pool = judges + 1;
    this.nodes = judges + 2;
    this.again = highest(worth) * (judges + 2) + 1;
    this.never = this.again * (highest(problem.readings) + 2);
    this.groups = highest(group, -1) + 1;
    this.movable = Array.from({ length: judges + 1 }, () => new Set());
    this.holders = Array.from({ length: entries }, () => []);
    this.reads = new Uint8Array(entries * judges);
    this.ofGroup = new Uint16Array(entries * this.groups);
    this.missing = new Int32Array(entries);
    this.cost = new Float64Array(this.nodes * this.nodes).fill(Infinity);
    this.mover = new Int32Array(this.nodes * this.nodes).fill(NOBODY);
    this.excess = new Int32Array(this.nodes);
    this.optional = new Int32Array(judges + 1);
    this.idle = new Int32Array(judges);
    this.potential = new Float64Array(this.nodes);
    this.potential.set(startingPrices(problem));
    this.loads = new Int32Array(judges + 1);
  }

  solve(): Flow {
    for (let entry = 0; entry < this.problem.entries; entry += 1) this.takeBest(entry);
    this.balance();
    for (let judge = 0; judge <= this.standIn; judge += 1) this.weighMoves(judge);
    while (this.excess.some((amount) => amount > 0)) this.augment();
    return {
      judgesOf: this.holders.map((holders) => holders.filter((one) => one !== this.standIn).sort((a, b) => a - b)),
      missing: this.missing,
      idle: this.idle,
      price: this.potential.slice(0, this.problem.judges),
    };
  }

  private takeBest(entry: number): void {
    const { problem, loads, potential } = this;
    const chosen = wishOf(problem, { entry, price: potential, loads });
    while (chosen.length < problem.readings[entry]!) chosen.push(this.standIn);
    for (const judge of chosen) {
      this.give(entry, judge);
      loads[judge]! += 1;
    }
  }

  private give(entry: number, judge: number): void {
    this.holders[entry]!.push(judge);
    if (judge === this.standIn) this.missing[entry]! += 1;
    else this.mark(entry, judge, 1);
    if (judge === this.standIn || this.problem.fixed[entry * this.problem.judges + judge] !== 1) {
      this.movable[judge]!.add(entry);
    }
  }

  private take(entry: number, judge: number): void {
    const holders = this.holders[entry]!;
    holders.splice(holders.indexOf(judge), 1);
    if (judge === this.standIn) this.missing[entry]! -= 1;
    else this.mark(entry, judge, -1);
    if (!holders.includes(judge)) this.movable[judge]!.delete(entry);
  }

  private mark(entry: number, judge: number, by: 1 | -1): void {
    this.reads[entry * this.problem.judges + judge]! += by;
    const group = this.problem.group[entry * this.problem.judges + judge]!;
    if (group >= 0) this.ofGroup[entry * this.groups + group]! += by;
  }

  /** How far each node is from its place: a judge outside the limits, the pool the opposite of all. A price says which limit. */
  private balance(): void {
    const { judges, minLoad } = this.problem;
    for (let judge = 0; judge <= judges; judge += 1) {
      const above = this.loads[judge]! - (minLoad[judge] ?? 0);
      const price = this.potential[judge]!;
      const [least, most] = [price < 0 ? this.optionalRoom(judge) : 0, price > 0 ? 0 : this.optionalRoom(judge)];
      this.optional[judge] = Math.max(least, Math.min(above, most));
      this.excess[judge] = above - this.optional[judge]!;
      this.excess[this.pool]! -= this.excess[judge]!;
    }
  }

  private optionalRoom(judge: number): number {
    const { minLoad, maxLoad } = this.problem;
    return judge === this.standIn ? Infinity : maxLoad[judge]! - minLoad[judge]!;
  }

  private weighMoves(from: number): void {
    const { judges, worth, group, groupLimit } = this.problem;
    const { cost, mover, reads, groups, ofGroup } = this;
    const row = from * this.nodes;
    cost.fill(Infinity, row, row + this.pool);
    for (const entry of this.movable[from]!) {
      const at = entry * judges;
      const own = from === this.standIn ? NOBODY : group[at + from]!;
      const limit = groupLimit[entry]!;
      const lost = from === this.standIn ? -this.costOfMissing(this.missing[entry]!) : worth[at + from]!;
      for (let to = 0; to < judges; to += 1) {
        const price = lost - worth[at + to]!;
        if (price >= cost[row + to]! || worth[at + to]! < 0 || reads[at + to]! > 0) continue;
        const other = group[at + to]!;
        if (other >= 0 && other !== own && ofGroup[entry * groups + other]! >= limit) continue;
        cost[row + to] = price;
        mover[row + to] = entry;
      }
      const given = from === this.standIn ? Infinity : lost + this.costOfMissing(this.missing[entry]! + 1);
      if (given < cost[row + this.standIn]!) {
        cost[row + this.standIn] = given;
        mover[row + this.standIn] = entry;
      }
    }
  }

  /** Each further reading that an entry lacks costs more: many lack one rather than few lack all. */
  private costOfMissing(count: number): number {
    return this.never + count * this.again;
  }

  /** One unit from a node with too much to the nearest with too little. */
  private augment(): void {
    const { nodes, potential, excess } = this;
    const distance = new Float64Array(nodes).fill(Infinity);
    const parent = new Int32Array(nodes).fill(NOBODY);
    const settled = new Uint8Array(nodes);
    for (let node = 0; node < nodes; node += 1) if (excess[node]! > 0) distance[node] = 0;
    let goal = NOBODY;
    while (goal === NOBODY) {
      const at = nearest(distance, settled);
      if (at === NOBODY) throw new Error('the stand-in is out of reach');
      settled[at] = 1;
      if (excess[at]! < 0) goal = at;
      else this.relax(at, distance, parent);
    }
    const reach = distance[goal]!;
    for (let node = 0; node < nodes; node += 1) potential[node]! += Math.min(distance[node]!, reach);
    this.moveAlong(goal, parent);
  }

  private relax(at: number, distance: Float64Array, parent: Int32Array): void {
    const { cost, potential, pool, nodes } = this;
    const base = distance[at]! + potential[at]!;
    const row = at * nodes;
    for (let to = 0; to < nodes; to += 1) {
      const step = at === pool ? this.costFromPool(to) : to === pool ? this.costToPool(at) : cost[row + to]!;
      const length = base + step - potential[to]!;
      if (length < distance[to]!) {
        distance[to] = length;
        parent[to] = at;
      }
    }
  }

  private costToPool(judge: number): number {
    if (judge !== this.standIn && this.idle[judge]! > 0) return -this.never;
    return this.optional[judge]! < this.optionalRoom(judge) ? 0 : Infinity;
  }

  private costFromPool(judge: number): number {
    if (judge === this.pool) return Infinity;
    if (this.optional[judge]! > 0) return 0;
    return judge === this.standIn ? Infinity : this.never;
  }

  private moveAlong(goal: number, parent: Int32Array): void {
    const touched = new Set<number>();
    const moves: [entry: number, from: number, to: number][] = [];
    let to = goal;
    for (let from = parent[to]!; from !== NOBODY; to = from, from = parent[to]!) {
      if (to === this.pool) this.shiftPool(from, 1);
      else if (from === this.pool) this.shiftPool(to, -1);
      else moves.push([this.mover[from * this.nodes + to]!, from, to]);
    }
    this.excess[to]! -= 1;
    this.excess[goal]! += 1;
    for (const [entry, from] of moves) this.take(entry, from);
    for (const [entry, from, onto] of moves) {
      this.give(entry, onto);
      touched.add(from);
      for (const holder of this.holders[entry]!) touched.add(holder);
    }
    for (const judge of touched) this.weighMoves(judge);
  }

  private shiftPool(judge: number, by: 1 | -1): void {
    const phantom = judge !== this.standIn && (by > 0 ? this.idle[judge]! > 0 : this.optional[judge]! === 0);
    if (phantom) this.idle[judge]! -= by;
    else this.optional[judge]! += by;
  }
}

function highest(values: Float64Array | Int32Array, least = 0): number {
  let most = least;
  for (const value of values) most = Math.max(most, value);
  return most;
}

function nearest(distance: Float64Array, settled: Uint8Array): number {
  let at = NOBODY;
  let least = Infinity;
  for (let node = 0; node < distance.length; node += 1) {
    if (settled[node] === 0 && distance[node]! < least) {
      least = distance[node]!;
      at = node;
    }
  }
  return at;
}
