import { expect, test } from '@jest/globals';
import { conflictKinds, defaultAgendaRules, type ConflictKind } from '@sangtao/programmes/gathering-agenda';
import fc from 'fast-check';
import type { Agenda, Room, Session, Speaker } from './agenda.js';
import { blockingRelease, conflictKey, conflictsOf, refusedBy } from './conflicts.js';

const words = (vi: string) => ({ vi, en: vi });
const at = (time: string) => `2026-12-10T${time}:00.000Z`;
const aRoom = (id: string, building = 'A', capacity = 100): Room => ({ id, name: words(id), building, capacity });
const aSpeaker = (id: string, ...available: [string, string][]): Speaker => {
  const windows = available.map(([from, until]) => ({ from: at(from), until: at(until) }));
  return { id, name: id, title: '', organisation: '', accountId: null, available: windows };
};
const aSession = (
  id: string,
  roomId: string,
  [from, minutes]: [string, number],
  more: Partial<Session> = {},
): Session => {
  const text = { title: words(id), abstract: words(''), track: null, kind: 'talk' as const };
  return {
    id,
    nr: 1,
    ...text,
    roomId,
    startsAt: at(from),
    minutes,
    speakerIds: [],
    expected: null,
    parts: [],
    ...more,
  };
};
const part = (minutes: number, ...speakerIds: string[]) => ({ title: words(''), minutes, speakerIds });

/** Twelve conflicts, among sessions that touch without being in each other's way. */
const seeded: Agenda = {
  rules: defaultAgendaRules,
  lastNr: 99,
  rooms: [aRoom('hall', 'A', 500), aRoom('r1', 'A', 80), aRoom('r2', 'A', 40), aRoom('far', 'B', 60)],
  speakers: [
    ...['an', 'binh', 'chi', 'dung', 'giang', 'hoa', 'khanh'].map((id) => aSpeaker(id)),
    aSpeaker('lan', ['01:00', '03:00'], ['06:00', '08:00']),
    aSpeaker('minh', ['02:00', '04:00']),
  ],
  sessions: [
    // Rooms: one inside the other, one over the end, three at once less one that only touches.
    aSession('open', 'hall', ['01:00', 60]),
    aSession('speech', 'hall', ['01:30', 10]),
    aSession('f1', 'r1', ['01:00', 90], { speakerIds: ['an'] }),
    aSession('f2', 'r1', ['02:20', 40], { expected: 80 }),
    aSession('f3', 'r1', ['03:00', 30]),
    aSession('w1', 'r2', ['05:00', 60]),
    aSession('w2', 'r2', ['05:59', 30]),
    // Speakers: in two rooms at once, as a speaker of a part, and of two parts.
    aSession('t1', 'far', ['01:00', 30], { speakerIds: ['binh'] }),
    aSession('t2', 'r2', ['01:10', 30], { speakerIds: ['binh'] }),
    aSession('forum', 'hall', ['06:00', 90], { kind: 'forum', parts: [part(30, 'chi'), part(30, 'dung'), part(30)] }),
    aSession('t3', 'r2', ['06:45', 20], { speakerIds: ['dung', 'chi'] }),
    aSession('panel', 'r1', ['07:00', 60], { parts: [part(30, 'giang'), part(30, 'hoa')] }),
    aSession('t4', 'far', ['07:20', 10], { speakerIds: ['giang'] }),
    // Availability: before the window, over its end; inside is fine.
    aSession('lan-early', 'far', ['05:30', 45], { speakerIds: ['lan'] }),
    aSession('lan-fits', 'far', ['02:00', 60], { speakerIds: ['lan'] }),
    aSession('minh-late', 'far', ['03:45', 30], { speakerIds: ['minh'] }),
    // Capacity: more than there are seats, by one.
    aSession('crowd', 'r2', ['08:00', 30], { expected: 41 }),
    aSession('fits', 'far', ['08:00', 30], { expected: 60 }),
    aSession('large', 'far', ['09:00', 30], { expected: 300 }),
    // Travel: four minutes in the building, fourteen to the other; five and fifteen are enough.
    aSession('an-2', 'r2', ['02:34', 16], { speakerIds: ['an'] }),
    aSession('khanh-1', 'r1', ['09:00', 30], { speakerIds: ['khanh'] }),
    aSession('khanh-2', 'far', ['09:44', 16], { speakerIds: ['khanh'] }),
    aSession('khanh-3', 'r1', ['10:15', 10], { speakerIds: ['khanh'] }),
    aSession('khanh-4', 'r2', ['10:30', 10], { speakerIds: ['khanh'] }),
  ],
};

const planted = [
  'room  open speech',
  'room  f1 f2',
  'room  w1 w2',
  'speaker binh t1 t2',
  'speaker dung forum t3',
  'speaker giang panel t4',
  'availability lan lan-early',
  'availability minh minh-late',
  'capacity  crowd',
  'capacity  large',
  'travel an an-2 f1',
  'travel khanh khanh-1 khanh-2',
];

test('E16: twelve planted conflicts are all found, and no other', () => {
  expect(planted).toHaveLength(12);
  expect(conflictsOf(seeded).map(conflictKey).toSorted()).toEqual(planted.toSorted());
});

test.each(conflictKinds)('E16: %s is looked for as strictly as the rules say', (kind: ConflictKind) => {
  const count = planted.filter((key) => key.startsWith(kind)).length;
  const strict = (severity: 'block-save' | 'block-release' | 'warn' | 'ignore') => ({
    ...seeded,
    rules: { ...seeded.rules, severity: { ...allWarn, [kind]: severity } },
  });
  const ofKind = (agenda: Agenda) => conflictsOf(agenda).filter((one) => one.kind === kind);
  expect(ofKind(strict('ignore'))).toEqual([]);
  expect(ofKind(strict('warn'))).toHaveLength(count);
  expect(blockingRelease(strict('warn'))).toEqual([]);
  expect(blockingRelease(strict('block-release'))).toHaveLength(count);
  expect(blockingRelease(strict('block-save'))).toHaveLength(count);
  const before = { ...strict('block-save'), sessions: [] };
  expect(refusedBy(before, strict('block-save'))).toHaveLength(count);
  expect(refusedBy(before, strict('block-release'))).toEqual([]);
  // What was there before stands in nobody's way.
  expect(refusedBy(strict('block-save'), strict('block-save'))).toEqual([]);
});
const allWarn = { room: 'warn', speaker: 'warn', availability: 'warn', capacity: 'warn', travel: 'warn' } as const;

/** Minute by minute, with no thought for time. */
function bruteForce({ rooms, speakers, sessions, rules }: Agenda): string[] {
  const found: string[] = [];
  const minute = (iso: string) => Date.parse(iso) / 60_000;
  const minutesOf = (from: number, length: number) => new Set(Array.from({ length }, (_, n) => from + n));
  const whole = (one: Session) => minutesOf(minute(one.startsAt), one.minutes);
  const meets = (a: Set<number>, b: Set<number>) => [...a].some((one) => b.has(one));
  const key = (...parts: string[]) => [parts[0], parts[1], ...parts.slice(2).toSorted()].join(' ');
  const busy = (one: Session, speaker: string) => {
    if (one.speakerIds.includes(speaker)) return whole(one);
    let from = minute(one.startsAt);
    const all = new Set<number>();
    for (const { minutes, speakerIds } of one.parts) {
      if (speakerIds.includes(speaker)) for (const m of minutesOf(from, minutes)) all.add(m);
      from += minutes;
    }
    return all;
  };
  const room = (id: string) => rooms.find((one) => one.id === id)!;
  for (const [n, a] of sessions.entries()) {
    if ((a.expected ?? 0) > room(a.roomId).capacity) found.push(key('capacity', '', a.id));
    for (const { id, available } of speakers) {
      const open = available.map(({ from, until }) => minutesOf(minute(from), minute(until) - minute(from)));
      const own = [...busy(a, id)];
      if (open.length > 0 && own.some((m) => !open.some((w) => w.has(m)))) found.push(key('availability', id, a.id));
    }
    for (const b of sessions.slice(n + 1)) {
      if (a.roomId === b.roomId && meets(whole(a), whole(b))) found.push(key('room', '', a.id, b.id));
      for (const { id } of speakers) {
        const [x, y] = [busy(a, id), busy(b, id)];
        if (x.size === 0 || y.size === 0) continue;
        const sameBuilding = room(a.roomId).building === room(b.roomId).building;
        const walk = a.roomId === b.roomId ? 0 : sameBuilding ? rules.roomChangeMinutes : rules.buildingChangeMinutes;
        const late = new Set([...x].flatMap((m) => Array.from({ length: 2 * walk + 1 }, (_, d) => m - walk + d)));
        if (meets(x, y)) found.push(key('speaker', id, a.id, b.id));
        else if (meets(late, y)) found.push(key('travel', id, a.id, b.id));
      }
    }
  }
  return found.toSorted();
}

const roomIds = ['hall', 'r1', 'r2', 'far'];
const speakerIds = fc.subarray(['a', 'b', 'c'], { maxLength: 2 });
const anyPart = fc.record({ title: fc.constant(words('')), minutes: fc.integer({ min: 1, max: 20 }), speakerIds });
const anySession = fc
  .record({
    roomId: fc.constantFrom(...roomIds),
    start: fc.integer({ min: 0, max: 150 }),
    parts: fc.array(anyPart, { maxLength: 3 }),
    rest: fc.integer({ min: 1, max: 30 }),
    speakerIds,
    expected: fc.option(fc.integer({ min: 0, max: 600 })),
  })
  .map(({ start, rest, parts, ...more }) => {
    const minutes = rest + parts.reduce((sum, one) => sum + one.minutes, 0);
    return { ...more, parts, minutes, startsAt: new Date(Date.parse(at('01:00')) + start * 60_000).toISOString() };
  });
const anyAgenda = fc
  .record({
    sessions: fc.array(anySession, { maxLength: 9 }),
    from: fc.integer({ min: 0, max: 59 }),
    walk: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 25 })),
  })
  .map(({ sessions, from, walk: [roomChangeMinutes, buildingChangeMinutes] }): Agenda => {
    const windows: [string, string][] = [[`01:${String(from).padStart(2, '0')}`, '03:00']];
    return {
      rooms: seeded.rooms,
      speakers: [aSpeaker('a'), aSpeaker('b', ...windows), aSpeaker('c', ['01:00', '02:00'], ['02:30', '04:00'])],
      sessions: sessions.map((more, n) => aSession(`s${n}`, more.roomId, ['01:00', 1], more)),
      rules: { ...defaultAgendaRules, roomChangeMinutes, buildingChangeMinutes },
      lastNr: 9,
    };
  });

test('E16: finds exactly what counting minutes finds', () => {
  fc.assert(
    fc.property(anyAgenda, (agenda) => {
      expect(conflictsOf(agenda).map(conflictKey).toSorted()).toEqual(bruteForce(agenda));
    }),
    { numRuns: 300 },
  );
});
