import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { an, AgendaWorld, binh, session } from './agenda-world.js';
import { id } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new AgendaWorld();
const [ann, ben] = [id(501), id(502)];
beforeAll(() => world.start());
afterAll(() => world.system.stop());

/** Each event about the gathering, as who is engaged how often from when. */
async function told(gatheringId: string): Promise<[string, string[]][][]> {
  const events = await world.events<PeopleEngagedV1>('people-engaged');
  return events
    .filter((event) => event.gatheringId === gatheringId)
    .map(({ people }) =>
      people.map(({ accountId, times }) => [accountId, times.map((time) => time.startsAt.slice(11, 16))]),
    );
}

const speaker = (gatheringId: string, speakerId: string, accountId: string | null) =>
  world.edit(gatheringId, 'PUT', `speakers/${speakerId}`, {
    ...{ name: 'Đỗ Thị An', title: 'TS', organisation: 'Viện Ví dụ', available: [], accountId },
  });

test('E26: when speakers speak is told with the release that says it publicly, and then only what changes', async () => {
  const gatheringId = await world.staged('TC-ENGAGED');
  await speaker(gatheringId, an, ann);
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await world.put(gatheringId, 2, '10:00', { speakerIds: [binh] });
  expect(await told(gatheringId)).toEqual([]);
  await world.release(gatheringId);
  expect(await told(gatheringId)).toEqual([[[ann, ['01:00']]]]);
  await world.put(gatheringId, 2, '11:00', { speakerIds: [binh] });
  await world.release(gatheringId);
  expect(await told(gatheringId)).toHaveLength(1);
  await world.put(gatheringId, 3, '14:00', { speakerIds: [an] });
  await world.put(gatheringId, 1, '09:00', { speakerIds: [an] });
  await world.release(gatheringId);
  expect((await told(gatheringId))[1]).toEqual([[ann, ['02:00', '07:00']]]);
});

test('whose account a speaker has is told without a release; an undo takes it back', async () => {
  const gatheringId = await world.staged('TC-LINKED');
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await world.release(gatheringId);
  await speaker(gatheringId, an, ann);
  await speaker(gatheringId, an, ben);
  await world.edit(gatheringId, 'POST', 'undo');
  expect(await told(gatheringId)).toEqual([
    [[ann, ['01:00']]],
    [
      [ann, []],
      [ben, ['01:00']],
    ],
    [
      [ann, ['01:00']],
      [ben, []],
    ],
  ]);
  await world.edit(gatheringId, 'DELETE', `sessions/${session(1)}`);
  await world.release(gatheringId);
  expect((await told(gatheringId)).at(-1)).toEqual([[ann, []]]);
});

test('of an erased person no time is kept', async () => {
  const gatheringId = await world.staged('TC-GONE');
  await speaker(gatheringId, an, ben);
  await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
  await world.release(gatheringId);
  expect(await world.sql('select from gatherings.engagement where account_id = $1', [ben])).toHaveLength(1);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: ben, version: 1, data: { accountId: ben } }),
  );
  await world.system.settle();
  expect(await world.sql('select from gatherings.engagement where account_id = $1', [ben])).toEqual([]);
});
