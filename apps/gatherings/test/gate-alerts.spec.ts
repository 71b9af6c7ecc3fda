import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AlertOrganisers } from '../src/gate-alerts/alert-organisers.job.js';
import { CheckInWorld } from './check-in-world.js';
import { id } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new CheckInWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const look = () => world.system.contexts.get('gatherings')!.app.get(AlertOrganisers).run();
const told = async (gatheringId: string) =>
  (await world.events<{ gatheringId: string; count: number; accountIds: string[] }>('wrongly-admitted')).filter(
    (one) => one.gatheringId === gatheringId,
  );

/** Two devices without network let in the same badges. */
async function letInTwice(gatheringId: string, ...hashes: string[]): Promise<void> {
  const [one, two] = [await world.device(gatheringId, 'Cổng A'), await world.device(gatheringId, 'Cổng B')];
  for (const device of [one, two])
    await world.send(
      gatheringId,
      device,
      hashes.map((hash) => world.aScan(hash)),
    );
}

test('E10: a rejected replay is told to the organisers at the next look, once, and what follows a quarter of an hour later', async () => {
  const gatheringId = await world.running('GA-1');
  const hashes = await world.crowd(gatheringId, 4);
  await look();
  expect(await told(gatheringId)).toEqual([]);
  await letInTwice(gatheringId, hashes[0]!);
  // Two processes look at once.
  await Promise.all([look(), look()]);
  await look();
  expect(await told(gatheringId)).toEqual([{ gatheringId, count: 1, accountIds: [id(1)] }]);
  await letInTwice(gatheringId, hashes[1]!, hashes[2]!);
  await look();
  expect(await told(gatheringId)).toHaveLength(1);
  world.clock.aheadMs += 15 * 60_000;
  await look();
  expect((await told(gatheringId)).map(({ count }) => count)).toEqual([1, 2]);
});

test('who was stopped at the gate is nobody’s alert', async () => {
  const gatheringId = await world.running('GA-2');
  const [hash] = await world.crowd(gatheringId, 1);
  const device = await world.device(gatheringId, 'Cổng A');
  await world.send(gatheringId, device, [world.aScan(hash!)]);
  await world.send(gatheringId, device, [world.aScan(hash!, { shown: 'already-used' })]);
  await look();
  expect(await told(gatheringId)).toEqual([]);
});
