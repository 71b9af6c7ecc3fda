import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { account, JudgingWorld } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start({ assignment: 'exact' });
  for (const n of [0, 1, 2]) await world.accept(n);
  await world.appoint({}, {});
  await world.open();
});
afterAll(() => world.system.stop());

test('where the stage assigns, a judge reads and scores what is assigned and nothing else', async () => {
  expect(await world.queue(0)).toEqual([]);
  await world.assign([0, 0], [1, 0], [1, 1]);
  expect(await world.queue(0)).toEqual(['STKT-0', 'STKT-1']);
  expect(await world.queue(1)).toEqual(['STKT-1']);
  expect((await world.call(account(1), 'GET', world.sheet(0))).status).toBe(404);
  expect((await world.submit(1, 0, [1, 1, 1])).status).toBe(404);
  expect((await world.submit(1, 1, [1, 1, 1])).status).toBe(200);
});
