import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { MatchListings } from '../src/matches/match-listings.job.js';
import { ann, bob, ExchangeWorld, id, moderator, need, offer } from './exchange-world.js';

jest.setTimeout(60_000);
const world = new ExchangeWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const profile = {
  ...{ name: 'Sầm Thị Nga', headline: 'Công nghệ sau thu hoạch', helpsWith: 'Thiết kế dây chuyền sấy quả.' },
  ...{ fields: ['postharvest_processing'], keywords: ['sấy'], languages: ['vi', 'en'], provinceCode: '33' },
};
const write = (who: string, body: object, version: number) => world.call(who, 'PUT', '/my/expert', { body, version });
const step = async (who: string, name: string, body?: object) => {
  const { version } = (await world.call(who, 'GET', '/my/expert')).body;
  return world.call(who, 'POST', `/my/expert/${name}`, { version, ...(body ? { body } : {}) });
};
const moderate = async (expertId: string, name: string, body?: object) => {
  const path = `/moderation/experts/${expertId}`;
  const { version } = (await world.call(moderator, 'GET', path)).body;
  return world.call(moderator, 'POST', `${path}/${name}`, { version, ...(body ? { body } : {}) });
};
const shown = async (query = '') => (await world.call(null, 'GET', `/experts${query}`)).body.items;
const published = async (who: string, more: object = {}) => {
  const { id: expertId } = (await write(who, { ...profile, ...more }, 0)).body;
  await step(who, 'submit', { consent: true });
  await moderate(expertId, 'publish');
  return expertId;
};

describe('an expert', () => {
  test('may say one of the 63 former provinces, which nobody else reads', async () => {
    const { body } = await write(id(61), { ...profile, formerProvinceCode: '34' }, 0);
    expect(body.formerProvinceCode).toBe('34');
    const elsewhere = await write(id(61), { ...profile, formerProvinceCode: '49' }, 1);
    expect(elsewhere).toMatchObject({ status: 400, body: { errors: [{ field: 'formerProvinceCode' }] } });
  });

  test('is shown who agreed to it and whom a moderator let pass', async () => {
    expect((await world.call(ann, 'GET', '/my/expert')).status).toBe(404);
    const { id: expertId } = (await write(ann, { ...profile, headline: '' }, 0)).body;
    expect(await step(ann, 'submit', { consent: true })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'headline' }] },
    });
    await write(ann, profile, 1);
    expect((await step(ann, 'submit', { consent: false })).status).toBe(400);
    expect((await step(ann, 'submit', { consent: true })).body).toMatchObject({ state: 'submitted' });
    expect(await shown()).toEqual([]);
    await moderate(expertId, 'publish');
    expect(await shown()).toMatchObject([{ id: expertId, name: profile.name }]);
    expect(JSON.stringify(await shown())).not.toContain(ann);
    expect(await world.events('expert-reviewed')).toEqual([
      { expertId, accountId: ann, outcome: 'published', reasons: [] },
    ]);
  });

  test('stays as they were while a change waits, and goes when they no longer agree', async () => {
    const { version } = (await world.call(ann, 'GET', '/my/expert')).body;
    await write(ann, { ...profile, headline: 'Sấy, cấp đông' }, version);
    expect(await shown()).toMatchObject([{ headline: profile.headline }]);
    expect((await step(ann, 'hide')).body).toMatchObject({ state: 'draft', isPublic: false, consentedAt: null });
    expect(await shown()).toEqual([]);
  });

  test('is given back with reasons', async () => {
    const { id: expertId } = (await write(bob, profile, 0)).body;
    await step(bob, 'submit', { consent: true });
    const reasons = [{ code: 'unclear', note: 'Ghi rõ kinh nghiệm' }];
    await moderate(expertId, 'return', { reasons });
    expect((await world.call(bob, 'GET', '/my/expert')).body).toMatchObject({ state: 'returned', reasons });
  });

  test('is found by words without accents, field, province and language, in the order of Vietnamese names', async () => {
    const [x, y] = [
      await published(id(11), { name: 'Đỗ Văn Ân' }),
      await published(id(12), { name: 'Dương Thị Ơn', languages: ['fr'] }),
    ];
    expect((await shown('?q=say+qua')).map((one) => one.id)).toEqual([y, x]);
    expect((await shown('?language=fr&field=postharvest_processing&provinceCode=33')).map((one) => one.id)).toEqual([
      y,
    ]);
    const first = await world.call(null, 'GET', '/experts?limit=1');
    const second = await world.call(null, 'GET', `/experts?limit=1&cursor=${String(first.body.nextCursor)}`);
    expect([...first.body.items, ...second.body.items].map((one) => one.id)).toEqual([y, x]);
  });
});

test('of a person whose account is erased nothing is left, and others’ matches do without their offers', async () => {
  const gone = id(30);
  const expertId = await published(gone, { name: 'Kiều Mạnh Cường' });
  const { id: offerId } = await world.published({ ...offer, title: 'Máy của Kiều Mạnh Cường' }, gone);
  await world.draft({ ...need, title: 'Nháp' }, gone);
  await world.published(need, ann);
  await world.system.contexts.get('exchange')!.app.get(MatchListings, { strict: false }).run();
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: gone, version: 1, data: { accountId: gone } }),
  );
  await world.system.settle();
  expect((await world.call(null, 'GET', `/catalogue/${offerId}`)).status).toBe(404);
  expect((await world.call(null, 'GET', `/experts/${expertId}`)).status).toBe(404);
  expect(await world.events('listing-closed')).toContainEqual({
    listingId: offerId,
    code: expect.any(String),
    side: 'offer',
    ownerId: gone,
    because: 'erased',
  });
  const tables = await world.system.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'exchange' and table_type = 'BASE TABLE'
       and table_name not in ('audit', 'inbox', 'aggregate_version', 'ended_session')`,
  );
  for (const { name } of tables) {
    const rows = await world.system.database.query(`select t::text as row from exchange.${name} as t`);
    expect(JSON.stringify(rows)).not.toMatch(/Kiều Mạnh Cường/);
    expect(JSON.stringify(rows)).not.toContain(gone);
  }
});
