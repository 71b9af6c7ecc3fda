import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { select, type ListRules, type VotedWork } from './selection.js';

const rulesOf = (more: Partial<ListRules> = {}): ListRules => {
  const rules = { exactly: 3, minPerField: 1, maxPerProvince: 2, minApproval: '2/3', prizeCode: 'golden' };
  return { ...rules, fieldCodes: ['a', 'b'], ...more };
};

/** `a01 9`: a work of field a from province 01 (00: from none) with nine votes of nine. */
function works(...list: string[]): VotedWork[] {
  return list.map((text, n) => {
    const [place, votes] = text.split(' ') as [string, string];
    const provinceCode = place.slice(1) === '00' ? null : place.slice(1);
    return { entryId: `w${n}`, fieldCode: place[0]!, provinceCode, share: Number(votes) / 9 };
  });
}

const chosen = (rules: ListRules, list: VotedWork[], decided?: Map<string, boolean>) =>
  [...select(rules, list, decided).selected].sort().join(' ');

describe('selecting', () => {
  test('goes from the most votes down, and keeps a place for the field that lacks one', () => {
    const list = works('a01 9', 'a02 8', 'a03 7', 'b04 6', 'b05 3');
    const { selected, whyNot } = select(rulesOf(), list);
    expect([...selected].sort()).toEqual(['w0', 'w1', 'w3']);
    expect(Object.fromEntries(whyNot)).toEqual({ w2: 'reserved', w4: 'approval' });
  });

  test('passes over who would be one too many from a province, but counts nobody from none', () => {
    const list = works('a01 9', 'a01 8', 'b01 7', 'b00 7', 'a00 6');
    const { selected, whyNot } = select(rulesOf(), list);
    expect([...selected].sort()).toEqual(['w0', 'w1', 'w3']);
    expect(whyNot.get('w2')).toBe('province');
  });

  test('two thirds are two of three, not 0.67', () => {
    const two = works('a01 6', 'b02 6').map((work) => ({ ...work, share: (0 + 100 + 100) / 3 / 100 }));
    expect(select(rulesOf({ exactly: 2 }), two).obstacles).toEqual([]);
  });

  test('stops at a tie across the line until people decide on each of it, then is exactly so long', () => {
    const list = works('a01 9', 'b02 8', 'a03 7', 'a04 7', 'b05 7');
    const { tie, selected } = select(rulesOf(), list);
    expect([tie, [...selected]]).toEqual([{ entries: ['w2', 'w3', 'w4'], places: 1 }, ['w0', 'w1']]);
    const decided = new Map([...tie!.entries.map((entry): [string, boolean] => [entry, entry === 'w4'])]);
    expect(chosen(rulesOf(), list, decided)).toBe('w0 w1 w4');
    expect(select(rulesOf(), list, decided).tie).toBeNull();
  });

  test('a tie within one province is about its works only', () => {
    const list = works('a01 9', 'b02 8', 'b02 8', 'b02 8', 'a03 8');
    const { tie, selected } = select(rulesOf({ exactly: 4 }), list);
    expect(tie).toEqual({ entries: ['w1', 'w2', 'w3'], places: 2 });
    expect([...selected].sort()).toEqual(['w0', 'w4']);
  });

  test.each([
    [
      'a field without a work that reaches it',
      works('a01 9', 'a02 9', 'a03 9', 'b04 5'),
      {},
      [
        { rule: 'min-per-field', fieldCode: 'b', wanted: 1, found: 0, wouldDo: 0 },
        { rule: 'min-approval', fieldCode: null, wanted: 66.7, found: 3, wouldDo: 55.6 },
      ],
    ],
    [
      'a field without any work at all',
      works('a01 9', 'a02 9', 'a03 9'),
      {},
      [{ rule: 'min-per-field', fieldCode: 'b', wanted: 1, found: 0, wouldDo: 0 }],
    ],
    [
      'provinces that leave too few',
      works('a01 9', 'a01 8', 'a01 7', 'b01 6'),
      {},
      [
        { rule: 'max-per-province', fieldCode: null, wanted: 2, found: 2, wouldDo: 3 },
        { rule: 'exactly', fieldCode: null, wanted: 3, found: 2, wouldDo: 2 },
      ],
    ],
    [
      'fields that ask for more than there are places',
      works('a01 9', 'b02 9', 'a03 9'),
      { exactly: 1 },
      [
        { rule: 'min-per-field', fieldCode: 'a', wanted: 1, found: 2, wouldDo: 0 },
        { rule: 'min-per-field', fieldCode: 'b', wanted: 1, found: 1, wouldDo: 0 },
        { rule: 'exactly', fieldCode: null, wanted: 1, found: 2, wouldDo: 2 },
      ],
    ],
  ])('says which rules stand in the way, and by how much: %s', (_, list, more, obstacles) => {
    expect(select(rulesOf(more), list).obstacles).toEqual(obstacles);
  });

  test('what people decide keeps to the rules as well', () => {
    const list = works('a01 9', 'b02 8', 'a03 7', 'b04 2');
    const { obstacles, selected } = select(rulesOf(), list, new Map([['w3', true]]));
    expect(obstacles.map(({ rule }) => rule)).toEqual(['decisions', 'min-approval']);
    expect([...selected]).toEqual(['w3']);
    expect(chosen(rulesOf(), list, new Map([['w0', false]]))).toBe('');
    expect(chosen(rulesOf({ exactly: 2 }), list, new Map([['w0', false]]))).toBe('w1 w2');
  });
});

describe('against every list that there is', () => {
  const anyWorks = fc.array(
    fc.record({
      fieldCode: fc.constantFrom('a', 'b', 'c'),
      provinceCode: fc.constantFrom('01', '02', '03', null),
      share: fc.constantFrom(1, 8 / 9, 7 / 9, 2 / 3, 0.5),
    }),
    { maxLength: 8 },
  );
  const anyRules = fc.record({
    exactly: fc.integer({ min: 1, max: 6 }),
    minPerField: fc.integer({ min: 0, max: 2 }),
    maxPerProvince: fc.option(fc.integer({ min: 1, max: 3 }), { nil: 9 }),
  });
  const given = fc
    .tuple(anyRules, anyWorks)
    .map(([rules, list]): [ListRules, VotedWork[]] => [
      rulesOf({ ...rules, fieldCodes: ['a', 'b', 'c'] }),
      list.map((work, n) => ({ ...work, entryId: `w${n}` })),
    ]);

  test('a list is made where there is one, and where there is none each named rule is needed to say so', () => {
    fc.assert(
      fc.property(given, ([rules, list]) => {
        const { obstacles, selected, tie } = select(rules, list);
        expect(obstacles.length === 0).toBe(listsOf(rules, list).length > 0);
        if (obstacles.length === 0 && !tie)
          expect(
            isList(
              rules,
              list.filter(({ entryId }) => selected.has(entryId)),
            ),
          ).toBe(true);
        for (const one of obstacles) expect(listsOf(relaxed(rules, [one]), list, obstacles).length).toBeGreaterThan(0);
        if (obstacles.length > 0) expect(listsOf(rules, list, obstacles)).toEqual([]);
        for (const { rule, wouldDo } of obstacles) {
          const with_ = {
            exactly: 'exactly',
            'max-per-province': 'maxPerProvince',
            'min-per-field': 'minPerField',
          } as const;
          const key = with_[rule as keyof typeof with_];
          if (key && wouldDo !== null) expect(listsOf({ ...rules, [key]: wouldDo }, list).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400, seed: 1945 },
    );
  });

  test('without a tie it is the best list in whatever order equals stand; with one the order decides', () => {
    fc.assert(
      fc.property(given, ([rules, list]) => {
        const { tie, selected, obstacles } = select(rules, list);
        if (obstacles.length > 0) return;
        const lists = listsOf(rules, list);
        const found = new Set(ordersOf(list).map((order) => bestOf(order, lists)));
        if (!tie) expect([...found]).toEqual([[...selected].sort().join(' ')]);
        else expect(found.size).toBeGreaterThan(1);
        for (const best of found) for (const sure of selected) expect(best.split(' ')).toContain(sure);
      }),
      { numRuns: 400, seed: 1945 },
    );
  });

  type Free = ListRules & { noField?: Set<string>; noApproval?: boolean };

  /** The rules that are named, less some of them. */
  function relaxed(rules: ListRules, without: { rule: string; fieldCode: string | null }[]): Free {
    const dropped = (name: string) => without.some(({ rule }) => rule === name);
    return {
      ...rules,
      ...(dropped('exactly') ? { exactly: -1 } : {}),
      ...(dropped('max-per-province') ? { maxPerProvince: 99 } : {}),
      noApproval: dropped('min-approval'),
      noField: new Set(without.flatMap(({ rule, fieldCode }) => (rule === 'min-per-field' ? [fieldCode!] : []))),
    };
  }

  function isList(rules: Free, list: VotedWork[], only?: { rule: string; fieldCode: string | null }[]): boolean {
    const counts = (name: string, field: string | null = null) =>
      !only || only.some(({ rule, fieldCode }) => rule === name && fieldCode === field);
    const inProvince = (code: string) => list.filter(({ provinceCode }) => provinceCode === code).length;
    const inField = (code: string) => list.filter(({ fieldCode }) => fieldCode === code).length;
    const long = !counts('exactly') || rules.exactly === -1 || list.length === rules.exactly;
    const provinces =
      !counts('max-per-province') || ['01', '02', '03'].every((code) => inProvince(code) <= rules.maxPerProvince!);
    const fields = rules.fieldCodes.every(
      (code) => !counts('min-per-field', code) || rules.noField?.has(code) || inField(code) >= rules.minPerField,
    );
    const votes = !counts('min-approval') || rules.noApproval || list.every(({ share }) => share > 0.66);
    return long && provinces && fields && votes;
  }

  function listsOf(rules: Free, list: VotedWork[], only?: { rule: string; fieldCode: string | null }[]): VotedWork[][] {
    const all: VotedWork[][] = [];
    for (let bits = 0; bits < 1 << list.length; bits++) {
      const some = list.filter((_, n) => bits & (1 << n));
      if (isList(rules, some, only)) all.push(some);
    }
    return all;
  }

  /** Strict orders that keep to the votes: each pair of equals stands both ways round in some. */
  function ordersOf(list: VotedWork[]): VotedWork[][] {
    const groups = [...Map.groupBy(list, ({ share }) => share)].sort(([a], [b]) => b - a).map(([, group]) => group);
    return groups.reduce<VotedWork[][]>(
      (orders, group) => orders.flatMap((order) => permutations(group).map((one) => [...order, ...one])).slice(0, 3000),
      [[]],
    );
  }

  function permutations<T>(list: T[]): T[][] {
    if (list.length < 2) return [list];
    return list.flatMap((one, n) => permutations(list.toSpliced(n, 1)).map((rest) => [one, ...rest]));
  }

  /** The first in the order of the words that tell of each work whether it is in. */
  function bestOf(order: VotedWork[], lists: VotedWork[][]): string {
    const word = (list: VotedWork[]) => order.map((work) => (list.includes(work) ? '1' : '0')).join('');
    const best = lists.reduce((one, other) => (word(other) > word(one) ? other : one));
    return best
      .map(({ entryId }) => entryId)
      .sort()
      .join(' ');
  }
});
