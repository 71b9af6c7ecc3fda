import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  delegateStates,
  firstStates,
  hasPlace,
  mayFollow,
  nextInLine,
  organisationKey,
  placed,
  type Waiting,
} from './delegate.js';

const rule = { quota: 10, perOrganisation: null, waitingList: true };

test('every state is reached, and a cancelled registration stays so', () => {
  const reached = new Set(firstStates);
  for (const from of delegateStates) for (const to of delegateStates) if (mayFollow(from, to)) reached.add(to);
  expect([...reached].sort()).toEqual([...delegateStates].sort());
  expect(delegateStates.filter((to) => mayFollow('cancelled', to))).toEqual([]);
});

describe('a place', () => {
  test('is there until the quota is reached', () => {
    expect(placed(rule, { taken: 9, ofOrganisation: 0 })).toBe('confirmed');
    expect(placed(rule, { taken: 10, ofOrganisation: 0 })).toBe('waiting');
    expect(placed({ ...rule, quota: null }, { taken: 100_000, ofOrganisation: 0 })).toBe('confirmed');
  });

  test('is not there for an organisation that has enough of them', () => {
    const shared = { ...rule, perOrganisation: 2 };
    expect(placed(shared, { taken: 2, ofOrganisation: 1 })).toBe('confirmed');
    expect(placed(shared, { taken: 2, ofOrganisation: 2 })).toBe('waiting');
  });

  test('is refused where nobody waits', () => {
    expect(() => placed({ ...rule, waitingList: false }, { taken: 10, ofOrganisation: 0 })).toThrow('kind-full');
  });
});

test.each([
  ['Viện Cơ điện – Đà Nẵng', 'viện cơ điện đà nẵng'],
  ['CÔNG TY  TNHH Ánh-Dương', 'Công ty TNHH Ánh Dương '],
])('%s and %s are one organisation', (one, other) => expect(organisationKey(one)).toBe(organisationKey(other)));

describe('E7: a freed place goes to', () => {
  const line = (...keys: string[]): Waiting[] =>
    keys.map((key, n) => ({ id: `d${n}`, organisationKey: key, place: n + 1 }));
  const shared = { ...rule, perOrganisation: 1 };

  test('the first in line', () => {
    expect(nextInLine(rule, { taken: 9, heldBy: new Map() }, line('a', 'b').reverse())?.id).toBe('d0');
  });

  test('the first whose organisation may have one more', () => {
    expect(nextInLine(shared, { taken: 9, heldBy: new Map([['a', 1]]) }, line('a', 'a', 'b'))?.id).toBe('d2');
  });

  test('nobody while there is none, or while nobody may have it', () => {
    expect(nextInLine(rule, { taken: 10, heldBy: new Map() }, line('a'))).toBeUndefined();
    expect(nextInLine(shared, { taken: 9, heldBy: new Map([['a', 1]]) }, line('a'))).toBeUndefined();
  });

  test('whom a plain search finds, whatever the line', () => {
    const key = fc.constantFrom('', 'a', 'b', 'c');
    const held = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3));
    const law = fc.property(fc.array(key, { maxLength: 12 }), held, fc.nat(12), (keys, by, taken) => {
      const kind = { quota: 8, perOrganisation: 2, waitingList: true };
      const heldBy = new Map(Object.entries(by));
      const expected = keys.findIndex((one) => taken < 8 && (one === '' || (heldBy.get(one) ?? 0) < 2));
      const found = nextInLine(kind, { taken, heldBy }, line(...keys));
      expect(found?.id).toBe(expected < 0 ? undefined : `d${expected}`);
      if (found) {
        const ofOrganisation = found.organisationKey === '' ? 0 : (heldBy.get(found.organisationKey) ?? 0);
        expect(hasPlace(kind, { taken, ofOrganisation })).toBe(true);
      }
    });
    fc.assert(law, { seed: 20_261_129 });
  });
});
