import { Board } from './placing-board.js';

/** Two people who both want to meet. */
export interface Pair {
  id: string;
  people: readonly [string, string];
}

export interface Slots {
  /** In the order in which they are liked: the earliest first. */
  slotIds: readonly string[];
  /** How many tables are left in each slot. */
  free: ReadonlyMap<string, number>;
  /** Slots in which somebody is not free, by person: blocked times, own sessions, booth duty, and meetings that stand. */
  busy: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many meetings somebody has that stand; nobody of whom nothing is said. */
  met?: ReadonlyMap<string, number>;
}

/** Meetings of one person. */
export interface Shares {
  /** Everybody gets so many, if it can be, before anybody gets more. */
  least: number;
  /** Nobody gets more. */
  most: number;
}

export interface Placing {
  /** Pair → slot. */
  placed: Map<string, string>;
  unplaced: string[];
  /** Who has fewer meetings than everybody should, and wants another one that found no place. */
  below: string[];
}

const noShares: Shares = { least: 0, most: Infinity };

/**
 * Gives each pair a slot, so that nobody is twice in one and no slot has more pairs than tables. Slots are colours of the graph's edges: the
 * pairs with the fewest slots in common are coloured first, each in the slot with the most tables left; a pair that finds none swaps two slots along
 * the chain of pairs that use them (Kempe), as in the proof of Vizing's theorem, by which a simple graph needs one slot more than its busiest person
 * has meetings. First come the meetings that somebody needs for a first one, then for a second, up to the least share; last, who still has too few
 * takes the place of a meeting that both of its people can spare. The same every time.
 */
export function placePairs(pairs: readonly Pair[], slots: Slots, { least, most }: Shares = noShares): Placing {
  const board = new Board(slots, most);
  const ordered = inOrder(pairs, slots, board);
  for (let share = 1; share <= least; share++) {
    const needed = byChances(ordered).filter((pair) => !board.has(pair));
    for (const pair of needed) if (pair.people.some((person) => board.met(person) < share)) board.add(pair);
  }
  for (const pair of ordered) if (!board.has(pair)) board.add(pair);
  spare(ordered, board, least);
  const unplaced = ordered.filter((pair) => !board.has(pair));
  const wanting = [...new Set(unplaced.flatMap(({ people }) => people))].sort();
  return {
    placed: board.placed(),
    unplaced: unplaced.map(({ id }) => id),
    below: wanting.filter((person) => board.met(person) < least),
  };
}

/** Who has the fewest times in common comes first. */
function inOrder(pairs: readonly Pair[], { slotIds }: Slots, board: Board): Pair[] {
  const options = (pair: Pair) => slotIds.filter((slot) => board.isFree(pair, slot)).length;
  return pairs
    .map((pair) => ({ pair, options: options(pair) }))
    .sort((a, b) => a.options - b.options || a.pair.id.localeCompare(b.pair.id))
    .map(({ pair }) => pair);
}

/** Of whom the fewest pairs speak comes first: others have more to choose from. */
function byChances(pairs: readonly Pair[]): Pair[] {
  const chances = new Map<string, number>();
  for (const person of pairs.flatMap(({ people }) => people)) chances.set(person, (chances.get(person) ?? 0) + 1);
  const fewest = ({ people }: Pair) => Math.min(...people.map((person) => chances.get(person)!));
  return pairs.toSorted((a, b) => fewest(a) - fewest(b));
}

/** A meeting whose people can spare one gives way to that of somebody who has too few. */
function spare(pairs: readonly Pair[], board: Board, least: number): void {
  for (const pair of pairs) {
    const { people } = pair;
    if (board.has(pair) || people.every((person) => board.met(person) >= least)) continue;
    // Who is in both keeps as many as before, and the other one must have more than the least.
    const canSpare = (person: string) => board.met(person) > least - (people.includes(person) ? 1 : 0);
    const spared = pairs.filter((one) => board.has(one) && one.people.some((person) => people.includes(person)));
    spared.some((one) => one.people.every(canSpare) && board.replace(one, pair));
  }
}
