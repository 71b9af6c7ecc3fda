import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import ICAL from 'ical.js';
import { BadgesStore } from '../src/badges/badges.store.js';
import { codeHash } from '../src/badges/badge-code.js';
import { GatheringsWorld, id, office, type Said } from './gatherings-world.js';

jest.setTimeout(120_000);
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const exhibitor = { kindCode: 'exhibitor', answers: { technology: 'Máy sấy nhãn', role: 'lead' } };
const get = (n: number, path: string) => world.call(id(n), { method: 'GET', path });
const approve = (gatheringId: string, ...ids: string[]) =>
  world.call<{ items: object[] }>(office, {
    method: 'POST',
    path: `/gatherings/${gatheringId}/delegates/approve`,
    body: { ids },
  });
const cancel = (n: number, { id: delegateId, version }: Said['body']) =>
  world.call(id(n), { method: 'POST', path: `/my/delegates/${delegateId}/cancel`, at: version });
const move = (
  gatheringId: string,
  { id: delegateId, version }: Said['body'],
  place: number,
  reason = 'Đại diện tỉnh đăng cai',
) => {
  const path = `/gatherings/${gatheringId}/delegates/${delegateId}/move`;
  return world.call(office, { method: 'POST', path, at: version, body: { place, reason } });
};

describe('registering', () => {
  test('gives a place at once where nobody has to approve, with a badge and a calendar file', async () => {
    const { id: gatheringId } = await world.announced('DL-1');
    const said = await world.register(gatheringId, 100);
    expect(said).toMatchObject({ status: 201, body: { state: 'confirmed', arrival: 1, place: null, moves: [] } });
    const badge = await get(100, `/my/delegates/${said.body.id}/badge`);
    expect(badge.body.code).toMatch(/^STB1-/);
    const calendar = await get(100, `/my/delegates/${said.body.id}/calendar.ics`);
    const [, , [event]] = ICAL.parse(calendar.bytes.toString()) as [
      string,
      unknown,
      [string, [string, object, string, string][]][],
    ];
    expect(event![1]).toContainEqual([
      'summary',
      expect.anything(),
      'text',
      'Techconnect và Đổi mới sáng tạo Việt Nam',
    ]);
    expect(await world.events('delegate-registered')).toMatchObject([{ gatheringId, state: 'confirmed' }]);
    const [logged] = await world.sql<{ text: string }>(
      `select string_agg(envelope::text, '') as text from event_log.record`,
    );
    expect(logged!.text).not.toContain('Ước');
  });

  test('happens once for each person, under one key and under two', async () => {
    const { id: gatheringId } = await world.announced('DL-2');
    const keyed = (key: string) =>
      world.call(id(101), {
        ...{ method: 'POST', path: `/gatherings/${gatheringId}/delegates`, headers: { 'idempotency-key': key } },
        body: { kindCode: 'visitor', name: 'An', answers: {}, privacyRead: true },
      });
    const [first, again] = [await keyed('a'), await keyed('a')];
    expect(again.body).toEqual(first.body);
    expect((await keyed('b')).body.code).toBe('registered-already');
  });

  test('names what is missing or wrong, field by field', async () => {
    const { id: gatheringId } = await world.announced('DL-3');
    const said = await world.register(gatheringId, 102, { kindCode: 'exhibitor', answers: { role: 'king', more: 1 } });
    expect(said.body).toMatchObject({
      code: 'invalid-input',
      errors: [{ field: 'answers.more' }, { field: 'answers.technology', code: 'required' }, { field: 'answers.role' }],
    });
    expect((await world.register(gatheringId, 102, { privacyRead: false })).status).toBe(400);
    expect((await world.register(gatheringId, 102, { kindCode: 'king' })).body.code).toBe('unknown-kind');
    const speaker = { kindCode: 'speaker', answers: { expertise: 'Cơ khí' } };
    expect((await world.register(gatheringId, 102, speaker)).body.code).toBe('by-invitation');
  });

  test('is over at the second at which it closes', async () => {
    const { id: gatheringId, registrationClosesAt } = await world.announced('DL-4');
    world.clock.aheadMs = Date.parse(String(registrationClosesAt)) - Date.now() + 1000;
    const late = await world.register(gatheringId, 103);
    world.clock.aheadMs = 0;
    expect(late.body.code).toBe('registration-closed');
  });
});

describe('E4: where the office approves', () => {
  test('there is no badge and no calendar file before, and an edit of what it rested on takes both away again', async () => {
    const { id: gatheringId } = await world.announced('DL-5');
    const { body: pending } = await world.register(gatheringId, 110, exhibitor);
    expect(pending.state).toBe('pending');
    const files = [`/my/delegates/${pending.id}/badge`, `/my/delegates/${pending.id}/calendar.ics`];
    for (const path of files) expect((await get(110, path)).status).toBe(404);
    expect(await world.sql('select from gatherings.badge where delegate_id = $1', [pending.id])).toEqual([]);

    expect((await approve(gatheringId, pending.id)).body.items).toEqual([
      { id: pending.id, state: 'confirmed', refused: null },
    ]);
    const { body: before } = await get(110, files[0]!);
    const edit = (at: number, answers: object) =>
      world.call(id(110), { method: 'PATCH', path: `/my/delegates/${pending.id}`, at, body: { name: 'Ước', answers } });
    const confirmed = await world.mine(110, pending.id);
    const harmless = await edit(confirmed.version, { ...exhibitor.answers, role: 'staff' });
    expect(harmless.body.state).toBe('confirmed');
    const decisive = await edit(harmless.body.version, { technology: 'Máy bay', role: 'staff' });
    expect(decisive.body.state).toBe('pending');
    for (const path of files) expect((await get(110, path)).status).toBe(404);

    // The place stayed theirs; the badge is another one, and the first opens nothing any more.
    await approve(gatheringId, pending.id);
    const { body: after } = await get(110, files[0]!);
    expect(after.code).not.toBe(before.code);
    const snapshot = await world.system.contexts
      .get('gatherings')!
      .app.get(BadgesStore, { strict: false })
      .snapshot(gatheringId);
    expect(snapshot.find(({ codeHash: hash }) => hash === codeHash(before.code))?.revokedAt).toBeInstanceOf(Date);
    expect(snapshot.find(({ codeHash: hash }) => hash === codeHash(after.code))?.revokedAt).toBeNull();
  });

  test('a no has its reason, and whoever mends it comes before the office again', async () => {
    const { id: gatheringId } = await world.announced('DL-6');
    const { body: pending } = await world.register(gatheringId, 111, exhibitor);
    const path = `/gatherings/${gatheringId}/delegates/reject`;
    await world.call(office, { method: 'POST', path, body: { ids: [pending.id], reason: 'Thiếu mô tả công nghệ' } });
    const rejected = await world.mine(111, pending.id);
    expect(rejected).toMatchObject({ state: 'rejected', reason: 'Thiếu mô tả công nghệ' });
    const body = { name: 'Ước', answers: { technology: 'Máy sấy nhãn đối lưu', role: 'lead' } };
    const mended = await world.call(id(111), {
      method: 'PATCH',
      path: `/my/delegates/${pending.id}`,
      at: rejected.version,
      body,
    });
    expect(mended.body).toMatchObject({ state: 'pending', reason: null });
  });

  test('many are decided at once: places by arrival, and one that cannot be stops no other', async () => {
    const { id: gatheringId } = await world.announced('DL-7');
    await world.changeKind(gatheringId, 'exhibitor', { quota: 2 });
    const three = [];
    for (const n of [112, 113, 114]) three.push((await world.register(gatheringId, n, exhibitor)).body.id);
    const { body } = await approve(gatheringId, three[2]!, id(999), three[1]!, three[0]!);
    expect(body.items).toEqual([
      { id: three[2], state: 'waiting', refused: null },
      { id: id(999), state: null, refused: 'not-found' },
      { id: three[1], state: 'confirmed', refused: null },
      { id: three[0], state: 'confirmed', refused: null },
    ]);
  });

  test('an organisation has as many places as the kind says', async () => {
    const { id: gatheringId } = await world.announced('DL-8');
    await world.changeKind(gatheringId, 'enterprise', { perOrganisation: 1 });
    const enterprise = {
      kindCode: 'enterprise',
      organisation: 'Công ty Ánh Dương',
      answers: { need: 'Sấy', sector: 'Nông sản' },
    };
    expect((await world.register(gatheringId, 115, enterprise)).body.state).toBe('confirmed');
    const second = await world.register(gatheringId, 116, { ...enterprise, organisation: 'CÔNG TY  ÁNH DƯƠNG' });
    expect(second.body).toMatchObject({ state: 'waiting', place: 1 });
    expect((await world.register(gatheringId, 117, { ...enterprise, organisation: 'Khác' })).body.state).toBe(
      'confirmed',
    );
  });
});

test('E6: 200 at once for the last 10 places: 10 have one, 190 wait in the order in which they came', async () => {
  const { id: gatheringId } = await world.announced('DL-9');
  await world.changeKind(gatheringId, 'visitor', { quota: 10 });
  const said = await Promise.all(Array.from({ length: 200 }, (_, n) => world.register(gatheringId, 1000 + n)));
  expect(said.filter(({ status }) => status !== 201)).toEqual([]);
  const rows = await world.sql<{ state: string; arrival: number; place: number | null }>(
    `select state, arrival, place from gatherings.delegate where gathering_id = $1 order by arrival`,
    [gatheringId],
  );
  expect(rows.map(({ arrival }) => arrival)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  expect(rows.slice(0, 10).every(({ state }) => state === 'confirmed')).toBe(true);
  expect(rows.slice(10).map(({ place }) => place)).toEqual(Array.from({ length: 190 }, (_, n) => n + 1));
  const [{ badges }] = (await world.sql<{ badges: number }>(
    `select count(*)::int as badges from gatherings.badge join gatherings.delegate on delegate.id = delegate_id where gathering_id = $1`,
    [gatheringId],
  )) as [{ badges: number }];
  expect(badges).toBe(10);
});

describe('E7: the waiting list', () => {
  async function line(code: string, waiting: number): Promise<{ gatheringId: string; all: Said['body'][] }> {
    const { id: gatheringId } = await world.announced(code);
    await world.changeKind(gatheringId, 'visitor', { quota: 1 });
    const all = [];
    for (let n = 0; n <= waiting; n++) all.push((await world.register(gatheringId, 300 + n)).body);
    return { gatheringId, all };
  }

  test('moves up when somebody with a place cancels, and when somebody in it does', async () => {
    const { all } = await line('DL-10', 3);
    expect(all.map(({ place }) => place)).toEqual([null, 1, 2, 3]);
    await cancel(301, all[1]!);
    expect(await world.mine(302, all[2]!.id)).toMatchObject({ state: 'waiting', place: 1, waiting: 2 });
    await cancel(300, all[0]!);
    expect(await world.mine(302, all[2]!.id)).toMatchObject({ state: 'confirmed', place: null });
    expect(await world.mine(303, all[3]!.id)).toMatchObject({ state: 'waiting', place: 1 });
    const changes = await world.events<{ delegateId: string }>('delegate-state-changed');
    expect(changes.filter(({ delegateId }) => delegateId === all[2]!.id)).toMatchObject([
      { before: 'waiting', state: 'confirmed', cause: 'place-freed' },
    ]);
  });

  test('gives every place that the office adds', async () => {
    const { gatheringId, all } = await line('DL-11', 3);
    await world.changeKind(gatheringId, 'visitor', { quota: 3 });
    const states = await Promise.all(all.map(({ id: one }, n) => world.mine(300 + n, one)));
    expect(states.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting']);
  });

  test('is changed by hand with a reason that the person reads, with who and when', async () => {
    const { gatheringId, all } = await line('DL-12', 3);
    expect((await move(gatheringId, all[3]!, 1)).body).toMatchObject({ place: 1, version: all[3]!.version + 1 });
    const seen = await world.mine(303, all[3]!.id);
    const reason = 'Đại diện tỉnh đăng cai';
    expect(seen).toMatchObject({ place: 1, moves: [{ own: true, from: 3, to: 1, reason, by: 'Người 1' }] });
    // Those who were passed see that it happened, and not why.
    expect(await world.mine(301, all[1]!.id)).toMatchObject({ place: 2, moves: [{ own: false, reason: null }] });
    const moved = await world.events('delegate-moved-in-line');
    expect(moved).toMatchObject([{ from: 3, to: 1 }]);
    expect(JSON.stringify(moved)).not.toContain(reason);
    await cancel(300, all[0]!);
    expect((await world.mine(303, all[3]!.id)).state).toBe('confirmed');
  });

  test('is read in its order, whoever registered last and whether or not a kind is chosen', async () => {
    const { gatheringId } = await line('DL-17', 3);
    const list = async (query: string) => {
      const path = `/gatherings/${gatheringId}/delegates?state=waiting&${query}`;
      return (await world.call<{ items: { place: number }[]; nextCursor: string }>(office, { method: 'GET', path }))
        .body;
    };
    const first = await list('limit=2');
    const rest = await list(`limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ place }) => place)).toEqual([1, 2, 3]);
    expect((await list('kindCode=visitor')).items.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  test('wants a reason, a version, and somebody who waits', async () => {
    const { gatheringId, all } = await line('DL-13', 2);
    expect((await move(gatheringId, all[2]!, 1, ' ')).status).toBe(400);
    expect((await move(gatheringId, Object.assign({}, all[2]!, { version: 9 }), 1)).body.code).toBe('version-conflict');
    expect((await move(gatheringId, all[0]!, 1)).body.code).toBe('delegate-state');
    expect((await move(gatheringId, all[1]!, 90)).body.place).toBe(2);
  });

  test('stays without gap or double, whoever goes at once', async () => {
    const { gatheringId, all } = await line('DL-14', 12);
    await Promise.all(all.filter((_, n) => n % 2 === 0).map((one, n) => cancel(300 + 2 * n, one)));
    const rows = await world.sql<{ place: number }>(
      `select place from gatherings.delegate where gathering_id = $1 and state = 'waiting' order by place`,
      [gatheringId],
    );
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_, n) => n + 1));
    const [{ taken }] = (await world.sql<{ taken: number }>(
      `select count(*)::int as taken from gatherings.delegate where gathering_id = $1 and holds_place`,
      [gatheringId],
    )) as [{ taken: number }];
    expect(taken).toBe(1);
  });
});

test('the office finds delegates by kind, state and any part of a name without accents, a page at a time', async () => {
  const { id: gatheringId } = await world.announced('DL-15');
  for (let n = 0; n < 5; n++) await world.register(gatheringId, 400 + n, { name: `Nguyễn Thị Ơn ${n}` });
  await world.register(gatheringId, 410, { ...exhibitor, name: 'Lê Quang Ưng' });
  const list = async (query: string) => {
    const path = `/gatherings/${gatheringId}/delegates?${query}`;
    const { body } = await world.call<{ items: { name: string }[]; nextCursor: string | null; total: number }>(office, {
      ...{ method: 'GET', path },
    });
    return body;
  };
  expect((await list('q=QUANG%20ung')).items.map(({ name }) => name)).toEqual(['Lê Quang Ưng']);
  expect((await list('state=pending&kindCode=exhibitor')).items).toHaveLength(1);
  const first = await list('kindCode=visitor&limit=3');
  const rest = await list(`kindCode=visitor&limit=3&cursor=${first.nextCursor}`);
  expect(first.items.concat(rest.items).map(({ name }) => name.at(-1))).toEqual(['4', '3', '2', '1', '0']);
  expect(rest.nextCursor).toBeNull();
  // How many there are is said of all pages, as they are filtered.
  expect([first.total, rest.total, (await list('q=ung')).total]).toEqual([5, 5, 1]);
  const counts = await world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}/delegate-counts` });
  expect(counts.body.items).toContainEqual({ kindCode: 'visitor', state: 'confirmed', count: 5, places: 5 });
});

test('a person who is erased leaves the place to the next and nothing of themselves', async () => {
  const { id: gatheringId } = await world.announced('DL-16');
  await world.changeKind(gatheringId, 'visitor', { quota: 1 });
  const { body: first } = await world.register(gatheringId, 500, {
    name: 'Quách Thị Biến Mất',
    organisation: 'Viện Biến Mất',
  });
  const { body: second } = await world.register(gatheringId, 501);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: id(500), version: 1, data: { accountId: id(500) } }),
  );
  await world.system.settle();
  expect((await world.mine(501, second.id)).state).toBe('confirmed');
  const tables = await world.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'gatherings' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const [{ text }] = (await world.sql<{ text: string | null }>(
      `select string_agg(t::text, ' ') as text from gatherings."${name}" t`,
    )) as [{ text: string | null }];
    // The answers that are kept under keys have a time of their own (docs/retention.md).
    if (name !== 'idempotency') expect(`${name} ${text ?? ''}`).not.toMatch(/Biến Mất/);
  }
  const [row] = await world.sql<{ state: string }>('select state from gatherings.delegate where id = $1', [first.id]);
  expect(row).toEqual({ state: 'cancelled' });
});

test('the exchange learns for which organisation they come who have a place, and of nobody else', async () => {
  const { id: gatheringId } = await world.announced('DL-ORG');
  await world.register(gatheringId, 290);
  await world.register(gatheringId, 291, exhibitor);
  const api = world.system.contexts.get('gatherings')!.app.get(InternalApi, { strict: false });
  const asked = { gatheringIds: [gatheringId], accountIds: [290, 291, 292].map(id) };
  expect(await api.post('gatherings', '/internal/delegates/organisations', asked)).toEqual({
    items: [{ gatheringId, accountId: id(290), organisation: 'Viện Cơ điện 290' }],
  });
});
