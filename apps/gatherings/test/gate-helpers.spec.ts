import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { CheckInWorld } from './check-in-world.js';
import { emailOf, id, office, type Said } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new CheckInWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const at = (n: number, gatheringId: string, method: string, path: string, body?: object): Promise<Said> =>
  world.call(id(n), { method, path: `/gatherings/${gatheringId}/${path}`, body });
const register = (n: number, gatheringId: string) =>
  at(n, gatheringId, 'POST', 'scanners', { name: `Máy của ${n}`, gate: 'main' });
const drop = (gatheringId: string, n: number) =>
  world.call(office, { method: 'DELETE', path: `/gatherings/${gatheringId}/gate-helpers/${id(n)}` });
const gates = async (n: number) =>
  (await world.call<{ items: { id: string }[] }>(id(n), { method: 'GET', path: '/my/gates' })).body.items;

test('whom an organiser names checks in at that event, with an own device, and sees nothing else of its office', async () => {
  const gatheringId = await world.running('GH-1');
  const other = await world.running('GH-1B');
  expect(await gates(701)).toEqual([]);
  await world.helper(gatheringId, 701);
  await world.helper(gatheringId, 701);
  expect((await gates(701)).map((one) => one.id)).toEqual([gatheringId]);
  const { body } = await world.call<{ items: object[] }>(office, {
    ...{ method: 'GET', path: `/gatherings/${gatheringId}/gate-helpers` },
  });
  expect(body.items).toMatchObject([{ accountId: id(701), name: 'Người 701', email: emailOf(701) }]);
  const { hash } = await world.badged(gatheringId, 702);
  const device = (await register(701, gatheringId)).body.id;
  expect((await at(701, gatheringId, 'POST', `scanners/${device}/open`)).status).toBe(200);
  const sent = { sentAt: world.clock.now().toISOString(), scans: [world.aScan(hash)] };
  const ruled = await at(701, gatheringId, 'POST', `scanners/${device}/scans`, sent);
  expect(ruled.body.items).toMatchObject([{ verdict: 'admitted', holder: { name: 'Đỗ Thị Ước 702' } }]);
  for (const path of ['delegates', 'invitations', 'badge-batches', 'gate-helpers', 'agenda/draft'])
    expect([path, (await at(701, gatheringId, 'GET', path)).status]).toEqual([path, 403]);
  expect((await at(701, gatheringId, 'GET', 'scanners')).status).toBe(404);
  expect((await at(701, other, 'GET', 'check-in-counts')).status).toBe(404);
});

test('taken back, the right ends with the next request, and the device reads its list no more', async () => {
  const gatheringId = await world.running('GH-2');
  await world.helper(gatheringId, 711);
  const device = (await register(711, gatheringId)).body.id;
  const { body } = await drop(gatheringId, 711);
  expect(body).toEqual({});
  expect((await at(711, gatheringId, 'POST', `scanners/${device}/open`)).status).toBe(404);
  expect((await at(711, gatheringId, 'GET', `scanners/${device}/snapshot`)).status).toBe(404);
  expect((await register(711, gatheringId)).status).toBe(404);
  expect(await gates(711)).toEqual([]);
  // Nor does it for somebody else who has it in the hand.
  const opened = await world.call(office, {
    method: 'POST',
    path: `/gatherings/${gatheringId}/scanners/${device}/open`,
  });
  expect(opened.body.code).toBe('device-revoked');
  expect((await drop(gatheringId, 711)).status).toBe(404);
});

test('a helper helps until the event is over, and no longer', async () => {
  const gatheringId = await world.running('GH-3');
  await world.helper(gatheringId, 721);
  expect((await at(721, gatheringId, 'GET', 'check-in-counts')).status).toBe(200);
  await world.sql(`update gatherings.gathering set state = 'ended' where id = $1`, [gatheringId]);
  expect((await at(721, gatheringId, 'GET', 'check-in-counts')).status).toBe(404);
  expect(await gates(721)).toEqual([]);
});

test('of somebody who is erased nothing is left, whether they helped or named who does', async () => {
  const gatheringId = await world.running('GH-4');
  await world.helper(gatheringId, 731);
  await world.helper(gatheringId, 732);
  await world.sql('update gatherings.gate_helper set added_by = $2 where gathering_id = $1', [gatheringId, id(731)]);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: id(731), version: 1, data: { accountId: id(731) } }),
  );
  await world.system.settle();
  const rows = await world.sql('select account_id, added_by from gatherings.gate_helper where gathering_id = $1', [
    gatheringId,
  ]);
  expect(rows).toEqual([{ account_id: id(732), added_by: null }]);
});
