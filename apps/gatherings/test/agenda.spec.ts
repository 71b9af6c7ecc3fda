import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import ICAL from 'ical.js';
import { an, AgendaWorld, binh, far, hall, session, small, warnOnly, type Change } from './agenda-world.js';
import { id, office } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new AgendaWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Agenda {
  number: number | null;
  sessions: { id: string; startsAt: string; roomId: string; sequence: number }[];
  speakers: object[];
  changes: Change[];
  note: string | null;
}
const publicly = async (gatheringId: string, path = '') =>
  (await world.call<Agenda>(null, { method: 'GET', path: `/gatherings/${gatheringId}/agenda${path}` })).body;
const feed = async (path: string) => {
  const { bytes, status } = await world.call(null, { method: 'GET', path });
  if (status !== 200) return [];
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return [event.uid.split('@')[0], event.sequence, String(one.getFirstPropertyValue('status'))];
  });
};

test('E15: the public agenda changes by a release alone; each has its diff, and those before stay', async () => {
  const gatheringId = await world.staged('TC-E15');
  await world.put(gatheringId, 1, '08:00');
  await world.put(gatheringId, 2, '09:00');
  expect(await publicly(gatheringId)).toMatchObject({ number: null, sessions: [] });
  expect((await world.release(gatheringId, 'Bản đầu tiên')).body.releaseNumber).toBe(1);
  const first = await publicly(gatheringId);
  await world.put(gatheringId, 1, '10:00');
  await world.put(gatheringId, 3, '14:00', { roomId: hall });
  await world.edit(gatheringId, 'DELETE', `sessions/${session(2)}`);
  expect(await publicly(gatheringId)).toEqual(first);
  const { changes } = (await world.draftOf(gatheringId)).body;
  expect((await world.release(gatheringId)).status).toBe(201);
  const second = await publicly(gatheringId);
  expect(second.changes).toEqual(changes);
  expect(second.changes.map(({ sessionId, kind, time, room }) => [sessionId, kind, time, room])).toEqual([
    [session(2), 'dropped', false, false],
    [session(1), 'changed', true, false],
    [session(3), 'added', false, false],
  ]);
  expect(await publicly(gatheringId, '/releases/1')).toEqual(first);
  const list = await world.call<{ items: object[] }>(null, {
    method: 'GET',
    path: `/gatherings/${gatheringId}/agenda/releases`,
  });
  expect(list.body.items).toMatchObject([
    { number: 2, changes: 3, note: null },
    { number: 1, changes: 2, note: 'Bản đầu tiên' },
  ]);
  expect((await world.release(gatheringId)).body.code).toBe('agenda-unchanged');
});

test('two who edit one version: one of them has to look again, and an undo takes back one edit after the other', async () => {
  const gatheringId = await world.staged('TC-UNDO');
  await world.put(gatheringId, 1, '08:00');
  const { version, startsOn } = (await world.draftOf(gatheringId)).body;
  const body = (time: string) => ({
    ...{ kind: 'talk', title: { vi: 'Phiên', en: '' }, abstract: { vi: '', en: '' }, roomId: hall },
    ...{ startsAt: `${startsOn}T${time}:00+07:00`, minutes: 30, speakerIds: [], parts: [] },
  });
  const both = await Promise.all(
    ['09:00', '10:00'].map((time) => world.edit(gatheringId, 'PUT', `sessions/${session(1)}`, body(time), version)),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const undone = await world.edit(gatheringId, 'POST', 'undo');
  expect(undone.body.sessions).toMatchObject([
    { id: session(1), roomId: small, startsAt: `${startsOn}T01:00:00.000Z` },
  ]);
  expect((await world.edit(gatheringId, 'POST', 'undo')).body.sessions).toEqual([]);
  // A number that was given is not given again.
  expect((await world.put(gatheringId, 2, '08:00')).body.sessions).toMatchObject([{ id: session(2), nr: 2 }]);
  for (let left = 6; left > 0; left--) await world.edit(gatheringId, 'POST', 'undo');
  expect((await world.edit(gatheringId, 'POST', 'undo')).body.code).toBe('no-edit-to-undo');
});

test('E16: what the rules do not let anybody save is refused, what they do not let anybody release waits', async () => {
  const gatheringId = await world.staged('TC-E16');
  const rule = (more: object) =>
    world.edit(gatheringId, 'PUT', 'rules', { ...warnOnly, severity: { ...warnOnly.severity, ...more } });
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await rule({ speaker: 'block-save' });
  const refused = await world.put(gatheringId, 2, '08:30', { roomId: hall, speakerIds: [an] });
  expect([refused.status, refused.body.code]).toEqual([409, 'agenda-conflict']);
  expect((await world.draftOf(gatheringId)).body.sessions).toHaveLength(1);
  await rule({ speaker: 'block-release' });
  const kept = await world.put(gatheringId, 2, '08:30', { roomId: hall, speakerIds: [an] });
  expect(kept.body.conflicts).toMatchObject([{ kind: 'speaker', severity: 'block-release' }]);
  expect((await world.release(gatheringId)).body.code).toBe('agenda-blocked');
  expect(await publicly(gatheringId)).toMatchObject({ number: null });
  await rule({ speaker: 'ignore' });
  expect((await world.release(gatheringId)).status).toBe(201);
});

test('what is unknown, used or outside the days of the event is refused beside its field', async () => {
  const gatheringId = await world.staged('TC-WRONG');
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  const fields = async (more: object) => {
    const { body } = await world.put(gatheringId, 2, '08:00', more);
    return (body as unknown as { errors: { field: string; code: string }[] }).errors.map(
      ({ field, code }) => `${field} ${code}`,
    );
  };
  expect(await fields({ roomId: id(1), speakerIds: [id(2)] })).toEqual(['roomId unknown', 'speakerIds unknown']);
  expect(await fields({ startsAt: '2001-01-01T00:00:00Z' })).toEqual(['startsAt outside-days']);
  const part = { title: { vi: 'Phần', en: '' }, minutes: 46, speakerIds: [] };
  expect(await fields({ parts: [part] })).toEqual(['minutes min']);
  for (const path of [`rooms/${small}`, `speakers/${an}`]) {
    expect((await world.edit(gatheringId, 'DELETE', path)).body.code).toBe('agenda-in-use');
  }
  expect((await world.edit(gatheringId, 'DELETE', `speakers/${binh}`)).status).toBe(200);
});

interface Moved {
  moved: { sessionId: string; time: boolean; room: boolean; now: object | null }[];
  people: { accountId: string; sessionIds: string[] }[];
}

test('E17: each who marked what moved is told once of all of it, time and room apart; others are not', async () => {
  const gatheringId = await world.staged('TC-E17');
  for (const [n, time] of ['08:00', '09:00', '10:00', '11:00', '13:00'].entries())
    await world.put(gatheringId, n + 1, time);
  const speaker = { name: 'Đỗ Thị An', title: 'TS', organisation: 'Viện Ví dụ', accountId: id(904), available: [] };
  await world.edit(gatheringId, 'PUT', `speakers/${an}`, speaker);
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await world.release(gatheringId);
  const mark = (who: number, n: number) =>
    world.call(id(who), { method: 'PUT', path: `/gatherings/${gatheringId}/agenda/marks/${session(n)}` });
  for (const n of [1, 2, 3, 4]) await mark(901, n);
  await mark(902, 4);
  await mark(903, 5);
  expect((await mark(903, 9)).status).toBe(404);
  await world.put(gatheringId, 1, '14:00', { speakerIds: [an] });
  await world.put(gatheringId, 2, '09:00', { roomId: far });
  await world.edit(gatheringId, 'DELETE', `sessions/${session(3)}`);
  const told = async () => (await world.draftOf(gatheringId)).body.told;
  expect((await world.put(gatheringId, 4, '11:00', { title: { vi: 'Tên khác', en: '' } })).body.told).toBe(2);
  expect(await told()).toBe(2);
  await world.release(gatheringId);
  expect(await told()).toBe(0);
  const events = (await world.events<Moved & { gatheringId: string }>('agenda-moved')).filter(
    (one) => one.gatheringId === gatheringId,
  );
  expect(events).toHaveLength(1);
  const { moved, people } = events[0]!;
  expect(
    Object.fromEntries(moved.map(({ sessionId, time, room, now }) => [sessionId, [time, room, now !== null]])),
  ).toEqual({
    [session(1)]: [true, false, true],
    [session(2)]: [false, true, true],
    [session(3)]: [false, false, false],
  });
  expect(people.map(({ accountId, sessionIds }) => [accountId, sessionIds.toSorted()])).toEqual([
    [id(901), [session(1), session(2), session(3)]],
    [id(904), [session(1)]],
  ]);
});

test('E18: the calendars of all, of one session and of my own say what was released, with UIDs that stay', async () => {
  const gatheringId = await world.staged('TC-E18');
  for (const [n, time] of ['08:00', '09:00', '10:00'].entries()) await world.put(gatheringId, n + 1, time);
  await world.release(gatheringId);
  const me = id(905);
  const base = `/gatherings/${gatheringId}/agenda`;
  for (const n of [1, 2]) await world.call(me, { method: 'PUT', path: `${base}/marks/${session(n)}` });
  const address = async () => {
    const { body } = await world.call<{ url: string }>(me, { method: 'POST', path: `${base}/feed` });
    return body.url.slice(body.url.indexOf('/calendars/'));
  };
  const first = await address();
  await world.put(gatheringId, 1, '15:00');
  await world.edit(gatheringId, 'DELETE', `sessions/${session(2)}`);
  await world.release(gatheringId);
  const moved = [session(1), 1, 'CONFIRMED'];
  const dropped = [session(2), 1, 'CANCELLED'];
  expect(await feed(`${base}/calendar.ics`)).toEqual([moved, [session(3), 0, 'CONFIRMED'], dropped]);
  expect(await feed(`${base}/sessions/${session(2)}/calendar.ics`)).toEqual([dropped]);
  expect(await feed(first)).toEqual([moved, dropped]);
  const second = await address();
  expect([await feed(first), await feed(second)]).toEqual([[], [moved, dropped]]);
  const kept = await world.sql<{ hash: string }>('select token_hash as hash from gatherings.agenda_feed');
  expect(kept.some(({ hash }) => second.includes(hash))).toBe(false);
  expect((await world.call(null, { method: 'GET', path: '/calendars/x/agenda.ics' })).status).toBe(404);
  await world.call(me, { method: 'DELETE', path: `${base}/feed` });
  expect(await feed(second)).toEqual([]);
});

test('E19: schedule.xml and schedule.json are there for conference programs', async () => {
  const gatheringId = await world.staged('TC-E19');
  await world.put(gatheringId, 1, '08:00');
  await world.release(gatheringId);
  const get = (name: string) => world.call(null, { method: 'GET', path: `/gatherings/${gatheringId}/agenda/${name}` });
  const xml = await get('schedule.xml');
  expect([xml.status, xml.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(xml.bytes.toString()).toContain(`guid="${session(1)}"`);
  expect((await get('schedule.json')).body).toMatchObject({ schedule: { version: '1' } });
});

test('who is erased leaves no mark, no calendar and no account beside a speaker’s name', async () => {
  const gatheringId = await world.staged('TC-S80');
  const gone = id(906);
  const speaker = { name: 'Đỗ Thị An', title: 'TS', organisation: 'Viện Ví dụ', accountId: gone, available: [] };
  await world.edit(gatheringId, 'PUT', `speakers/${an}`, speaker);
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await world.release(gatheringId);
  await world.call(gone, { method: 'PUT', path: `/gatherings/${gatheringId}/agenda/marks/${session(1)}` });
  await world.call(gone, { method: 'POST', path: `/gatherings/${gatheringId}/agenda/feed` });
  const { database } = world.system;
  await database.transaction((tx) =>
    tx.publish(AccountErasedV1, {
      key: gone,
      version: 1,
      data: { accountId: gone },
    }),
  );
  await world.system.settle();
  const tables = ['agenda', 'agenda_edit', 'agenda_release', 'agenda_mark', 'agenda_feed'];
  for (const table of tables) {
    const left = await world.sql(`select from gatherings.${table} t where t::text like '%' || $1 || '%'`, [gone]);
    expect([table, left.length]).toEqual([table, 0]);
  }
  const { speakers } = (await world.draftOf(gatheringId)).body;
  expect(speakers).toMatchObject([{ id: an, name: 'Đỗ Thị An', accountId: null }, { id: binh }]);
  expect((await world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}/agenda` })).status).toBe(200);
});
