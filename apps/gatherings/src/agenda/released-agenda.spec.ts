import { expect, test } from '@jest/globals';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import type { Agenda, Session } from './agenda.js';
import { changesBetween, nothingReleased, released } from './released-agenda.js';

const words = (vi: string) => ({ vi, en: `${vi} (en)` });
const first = '2026-12-01T00:00:00.000Z';
const second = '2026-12-02T00:00:00.000Z';
const third = '2026-12-03T00:00:00.000Z';

function aSession(id: string, more: Partial<Session> = {}): Session {
  const text = { title: words(id), abstract: words(''), track: null, kind: 'talk' as const, expected: 40 };
  const place = { roomId: 'a', startsAt: '2026-12-10T01:00:00.000Z', minutes: 30 };
  return { id, nr: 1, ...text, ...place, speakerIds: [], parts: [], ...more };
}
function anAgenda(...sessions: Session[]): Agenda {
  const room = (id: string) => ({ id, name: words(`Phòng ${id}`), building: 'A', capacity: 50 });
  const speaker = { id: 'an', name: 'Đỗ An', title: 'TS', organisation: 'Viện', accountId: 'account', available: [] };
  return { rooms: [room('a'), room('b')], speakers: [speaker], sessions, rules: defaultAgendaRules, lastNr: 9 };
}

test('E15: time, room and content are told apart, and what is the same is not told', () => {
  const before = released(
    nothingReleased,
    anAgenda(...['same', 'later', 'moved', 'text', 'gone'].map((id) => aSession(id))),
    first,
  );
  const draft = anAgenda(
    aSession('same', { expected: 45 }),
    aSession('later', { startsAt: '2026-12-10T02:00:00.000Z' }),
    aSession('moved', { roomId: 'b' }),
    aSession('text', { speakerIds: ['an'] }),
    aSession('new'),
  );
  const changes = changesBetween(before, released(before, draft, second));
  const short = changes.map(({ sessionId, kind, time, room, content }) => [sessionId, kind, { time, room, content }]);
  const only = (what: object) => ({ time: false, room: false, content: false, ...what });
  expect(Object.fromEntries(short.map(([id, ...rest]) => [id, rest]))).toEqual({
    later: ['changed', only({ time: true })],
    moved: ['changed', only({ room: true })],
    text: ['changed', only({ content: true })],
    gone: ['dropped', only({})],
    new: ['added', only({})],
  });
  expect(changes.find(({ sessionId }) => sessionId === 'moved')).toMatchObject({
    was: { room: words('Phòng a') },
    now: { room: words('Phòng b') },
  });
});

test('E18: a sequence rises with each change, with the drop and with the return, and never otherwise', () => {
  const sequences: number[] = [];
  let now = nothingReleased;
  const release = (at: string, ...sessions: Session[]) => {
    now = released(now, anAgenda(...sessions), at);
    const [one] = [...now.sessions, ...now.dropped];
    sequences.push(one!.sequence);
    return one!;
  };
  expect(release(first, aSession('s')).changedAt).toBe(first);
  // As PostgreSQL gives it back: keys of another order are no change.
  now = JSON.parse(JSON.stringify(now, Object.keys(flat(now)).toSorted())) as typeof now;
  expect(release(second, aSession('s')).changedAt).toBe(first);
  expect(release(third, aSession('s', { minutes: 45 })).changedAt).toBe(third);
  release(third);
  expect([now.sessions, now.dropped.map(({ id }) => id)]).toEqual([[], ['s']]);
  release(third);
  release(third, aSession('s', { minutes: 45 }));
  expect(now.dropped).toEqual([]);
  expect(sequences).toEqual([0, 0, 1, 2, 2, 3]);
});

test('a release says neither whose account a speaker has nor when they can come', () => {
  const text = JSON.stringify(released(nothingReleased, anAgenda(aSession('s', { speakerIds: ['an'] })), first));
  expect(text).not.toMatch(/account|available|expected/);
});

/** Every key that occurs anywhere. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => ({ [key]: true, ...flat(inner) })));
}
