import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  admit,
  dayAt,
  decideDay,
  validDays,
  type AdmissionRules,
  type HeldPassage,
  type Inside,
  type Passage,
} from './admission.js';

const rules: AdmissionRules = {
  ...{ startsOn: '2026-11-12', endsOn: '2026-11-13', timeZone: 'Asia/Ho_Chi_Minh' },
  zones: [{ code: 'booths' }, { code: 'demo' }, { code: 'backstage' }, { code: 'tables', forMeetings: true }],
  gates: [
    { code: 'main', zone: 'booths' },
    { code: 'side', zone: 'booths' },
    { code: 'demo-gate', zone: 'demo' },
    { code: 'backstage-door', zone: 'backstage' },
    { code: 'table-door', zone: 'tables' },
  ],
  kinds: [
    { code: 'visitor', zones: ['booths', 'demo'], days: [] },
    { code: 'press', zones: ['booths'], days: [2] },
  ],
};
const at = (time: string, day = '12') => Date.parse(`2026-11-${day}T${time}:00+07:00`);
const visitor = { kindCode: 'visitor', revokedAt: null };
let count = 0;

function aPassage(time: string, overrides: Partial<Passage> = {}): Passage {
  return { nonce: `n${count++}`, at: at(time), gate: 'main', direction: 'in', ...overrides };
}

/** What becomes of one badge's passages, one after the other. */
function verdictsOf(...passages: Passage[]): string[] {
  let inside: Inside | null = null;
  return passages.map((passage) => {
    const decision = admit(rules, visitor, inside, passage);
    inside = decision.inside;
    return decision.verdict;
  });
}

describe('a gate', () => {
  test('lets in once, and then says when and where that was', () => {
    const first = aPassage('08:01');
    const { inside } = admit(rules, visitor, null, first);
    expect(admit(rules, visitor, inside, aPassage('08:05', { gate: 'side' }))).toMatchObject({
      verdict: 'already-used',
      first: { at: first.at, gate: 'main', nonce: first.nonce },
    });
  });

  test('lets in again whoever has gone out', () => {
    expect(verdictsOf(aPassage('08:00'), aPassage('09:00', { direction: 'out' }), aPassage('10:00'))).toEqual([
      ...['admitted', 'exit-recorded', 'admitted'],
    ]);
  });

  test('E14: into one area closes the other', () => {
    const decision = admit(rules, visitor, admit(rules, visitor, null, aPassage('08:00')).inside, {
      ...aPassage('08:30', { gate: 'demo-gate' }),
    });
    expect(decision).toMatchObject({ verdict: 'admitted', inside: { zone: 'demo' } });
    expect(verdictsOf(aPassage('08:00'), aPassage('08:30', { gate: 'demo-gate' }), aPassage('09:00'))).toEqual([
      ...['admitted', 'admitted', 'admitted'],
    ]);
  });

  test.each<[string, Partial<Passage>, { kindCode: string; revokedAt: number | null } | undefined, string]>([
    ['the evening before, there', { at: at('23:59', '11') }, visitor, 'wrong-day'],
    ['midnight, there', { at: at('00:00') }, visitor, 'admitted'],
    ['the last minute of the last day', { at: at('23:59', '13') }, visitor, 'admitted'],
    ['the day after', { at: at('00:00', '14') }, visitor, 'wrong-day'],
    ['a kind of the second day on the first', {}, { kindCode: 'press', revokedAt: null }, 'wrong-day'],
    ['the same on the second', { at: at('08:00', '13') }, { kindCode: 'press', revokedAt: null }, 'admitted'],
    ['a zone of others', { gate: 'backstage-door' }, visitor, 'zone-closed'],
    ['a gate that is none', { gate: 'moon' }, visitor, 'zone-closed'],
    ['a badge that was taken back', {}, { kindCode: 'visitor', revokedAt: at('08:00') }, 'revoked'],
    ['one that is taken back later', {}, { kindCode: 'visitor', revokedAt: at('08:01') }, 'admitted'],
    ['a badge that nobody knows', {}, undefined, 'unknown'],
    ['a kind that there is no more', {}, { kindCode: 'gone', revokedAt: null }, 'zone-closed'],
    [
      'the way out with a badge taken back',
      { direction: 'out' },
      { kindCode: 'visitor', revokedAt: 0 },
      'exit-recorded',
    ],
    ['the way out with a badge that nobody knows', { direction: 'out' }, undefined, 'unknown'],
  ])('%s', (_what, overrides, badge, verdict) => {
    expect(admit(rules, badge, null, aPassage('08:00', overrides)).verdict).toBe(verdict);
  });

  test.each<[string, Partial<Passage>, string, string]>([
    ['during it', {}, 'visitor', 'admitted'],
    ['before it opens', { at: at('07:59') }, 'visitor', 'zone-closed'],
    ['once it is over', { at: at('08:30') }, 'visitor', 'zone-closed'],
    ['elsewhere', { gate: 'backstage-door' }, 'visitor', 'zone-closed'],
    ['on a day that the kind does not have', {}, 'press', 'admitted'],
  ])('lets in whoever has a meeting, %s', (_when, overrides, kindCode, verdict) => {
    const badge = { kindCode, revokedAt: null, meetings: [{ from: at('08:00'), until: at('08:30') }] };
    const passage = aPassage('08:00', { gate: 'table-door', ...overrides });
    expect(admit(rules, badge, null, passage).verdict).toBe(verdict);
    expect(admit(rules, { ...badge, revokedAt: at('07:00') }, null, passage).verdict).toBe('revoked');
  });

  test('counts days where the gathering is', () => {
    expect(dayAt(Date.parse('2026-11-11T17:00:00Z'), rules.timeZone)).toBe('2026-11-12');
    expect(dayAt(Date.parse('2026-11-11T16:59:59Z'), rules.timeZone)).toBe('2026-11-11');
  });
});

/** Who was let into a zone where they were already. */
function twiceInOneZone(passages: HeldPassage[], decisions: ReturnType<typeof decideDay>['decisions']): string[] {
  let zone: string | undefined;
  return passages
    .toSorted((a, b) => a.at - b.at || (a.nonce < b.nonce ? -1 : 1))
    .flatMap(({ nonce, gate, direction }) => {
      const entered = rules.gates.find(({ code }) => code === gate)!.zone;
      const { verdict } = decisions.get(nonce)!;
      const again = verdict === 'admitted' && zone === entered;
      if (verdict === 'admitted') zone = entered;
      if (direction === 'out') zone = undefined;
      return again ? [nonce] : [];
    });
}

test('a day comes to the same in whatever order its passages are told of, and nobody is twice in one zone', () => {
  const passage = fc.record({
    nonce: fc.uuid(),
    at: fc.integer({ min: at('08:00'), max: at('08:20') }),
    gate: fc.constantFrom('main', 'side', 'demo-gate', 'backstage-door'),
    direction: fc.constantFrom('in' as const, 'in' as const, 'out' as const),
    badge: fc.constant(visitor),
  });
  const days = fc.uniqueArray(passage, { selector: ({ nonce }) => nonce, maxLength: 12 });
  fc.assert(
    fc.property(days, fc.infiniteStream(fc.nat()), (passages: HeldPassage[], numbers) => {
      const key = new Map(passages.map(({ nonce }) => [nonce, numbers.next().value!]));
      const shuffled = passages.toSorted((a, b) => key.get(a.nonce)! - key.get(b.nonce)!);
      const { decisions, inside } = decideDay(rules, passages);
      const other = decideDay(rules, shuffled);
      expect(other.inside).toEqual(inside);
      for (const [nonce, decision] of decisions) expect(other.decisions.get(nonce)).toEqual(decision);
      expect(twiceInOneZone(passages, decisions)).toEqual([]);
    }),
  );
});

describe('a day whose rules were changed after a passage', () => {
  const strict: AdmissionRules = { ...rules, kinds: [{ code: 'visitor', zones: ['demo'], days: [] }] };
  const early: HeldPassage = { ...aPassage('08:00'), badge: visitor };
  const later: HeldPassage = { ...aPassage('09:00'), badge: visitor };
  const verdictsUnder = (now: AdmissionRules, ruled: HeldPassage['ruled']) => {
    const { decisions } = decideDay(now, [{ ...early, ruled }, later]);
    return [early, later].map(({ nonce }) => decisions.get(nonce)!.verdict);
  };

  test('lets in whoever stood at a closed door before, as for the first time', () => {
    expect(admit(strict, visitor, null, early).verdict).toBe('zone-closed');
    expect(verdictsUnder(rules, 'zone-closed')).toEqual(['zone-closed', 'admitted']);
    expect(verdictsUnder(rules, 'wrong-day')).toEqual(['wrong-day', 'admitted']);
    expect(verdictsUnder(rules, 'revoked')).toEqual(['revoked', 'admitted']);
  });

  test('does not say of whoever was let in rightly that they were not', () => {
    expect(verdictsUnder(strict, 'admitted')).toEqual(['admitted', 'zone-closed']);
  });

  test('still finds out who was there first', () => {
    const { decisions } = decideDay(rules, [early, { ...later, ruled: 'admitted' }]);
    expect([early, later].map(({ nonce }) => decisions.get(nonce)!.verdict)).toEqual(['admitted', 'already-used']);
  });
});

test('a badge says on which days it opens doors: those of its kind, or all of the event', () => {
  expect(validDays(rules, [])).toEqual(['2026-11-12', '2026-11-13']);
  expect(validDays(rules, [2])).toEqual(['2026-11-13']);
  expect(validDays({ startsOn: '2026-11-30', endsOn: '2026-12-01' }, [2, 5])).toEqual(['2026-12-01']);
});
