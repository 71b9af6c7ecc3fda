import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { EditionClosedV1 } from '@sangtao/contracts/registration/edition-closed.v1';
import { EditionExtendedV1 } from '@sangtao/contracts/registration/edition-extended.v1';
import { EditionOpenedV2 } from '@sangtao/contracts/registration/edition-opened.v2';
import { deadlineText } from '@sangtao/programmes/deadline';
import { aWork, AwardsWorld, id, organiserOf } from './awards-world.js';

jest.setTimeout(90_000);
const world = new AwardsWorld();
const dayMs = 86_400_000;
const editionId = id(1_000_001);
const grants = organiserOf(editionId);
const path = `/editions/${editionId}/result`;
let version = 1;

beforeAll(() => world.start());
afterAll(() => world.system.stop());

const inDays = (days: number) => new Date(world.clock.now().getTime() + days * dayMs).toISOString();

async function told(event: 'opened' | 'extended' | 'closed', closesAt = ''): Promise<void> {
  const at = world.clock.now().toISOString();
  const decision = { before: at, number: '21/QĐ-BTC', decidedOn: '2026-07-20', reason: 'Mưa lũ', accountIds: [] };
  await world.system.database.transaction(async (tx) => {
    const about = { key: editionId, version: ++version };
    if (event === 'opened') await tx.publish(EditionOpenedV2, { ...about, data: { editionId, at, closesAt } });
    if (event === 'extended')
      await tx.publish(EditionExtendedV1, { ...about, data: { editionId, closesAt, ...decision } });
    if (event === 'closed') await tx.publish(EditionClosedV1, { ...about, data: { editionId, at } });
  });
  await world.system.settle();
}

async function step(name: 'decide' | 'seal', body: object) {
  const { body: result } = await world.call(id(1), 'GET', path, { grants });
  return world.call(id(1), 'POST', `${path}/${name}`, { grants, body, version: result.version as number });
}
const decide = () => step('decide', { decisionNumber: '12/QĐ-BTC' });
const seal = () => step('seal', { publishAt: inDays(0) });
const said = async () => {
  const { body } = await world.call(id(1), 'GET', path, { grants });
  return [body.state, body.entriesUntil];
};

test('while works may still come in nothing is decided, sealed or published, and it is said until when', async () => {
  await world.given({ editionId, code: 'HT-MO', works: [aWork(1, 90)] });
  await told('extended', inDays(1));
  expect(await said()).toEqual(['proposed', null]);

  const [first, later] = [inDays(2), inDays(5)];
  await told('opened', first);
  expect(await said()).toEqual(['proposed', first]);
  await told('extended', later);
  expect(await said()).toEqual(['proposed', later]);
  const refused = await decide();
  expect([refused.status, refused.body.code]).toEqual([409, 'entries-open']);
  expect(refused.body.title).toContain(deadlineText(new Date(later), 'vi'));
  expect(await said()).toEqual(['proposed', later]);

  // Closed before its deadline, by a decision.
  await told('closed');
  expect(await said()).toEqual(['proposed', null]);
  expect((await decide()).status).toBe(200);

  await told('opened', inDays(1));
  expect((await seal()).body.code).toBe('entries-open');
  await told('closed');
  expect((await seal()).status).toBe(200);

  await told('opened', inDays(1));
  expect((await world.approve(editionId)).status).toBe(200);
  await world.publish();
  expect((await said())[0]).toBe('sealed');
  // What says that it closed may be on its way: its deadline has passed.
  world.clock.aheadMs += 2 * dayMs;
  await world.publish();
  expect(await said()).toEqual(['published', null]);
});
