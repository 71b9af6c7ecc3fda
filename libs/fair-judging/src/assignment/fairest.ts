/*
 * The fairest assignment: nobody's entry is sacrificed to the sum.
 * Formula: maximise min over entries of Σ affinity, then Σ over all; a floor under every entry is bisected, the sum maximised above it.
 * Assumes: affinities of different entries can be compared.
 * Units: those of the affinities, in whole numbers.
 * Source: Stelmakh, Shah & Singh 2021, JMLR 22 (PeerReview4All, max-min fairness); bisection as in Kobren, Saha & McCallum 2019 (KDD).
 * Example: affinities (10, 4) and (6, 1), a reading each, one entry a judge: the sum is best with 10 + 1 = 11, the fairest with 4 + 6 =
 *   10, worst 4.
 */
import { openReadings, sumOfEntry, withoutHopeless, worstAtBest, worstOf } from './fairness.js';
import type { Flow, FlowProblem } from './flow-problem.js';
import { ReadingFlow } from './reading-flow.js';
import { raiseToFloor } from './side-constraints.js';

export interface Chosen {
  readonly judgesOf: number[][];
  /** Nothing better exists. False: the time ran out before that was shown. */
  readonly optimal: boolean;
  /** No assignment with as good a worst entry has a higher sum. */
  readonly bound: number;
  /** No assignment has a better worst entry. */
  readonly worstBound: number;
}

type Reached = Omit<Chosen, 'worstBound'>;
type Attempt = { readonly reached: Reached | null; readonly proven: boolean };

function totalOf(problem: FlowProblem, judgesOf: readonly number[][]): number {
  return judgesOf.reduce((sum, readers, entry) => sum + sumOfEntry(problem, entry, readers), 0);
}

/** The highest sum. */
export function highestSum(problem: FlowProblem): { chosen: Chosen; flow: Flow } {
  const flow = new ReadingFlow(problem).solve();
  const bound = totalOf(problem, flow.judgesOf);
  return { flow, chosen: { judgesOf: flow.judgesOf, optimal: true, bound, worstBound: worstAtBest(problem) } };
}

/** A direct max-min stalls, a floor does not. Every demand of the problem must be possible. */
export async function fairest(problem: FlowProblem, seconds: number): Promise<Chosen> {
  const until = performance.now() + seconds * 1000;
  let best: Reached = highestSum(problem).chosen;
  let worst = worstOf(problem, best.judgesOf);
  let high = worstAtBest(problem);
  let worstBound = high;
  for (let floor = high; worst < high && performance.now() < until; floor = worst + Math.ceil((high - worst) / 2)) {
    const { reached, proven } = await reach(problem, floor, (until - performance.now()) / 1000);
    const better = reached === null ? worst : worstOf(problem, reached.judgesOf);
    if (reached !== null && better > worst) {
      best = reached;
      worst = better;
    }
    if (better >= floor) continue;
    high = floor - 1;
    if (proven) worstBound = high;
  }
  return { ...best, worstBound, optimal: best.optimal && worstBound === worst };
}

/** The best assignment with every entry at the floor or above; null where there is none. */
async function reach(problem: FlowProblem, floor: number, seconds: number): Promise<Attempt> {
  const until = performance.now() + seconds * 1000;
  const hopeful = withoutHopeless(problem, floor);
  const { flow, chosen } = highestSum(hopeful);
  if (flow.missing.some((count) => count > 0) || flow.idle.some((count) => count > 0)) {
    return { reached: null, proven: true };
  }
  const short = shortfall(problem, flow.judgesOf, floor);
  if (short === 0) return { reached: chosen, proven: true };
  const most = problem.worth.reduce((high, worth) => Math.max(high, worth), 0);
  // Beyond the highest worth nearly everything is open: then all at once, not the same search twice.
  const price = (slack: number) => (slack > most ? Infinity : slack);
  for (let slack = price(2 * short); ; slack = price(slack * 4)) {
    const answer = await priced(hopeful, { flow, floor, slack, seconds: (until - performance.now()) / 1000 });
    if (answer !== null) return answer;
    if (slack === Infinity) return { reached: null, proven: true };
  }
}

interface Pricing {
  readonly flow: Flow;
  readonly floor: number;
  /** How much of the sum the floor may cost. */
  readonly slack: number;
  readonly seconds: number;
}

/** Null: the floor is out of reach at this price. */
async function priced(problem: FlowProblem, { flow, floor, slack, seconds }: Pricing): Promise<Attempt | null> {
  const bound = totalOf(problem, flow.judgesOf);
  if (seconds <= 0) return { reached: null, proven: false };
  const open = openReadings(problem, flow, slack);
  const { found, exact } = await raiseToFloor(problem, { judgesOf: flow.judgesOf, open, floor, seconds });
  if (found === null) return exact ? null : { reached: null, proven: false };
  const sum = totalOf(problem, found);
  if (!exact) return { reached: { judgesOf: found, optimal: false, bound }, proven: false };
  if (bound - sum <= slack) return { reached: { judgesOf: found, optimal: true, bound: sum }, proven: true };
  // What was found says what the floor costs at most: within that price the answer is the best of all.
  const wider = await priced(problem, { flow, floor, slack: bound - sum, seconds });
  return wider?.reached ? wider : { reached: { judgesOf: found, optimal: false, bound }, proven: false };
}

/** By how much the entries lie below the floor, in all. */
function shortfall(problem: FlowProblem, judgesOf: readonly number[][], floor: number): number {
  return judgesOf.reduce(
    (short, readers, entry) =>
      problem.readings[entry] === 0 ? short : short + Math.max(0, floor - sumOfEntry(problem, entry, readers)),
    0,
  );
}
