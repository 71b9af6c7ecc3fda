import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { CheckInWorld } from './check-in-world.js';
import { dayIn, office } from './gatherings-world.js';

jest.setTimeout(120_000);
const world = new CheckInWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Counts {
  arrived: number;
  conflicts: number;
  zones: { zone: string; inside: number }[];
}
interface Conflicts {
  items: { verdict: string; device: string; first: { device: string; gate: string } | null; name: string | null }[];
  nextCursor: string | null;
}

describe('a scan', () => {
  test('E8: sent five times, also five at once, lets in once', async () => {
    const gatheringId = await world.running('CI-1');
    const { delegateId, hash } = await world.badged(gatheringId, 200);
    const device = await world.device(gatheringId, 'Cổng 1');
    const scan = world.aScan(hash);
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.send(gatheringId, device, [scan])));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body.items).toMatchObject([{ verdict: 'admitted', first: null, holder: { name: 'Đỗ Thị Ước 200' } }]);
    }
    expect(await world.sql('select from gatherings.scan where delegate_id = $1', [delegateId])).toHaveLength(1);
    expect(await world.events('delegate-checked-in')).toEqual([{ delegateId, gatheringId, day: dayIn(0) }]);
    expect((await world.read<Counts>(gatheringId, 'check-in-counts')).body).toMatchObject({
      ...{ arrived: 1, conflicts: 0, zones: [{ zone: 'booths', inside: 1 }] },
    });
  });

  test('leaves what its holder is editing at home as it was: the next save is no conflict', async () => {
    const gatheringId = await world.running('CI-10');
    const { delegateId, hash } = await world.badged(gatheringId, 213);
    const open = await world.mine(213, delegateId);
    await world.send(gatheringId, await world.device(gatheringId, 'Cổng 1'), [world.aScan(hash)]);
    expect((await world.mine(213, delegateId)).version).toBe(open.version);
  });

  test('E8: a second device hears when and where it was', async () => {
    const gatheringId = await world.running('CI-2');
    const { hash } = await world.badged(gatheringId, 201);
    const [one, two] = [await world.device(gatheringId, 'Cổng A'), await world.device(gatheringId, 'Cổng B')];
    const first = world.aScan(hash);
    await world.send(gatheringId, one, [first]);
    const { body } = await world.send(gatheringId, two, [world.aScan(hash, { shown: 'already-used' })]);
    expect(body.items).toMatchObject([{ verdict: 'already-used', first: { gate: 'main', device: 'Cổng A' } }]);
    // Stopped at the gate: nobody went in who should not have.
    expect((await world.read<Conflicts>(gatheringId, 'check-in-conflicts')).body.items).toEqual([]);
  });

  test('that waits for the answer is no conflict; where the answer was lost and the device let in by itself, it is', async () => {
    const gatheringId = await world.running('CI-9');
    const { hash } = await world.badged(gatheringId, 212);
    const [one, two] = [await world.device(gatheringId, 'Cổng A'), await world.device(gatheringId, 'Cổng B')];
    await world.send(gatheringId, one, [world.aScan(hash)]);
    const asked = { ...world.aScan(hash), shown: null };
    expect((await world.send(gatheringId, two, [asked])).body.items).toMatchObject([{ verdict: 'already-used' }]);
    const conflicts = async () => (await world.read<Conflicts>(gatheringId, 'check-in-conflicts')).body.items;
    expect(await conflicts()).toEqual([]);
    await world.send(gatheringId, two, [{ ...asked, shown: 'admitted' }]);
    expect(await conflicts()).toMatchObject([{ device: 'Cổng B', first: { device: 'Cổng A' } }]);
    // What was said is said: it cannot be taken back by sending again.
    await world.send(gatheringId, two, [{ ...asked, shown: 'already-used' }]);
    expect(await conflicts()).toHaveLength(1);
  });

  test('E14: into one area leaves the other; the way out leaves all', async () => {
    const gatheringId = await world.running('CI-3');
    const { hash } = await world.badged(gatheringId, 202);
    const device = await world.device(gatheringId, 'Cổng');
    const zones = async () => (await world.read<Counts>(gatheringId, 'check-in-counts')).body.zones;
    await world.send(gatheringId, device, [world.aScan(hash)]);
    await world.send(gatheringId, device, [world.aScan(hash, { gate: 'demo-gate' })]);
    expect(await zones()).toEqual([{ zone: 'demo', inside: 1 }]);
    await world.send(gatheringId, device, [world.aScan(hash, { gate: 'demo-gate', direction: 'out' })]);
    expect(await zones()).toEqual([]);
    const told = await world.events<{ gatheringId: string }>('delegate-checked-in');
    expect(told.filter((one) => one.gatheringId === gatheringId)).toHaveLength(1);
  });

  test('is refused by zone, by revocation and when nobody knows it; what a device let in all the same is listed', async () => {
    const gatheringId = await world.running('CI-4');
    const [{ hash }, gone] = [await world.badged(gatheringId, 203), await world.badged(gatheringId, 204)];
    const device = await world.device(gatheringId, 'Cổng');
    const path = `/gatherings/${gatheringId}/delegates/${gone.delegateId}/cancel`;
    await world.call(office, { method: 'POST', path, at: 1, body: { reason: 'Trùng người' } });
    const scans = [
      world.aScan(hash, { gate: 'backstage-door', shown: 'zone-closed' }),
      world.aScan(gone.hash, { shown: 'admitted' }),
      world.aScan('0'.repeat(64), { shown: 'unknown' }),
    ];
    const { body } = await world.send(gatheringId, device, scans);
    const verdicts = scans.map(({ nonce }) => body.items.find((one) => one.nonce === nonce)!.verdict);
    expect(verdicts).toEqual(['zone-closed', 'revoked', 'unknown']);
    const listed = await world.read<Conflicts>(gatheringId, 'check-in-conflicts');
    expect(listed.body.items).toMatchObject([{ verdict: 'revoked', device: 'Cổng', first: null }]);
  });

  test('that was refused lets nobody in later: once the office opened the door, the next one is the first', async () => {
    const gatheringId = await world.running('CI-11');
    const { hash } = await world.badged(gatheringId, 214);
    const device = await world.device(gatheringId, 'Cổng');
    const beginsOn = (day: string) =>
      world.sql('update gatherings.gathering set starts_on = $2 where id = $1', [gatheringId, day]);
    await beginsOn(dayIn(1));
    const early = world.aScan(hash, { shown: 'wrong-day' });
    expect((await world.send(gatheringId, device, [early])).body.items).toMatchObject([{ verdict: 'wrong-day' }]);
    await beginsOn(dayIn(0));
    const { body } = await world.send(gatheringId, device, [world.aScan(hash)]);
    expect(body.items).toMatchObject([{ verdict: 'admitted', first: null }]);
    expect((await world.send(gatheringId, device, [early])).body.items).toMatchObject([{ verdict: 'wrong-day' }]);
    expect((await world.read<Counts>(gatheringId, 'check-in-counts')).body).toMatchObject({ arrived: 1, conflicts: 0 });
  });

  test('keeps its moment though the clock of the device is off', async () => {
    const gatheringId = await world.running('CI-5');
    const { hash } = await world.badged(gatheringId, 205);
    const [fast, slow] = [await world.device(gatheringId, 'Nhanh'), await world.device(gatheringId, 'Chậm')];
    const now = world.clock.now().getTime();
    const off = 3 * 3_600_000;
    // Really the first, by a clock that is three hours ahead; told of last.
    const first = world.aScan(hash, { at: new Date(now - 2_000 + off).toISOString() });
    const second = world.aScan(hash, { at: new Date(now - 1_000 - off).toISOString(), gate: 'main' });
    await world.send(gatheringId, slow, [second], new Date(now - off));
    await world.send(gatheringId, fast, [first], new Date(now + off));
    const { body } = await world.read<Conflicts>(gatheringId, 'check-in-conflicts');
    expect(body.items).toMatchObject([{ verdict: 'already-used', device: 'Chậm', first: { device: 'Nhanh' } }]);
  });
});

describe('a device', () => {
  test('gets all badges with where their holders are, and the key that they lie under', async () => {
    const gatheringId = await world.running('CI-6');
    const { hash } = await world.badged(gatheringId, 210);
    const device = await world.device(gatheringId, 'Điện thoại');
    await world.send(gatheringId, device, [world.aScan(hash)]);
    const open = { method: 'POST', path: `/gatherings/${gatheringId}/scanners/${device}/open` };
    const { body } = await world.call<{ key: string }>(office, open);
    expect(Buffer.from(body.key, 'base64')).toHaveLength(32);
    expect((await world.call<{ key: string }>(office, open)).body.key).toBe(body.key);
    const snapshot = await world.read<{ badges: object[] }>(gatheringId, `scanners/${device}/snapshot`);
    expect(snapshot.body.badges).toMatchObject([{ codeHash: hash, kindCode: 'visitor', inside: { zone: 'booths' } }]);
    expect(snapshot.bytes.toString()).not.toMatch(/phone|0901|position|answers/);
  });

  test('E11: once revoked gets no key and no badges, and nothing is taken from it', async () => {
    const gatheringId = await world.running('CI-7');
    const { hash } = await world.badged(gatheringId, 211);
    const device = await world.device(gatheringId, 'Bị mất');
    const path = `/gatherings/${gatheringId}/scanners/${device}`;
    expect((await world.call(office, { method: 'POST', path: `${path}/revoke` })).status).toBe(200);
    const said = [
      await world.call(office, { method: 'POST', path: `${path}/open` }),
      await world.read(gatheringId, `scanners/${device}/snapshot`),
      await world.send(gatheringId, device, [world.aScan(hash)]),
    ];
    expect(said.map(({ body }) => body.code)).toEqual(Array(3).fill('device-revoked'));
    expect(await world.sql('select from gatherings.scan where scanner_id = $1', [device])).toEqual([]);
  });

  test('stops with the account that registered it, and its name goes', async () => {
    const gatheringId = await world.running('CI-8');
    const device = await world.device(gatheringId, 'Máy của Lan');
    const data = { accountId: office };
    await world.system.database.transaction((tx) => tx.publish(AccountErasedV1, { key: office, version: 1, data }));
    await world.system.settle();
    const [row] = await world.sql('select name, registered_by, revoked_at from gatherings.scanner where id = $1', [
      device,
    ]);
    expect(row).toMatchObject({ name: '▇▇▇', registered_by: null, revoked_at: expect.anything() });
  });
});
