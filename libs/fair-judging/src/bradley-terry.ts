/*
 * Head-to-head comparisons as distances.
 * Formula: P(i preferred to j) = 1 / (1 + exp(βj − βi)), by maximum likelihood; the first entry's β is 0. Newton steps, halved until the
 *   likelihood does not fall.
 * Assumes: comparisons are independent, no order of showing favours either, chains of wins link all entries both ways.
 * Units: logits; a draw is half a win for either.
 * Source: Bradley & Terry 1952, Biometrika 39; Ford 1957 for when the maximum exists.
 * Example: b beats a three times of four → ability of b = ln 3 = 1.0986, se = √(4/3) = 1.1547.
 */
import { Cholesky } from './ranking/cholesky.js';
import { RankingRefused } from './ranking/estimate.js';

/** Two entries that met, and how often each was preferred; a draw counts half for either. */
export interface Comparison {
  readonly first: string;
  readonly second: string;
  readonly firstWins: number;
  readonly secondWins: number;
}

export interface Ability {
  readonly entry: string;
  /** Log odds against the reference, in logits. */
  readonly ability: number;
  /** Of the difference from the reference, whose own is 0. */
  readonly se: number;
}

export interface BradleyTerry {
  /** In the order in which the entries first appear; the first is the reference. */
  readonly abilities: Ability[];
  /** −2 log likelihood, beyond that of each pair's own shares. */
  readonly deviance: number;
  readonly iterations: number;
}

/** A pair by the places of its entries. */
interface Pair {
  readonly i: number;
  readonly j: number;
  readonly wins: number;
  readonly losses: number;
}

const SETTLED = 1e-11;
const MOST_STEPS = 100;

/**
 * Abilities by maximum likelihood, in the order in which the entries first appear.
 * @throws RankingRefused some entries never lost to, or never won against, all others: no finite maximum exists
 * @throws RangeError a number of wins that is negative or not finite, or an entry compared with itself
 */
export function bradleyTerry(comparisons: readonly Comparison[]): BradleyTerry {
  const { entries, pairs } = placed(comparisons);
  if (entries.length < 2) throw new RankingRefused('fewer than two entries were compared');
  refuseUnbounded(entries, pairs);
  let beta: Float64Array = new Float64Array(entries.length);
  let deviance = devianceAt(pairs, beta);
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const { factor, gradient } = slopeAt(pairs, beta);
    const step = factor.solve(gradient);
    const next = climbed(pairs, { beta, deviance }, step);
    beta = next.beta;
    deviance = next.deviance;
    if (step.every((value) => Math.abs(value) <= SETTLED * (1 + Math.max(...beta.map(Math.abs))))) {
      return { abilities: abilitiesOf(entries, beta, slopeAt(pairs, beta).factor), deviance, iterations };
    }
  }
  throw new RankingRefused('the likelihood did not settle: some entries win or lose nearly always');
}

function placed(comparisons: readonly Comparison[]): { entries: string[]; pairs: Pair[] } {
  const places = new Map<string, number>();
  const placeOf = (entry: string) => {
    if (!places.has(entry)) places.set(entry, places.size);
    return places.get(entry)!;
  };
  const pairs = comparisons.map(({ first, second, firstWins, secondWins }) => {
    if (first === second) throw new RangeError(`"${first}" is compared with itself`);
    for (const wins of [firstWins, secondWins]) {
      if (!(wins >= 0 && wins < Infinity)) throw new RangeError(`${wins} is no number of wins`);
    }
    return { i: placeOf(first), j: placeOf(second), wins: firstWins, losses: secondWins };
  });
  return { entries: [...places.keys()], pairs: pairs.filter(({ wins, losses }) => wins + losses > 0) };
}

/** A finite maximum exists where chains of wins lead from every entry to every other. */
function refuseUnbounded(entries: readonly string[], pairs: readonly Pair[]): void {
  const below = reachable(entries.length, pairs, false);
  const above = reachable(entries.length, pairs, true);
  const never = (reached: ReadonlySet<number>) => entries.filter((_, at) => !reached.has(at));
  const [unbeaten, winless] = [never(below), never(above)];
  if (unbeaten.length === 0 && winless.length === 0) return;
  const link = unbeaten.length > 0 ? 'never lost to' : 'never won against';
  const apart = unbeaten.length > 0 ? unbeaten : winless;
  const others = entries.filter((entry) => !apart.includes(entry));
  throw new RankingRefused(
    `these entries ${link} any of the others, directly or through others, so no finite distance is most likely: ${apart.join(', ')}`,
    [apart, others].map((part) => ({ entries: part, judges: [] })),
  );
}

/** Those to whom chains of wins lead from the first entry, or from whom they lead to it. */
function reachable(size: number, pairs: readonly Pair[], upwards: boolean): Set<number> {
  const next = Array.from({ length: size }, (): number[] => []);
  for (const { i, j, wins, losses } of pairs) {
    if (wins > 0) next[upwards ? j : i]!.push(upwards ? i : j);
    if (losses > 0) next[upwards ? i : j]!.push(upwards ? j : i);
  }
  const reached = new Set([0]);
  for (const at of reached) for (const to of next[at]!) reached.add(to);
  return reached;
}

const share = (difference: number) => 1 / (1 + Math.exp(-difference));

function devianceAt(pairs: readonly Pair[], beta: Float64Array): number {
  let sum = 0;
  for (const { i, j, wins, losses } of pairs) {
    const difference = beta[i]! - beta[j]!;
    const all = wins + losses;
    if (wins > 0) sum += 2 * wins * Math.log(wins / (all * share(difference)));
    if (losses > 0) sum += 2 * losses * Math.log(losses / (all * share(-difference)));
  }
  return sum;
}

/** Slope and information without the reference, whose β stays 0. */
function slopeAt(pairs: readonly Pair[], beta: Float64Array): { factor: Cholesky; gradient: Float64Array } {
  const size = beta.length - 1;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  for (const { i, j, wins, losses } of pairs) {
    const p = share(beta[i]! - beta[j]!);
    const surplus = wins - (wins + losses) * p;
    const weight = (wins + losses) * p * (1 - p);
    for (const [at, other, sign] of [
      [i - 1, j - 1, 1],
      [j - 1, i - 1, -1],
    ] as const) {
      if (at < 0) continue;
      gradient[at]! += sign * surplus;
      information[at * size + at]! += weight;
      if (other >= 0) information[at * size + other]! -= weight;
    }
  }
  return { factor: new Cholesky(information, size), gradient };
}

interface Fit {
  readonly beta: Float64Array;
  readonly deviance: number;
}

function climbed(pairs: readonly Pair[], { beta, deviance }: Fit, step: Float64Array): Fit {
  for (let part = 1; part > 1e-6; part /= 2) {
    const tried = beta.map((value, at) => (at === 0 ? 0 : value + part * step[at - 1]!));
    const reached = devianceAt(pairs, tried);
    if (reached <= deviance + 1e-12 * (1 + deviance)) return { beta: tried, deviance: reached };
  }
  return { beta, deviance };
}

function abilitiesOf(entries: readonly string[], beta: Float64Array, factor: Cholesky): Ability[] {
  return entries.map((entry, at) => {
    if (at === 0) return { entry, ability: 0, se: 0 };
    const unit = new Float64Array(entries.length - 1);
    unit[at - 1] = 1;
    return { entry, ability: beta[at]!, se: Math.sqrt(factor.solve(unit)[at - 1]!) };
  });
}
