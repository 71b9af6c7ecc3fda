import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { KeepFresh } from '../src/listings/keep-fresh.job.js';
import { ann, ExchangeWorld, offer } from './exchange-world.js';

jest.setTimeout(60_000);
const world = new ExchangeWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const run = () => world.system.contexts.get('exchange')!.app.get(KeepFresh, { strict: false }).run();
const reminders = async () =>
  (await world.events<{ occasion: string }>('listing-reminded')).map(({ occasion }) => occasion);

test('E23: a listing is asked about each quarter and before its end, and goes after twelve months unless it is confirmed', async () => {
  const { id, expiresAt } = await world.published(offer);
  expect(new Date(expiresAt as string).getTime() - Date.now()).toBeGreaterThan(364 * 86_400_000);
  await run();
  expect(await reminders()).toEqual([]);
  world.clock.passDays(92);
  await run();
  await run();
  expect(await reminders()).toEqual(['refresh']);
  world.clock.passDays(245);
  await run();
  await run();
  expect(await reminders()).toEqual(['refresh', 'expiry']);
  world.clock.passDays(30);
  await run();
  expect((await world.call(ann, 'GET', `/listings/${id}`)).body).toMatchObject({ state: 'expired', isPublic: false });
  expect((await world.call(null, 'GET', `/catalogue/${id}`)).status).toBe(404);
  expect(await world.events('listing-closed')).toMatchObject([{ listingId: id, because: 'expired' }]);
  const back = await world.step(ann, id, 'confirm');
  expect(back.body).toMatchObject({ state: 'published', isPublic: true });
  await run();
  expect((await world.call(null, 'GET', `/catalogue/${id}`)).status).toBe(200);
});

test('one that is confirmed in time stays', async () => {
  const { id } = await world.published(offer);
  world.clock.passDays(360);
  await world.step(ann, id, 'confirm');
  world.clock.passDays(10);
  await run();
  expect((await world.call(ann, 'GET', `/listings/${id}`)).body).toMatchObject({ state: 'published', isPublic: true });
});

test('what is changed and waits for a moderator is taken away as well, and goes on waiting', async () => {
  const { id } = await world.published(offer);
  await world.step(ann, id, '', { title: 'Máy sấy khác' });
  await world.step(ann, id, 'submit');
  world.clock.passDays(367);
  await run();
  await run();
  expect((await world.call(ann, 'GET', `/listings/${id}`)).body).toMatchObject({ state: 'submitted', isPublic: false });
});
