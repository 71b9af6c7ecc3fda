import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { CheckInWorld } from './check-in-world.js';
import { id } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new CheckInWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const minutes = 60_000;
const soon = (n: number) => new Date(world.clock.now().getTime() + n * minutes).toISOString();
const told = new Map<string, number>();

function next(meetingId: string): { key: string; version: number } {
  const version = (told.get(meetingId) ?? 0) + 1;
  told.set(meetingId, version);
  return { key: meetingId, version };
}

/** What the exchange tells of a meeting of these people; its time in minutes from now. */
async function place(
  meetingId: string,
  gatheringId: string,
  n: number[],
  time: [number, number] | null,
): Promise<void> {
  const [startsAt, endsAt] = time ? [soon(time[0]), soon(time[1])] : [null, null];
  const occasion = time ? ('placed' as const) : ('lost' as const);
  const data = { meetingId, gatheringId, occasion, startsAt, endsAt, table: time && 'Bàn 1', accountIds: n.map(id) };
  await world.system.database.transaction((tx) => tx.publish(MeetingPlacedV2, { ...next(meetingId), data }));
  await world.system.settle();
}

async function verdictAt(gatheringId: string, device: string, hash: string, gate = 'meeting-door'): Promise<string> {
  const out = world.aScan(hash, { gate, direction: 'out', shown: null });
  const said = await world.send(gatheringId, device, [world.aScan(hash, { gate, shown: null })]);
  await world.send(gatheringId, device, [out]);
  return said.body.items[0]!.verdict;
}

test('a visitor, whose badge does not open the meeting area, is admitted there for a meeting, and nobody else is', async () => {
  const gatheringId = await world.running('MEET-IN');
  const device = await world.device(gatheringId, 'Máy 1', 'meeting-door');
  const visitor = await world.badged(gatheringId, 61);
  const other = await world.badged(gatheringId, 62);
  expect(await verdictAt(gatheringId, device, visitor.hash)).toBe('zone-closed');
  await place(randomUUID(), gatheringId, [61, 900], [20, 40]);
  expect(await verdictAt(gatheringId, device, visitor.hash)).toBe('admitted');
  expect(await verdictAt(gatheringId, device, visitor.hash, 'hall-door')).toBe('zone-closed');
  expect(await verdictAt(gatheringId, device, other.hash)).toBe('zone-closed');
  type Snapshot = { badges: { codeHash: string; meetings: object[] }[] };
  const { body } = await world.read<Snapshot>(gatheringId, `scanners/${device}/snapshot`);
  const meetingsOf = (hash: string) => body.badges.find(({ codeHash }) => codeHash === hash)!.meetings;
  expect(meetingsOf(visitor.hash)).toHaveLength(1);
  expect(meetingsOf(other.hash)).toEqual([]);
});

test('it opens half an hour before, moves with the meeting, and ends with it; who was let in stays let in', async () => {
  const gatheringId = await world.running('MEET-MOVE');
  const device = await world.device(gatheringId, 'Máy 1', 'meeting-door');
  const { hash } = await world.badged(gatheringId, 63);
  const meetingId = randomUUID();
  await place(meetingId, gatheringId, [63, 900], [45, 60]);
  expect(await verdictAt(gatheringId, device, hash)).toBe('zone-closed');
  await place(meetingId, gatheringId, [63, 900], [10, 30]);
  const entered = world.aScan(hash, { gate: 'meeting-door', shown: 'admitted' });
  expect((await world.send(gatheringId, device, [entered])).body.items[0]).toMatchObject({ verdict: 'admitted' });
  await world.send(gatheringId, device, [world.aScan(hash, { gate: 'meeting-door', direction: 'out', shown: null })]);
  const data = { meetingId, gatheringId, answer: 'withdrawn' as const, accountIds: [id(63)] };
  await world.system.database.transaction((tx) => tx.publish(MeetingAnsweredV1, { ...next(meetingId), data }));
  await world.system.settle();
  expect(await verdictAt(gatheringId, device, hash)).toBe('zone-closed');
  expect((await world.send(gatheringId, device, [entered])).body.items[0]).toMatchObject({ verdict: 'admitted' });
  expect((await world.read<{ conflicts: number }>(gatheringId, 'check-in-counts')).body.conflicts).toBe(0);
});

test('a meeting that lost its time admits nobody, and of an erased person nothing is kept', async () => {
  const gatheringId = await world.running('MEET-LOST');
  const device = await world.device(gatheringId, 'Máy 1', 'meeting-door');
  const { hash } = await world.badged(gatheringId, 64);
  const [lost, kept] = [randomUUID(), randomUUID()];
  await place(lost, gatheringId, [64, 900], [20, 40]);
  await place(lost, gatheringId, [64, 900], null);
  expect(await verdictAt(gatheringId, device, hash)).toBe('zone-closed');
  await place(kept, gatheringId, [64, 900], [20, 40]);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: id(64), version: 1, data: { accountId: id(64) } }),
  );
  await world.system.settle();
  expect(await world.sql('select from gatherings.meeting_access where account_id = $1', [id(64)])).toEqual([]);
});
