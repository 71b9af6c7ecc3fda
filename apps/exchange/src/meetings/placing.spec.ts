import { describe, expect, test } from '@jest/globals';
import { placePairs, type Pair, type Placing, type Slots } from './placing.js';

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function slotsOf(slots: number, tables: number, busy: Slots['busy'] = new Map()): Slots {
  const slotIds = Array.from({ length: slots }, (_, n) => `s${String(n).padStart(2, '0')}`);
  return { slotIds, free: new Map(slotIds.map((slot) => [slot, tables])), busy };
}

/** Different pairs, nobody in more than `most`. */
function pairsOf(count: number, people: number, most: number, random: () => number): Pair[] {
  const [found, degree] = [new Map<string, Pair>(), new Map<string, number>()];
  const pick = () => `p${Math.floor(random() * people)}`;
  for (let tries = 0; found.size < count && tries < count * 100; tries++) {
    const [a, b] = [pick(), pick()];
    const id = [a, b].sort().join('-');
    const full = [a, b].some((one) => (degree.get(one) ?? 0) >= most);
    if (a === b || found.has(id) || full) continue;
    for (const one of [a, b]) degree.set(one, (degree.get(one) ?? 0) + 1);
    found.set(id, { id, people: [a, b] });
  }
  return [...found.values()];
}

/** Each rule that a placing breaks. */
function clashes(pairs: Pair[], slots: Slots, { placed }: Placing): string[] {
  const [seen, used] = [new Set<string>(), new Map<string, number>()];
  return pairs.flatMap(({ id, people }) => {
    const slot = placed.get(id);
    if (slot === undefined) return [];
    used.set(slot, (used.get(slot) ?? 0) + 1);
    const twice = people.filter((person) => seen.has(`${person} ${slot}`));
    const blocked = people.filter((person) => slots.busy.get(person)?.has(slot));
    for (const person of people) seen.add(`${person} ${slot}`);
    const over = used.get(slot)! > slots.free.get(slot)! ? [`${slot} is full`] : [];
    return [...twice.map((one) => `${one} twice in ${slot}`), ...blocked.map((one) => `${one} is not free`), ...over];
  });
}

describe('E26: fifty tables and twenty-four slots', () => {
  test.each([1, 2, 3])('1,150 pairs of 300 people: at least 95 %% placed, no clash (%i)', (seed) => {
    const pairs = pairsOf(1_150, 300, 20, numbers(seed));
    const slots = slotsOf(24, 50);
    const placing = placePairs(pairs, slots);
    expect(pairs).toHaveLength(1_150);
    expect(placing.placed.size + placing.unplaced.length).toBe(1_150);
    expect(placing.placed.size / pairs.length).toBeGreaterThanOrEqual(0.95);
    expect(clashes(pairs, slots, placing)).toEqual([]);
  });

  test('with own sessions and booth duty in a fifth of all slots as well', () => {
    const random = numbers(7);
    const pairs = pairsOf(1_000, 300, 14, random);
    const { slotIds } = slotsOf(24, 50);
    const busy = new Map(
      Array.from({ length: 300 }, (_, n) => [`p${n}`, new Set(slotIds.filter(() => random() < 0.2))] as const),
    );
    const slots = slotsOf(24, 50, busy);
    const placing = placePairs(pairs, slots);
    expect(placing.placed.size / pairs.length).toBeGreaterThanOrEqual(0.95);
    expect(clashes(pairs, slots, placing)).toEqual([]);
  });
});

test('everybody with everybody, where it just fits: seven people, seven slots', () => {
  const people = Array.from({ length: 7 }, (_, n) => `p${n}`);
  const pairs = people.flatMap((a, n) => people.slice(n + 1).map((b): Pair => ({ id: `${a}-${b}`, people: [a, b] })));
  const slots = slotsOf(7, 3);
  const placing = placePairs(pairs, slots);
  expect(clashes(pairs, slots, placing)).toEqual([]);
  expect(placing.placed.size).toBeGreaterThanOrEqual(20);
});

test('who has no slot in common stays without, and nobody else suffers', () => {
  const busy = new Map([
    ['a', new Set(['s00'])],
    ['b', new Set(['s01'])],
  ]);
  const pairs: Pair[] = [
    { id: '1', people: ['a', 'b'] },
    { id: '2', people: ['a', 'c'] },
  ];
  const { placed, unplaced } = placePairs(pairs, slotsOf(2, 1, busy));
  expect([[...placed], unplaced]).toEqual([[['2', 's01']], ['1']]);
});

test('the same wishes in another order are placed the same', () => {
  const pairs = pairsOf(200, 60, 10, numbers(5));
  const [one, other] = [placePairs(pairs, slotsOf(12, 20)), placePairs(pairs.toReversed(), slotsOf(12, 20))];
  expect([...other.placed].sort()).toEqual([...one.placed].sort());
});

describe('everybody has a share', () => {
  const metOf = (pairs: Pair[], { placed }: Placing) => {
    const met = new Map<string, number>();
    for (const { people } of pairs.filter(({ id }) => placed.has(id)))
      for (const person of people) met.set(person, (met.get(person) ?? 0) + 1);
    return met;
  };

  test.each([11, 12, 13])(
    'E26: nobody has more than the most, and everybody who can has the least, where tables are too few for all (%i)',
    (seed) => {
      const pairs = pairsOf(700, 120, 30, numbers(seed));
      // 160 places for 700 wishes: two for each of the 120, and a third for some.
      const slots = slotsOf(8, 20);
      const placing = placePairs(pairs, slots, { least: 2, most: 3 });
      const met = metOf(pairs, placing);
      expect(clashes(pairs, slots, placing)).toEqual([]);
      expect(Math.max(...met.values())).toBeLessThanOrEqual(3);
      expect(placing.below).toEqual([]);
      expect(
        [...new Set(pairs.flatMap(({ people }) => people))].filter((person) => (met.get(person) ?? 0) < 2),
      ).toEqual([]);
    },
  );

  test('whom everybody wants to meet has the most, and the meetings that stand count', () => {
    const pairs = ['b', 'c', 'd', 'e'].map((other): Pair => ({ id: other, people: ['a', other] }));
    const slots = { ...slotsOf(6, 4), met: new Map([['a', 1]]) };
    expect(placePairs(pairs, slots, { least: 0, most: 3 }).placed.size).toBe(2);
  });

  test('who has one meeting gives way to who has none, and who cannot have any is said', () => {
    // One table in one slot for a and b, who have met already; c has nobody but a.
    const pairs: Pair[] = [
      { id: '1', people: ['a', 'b'] },
      { id: '2', people: ['a', 'c'] },
      { id: '3', people: ['d', 'e'] },
    ];
    const slots: Slots = {
      ...slotsOf(1, 1),
      busy: new Map([['e', new Set(['s00'])]]),
      met: new Map([
        ['a', 1],
        ['b', 1],
        ['d', 1],
      ]),
    };
    const { placed, below } = placePairs(pairs, slots, { least: 1, most: 5 });
    expect([[...placed.keys()], below]).toEqual([['2'], ['e']]);
  });
});

describe('two people who are free at different times', () => {
  const pairs: Pair[] = [
    { id: '1', people: ['a', 'x'] },
    { id: '2', people: ['b', 'y'] },
    { id: '3', people: ['a', 'b'] },
  ];

  test('meet after another meeting has changed its slot', () => {
    const slots = slotsOf(2, 2);
    const placing = placePairs(pairs, slots);
    expect([placing.unplaced, clashes(pairs, slots, placing)]).toEqual([[], []]);
  });

  test('do not where that would take a table too many', () => {
    const slots = slotsOf(2, 1);
    const placing = placePairs(pairs, slots);
    expect([placing.unplaced, clashes(pairs, slots, placing)]).toEqual([['3'], []]);
  });
});
