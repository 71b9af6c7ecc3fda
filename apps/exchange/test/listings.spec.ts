import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ann, bob, ExchangeWorld, moderator, need, offer } from './exchange-world.js';

jest.setTimeout(60_000);
const world = new ExchangeWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const catalogued = async (id: string) => {
  const [row] = await world.system.database.query<{ title: string }>(
    'select title, province_code as "provinceCode", former_province_code as "formerProvinceCode" from exchange.catalogue where id = $1',
    [id],
  );
  return row;
};

describe('E23: an offer', () => {
  test('is not handed in before everything is there, and each missing thing is named', async () => {
    const { id } = await world.draft({ title: 'Máy sấy' }, ann, 'offer');
    const said = await world.step(ann, id, 'submit');
    expect(said).toMatchObject({ status: 422, body: { code: 'listing-incomplete' } });
    const fields = (said.body.errors as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual([
      ...['kind', 'summary', 'description', 'keywords', 'sector', 'trl', 'ipStatus', 'provinceCode', 'dealForm'],
      'organisationName',
    ]);
    const long = await world.step(ann, id, '', { ...offer, summary: 'từ '.repeat(100) });
    expect(long.body.problems).toEqual([{ field: 'summary', code: 'maxLength', message: 'không được quá 200 ký tự' }]);
    expect((await world.step(ann, id, 'submit')).status).toBe(422);
  });

  test('says one of the 63 former provinces where it lies in its province; it falls away with the province, and nobody reads it', async () => {
    const { id, formerProvinceCode } = await world.draft({ ...offer, formerProvinceCode: '34' });
    expect(formerProvinceCode).toBe('34');
    const elsewhere = await world.step(ann, id, '', { formerProvinceCode: '49' });
    expect(elsewhere).toMatchObject({ status: 400, body: { errors: [{ field: 'formerProvinceCode' }] } });
    const shown = await world.published({ ...offer, formerProvinceCode: '34' });
    expect((await world.call(null, 'GET', `/catalogue/${shown.id}`)).body).not.toHaveProperty('formerProvinceCode');
    expect(await catalogued(shown.id)).toMatchObject({ formerProvinceCode: '34' });
    const moved = await world.step(ann, shown.id, '', { provinceCode: '48' });
    expect(moved.body).toMatchObject({ provinceCode: '48', formerProvinceCode: null });
    expect(await catalogued(shown.id)).toMatchObject({ formerProvinceCode: null });
  });

  test('that was written before former provinces were asked for says none', async () => {
    const { id } = await world.draft(offer);
    await world.system.database.query(
      `update exchange.listing set content = content - 'formerProvinceCode' where id = $1`,
      [id],
    );
    expect((await world.call(ann, 'GET', `/listings/${id}`)).body.formerProvinceCode).toBeNull();
  });

  test('becomes public when somebody else has looked at it', async () => {
    const { id, code } = await world.draft(offer);
    expect(code).toMatch(/^CB-\d{5}$/);
    expect((await world.step(ann, id, 'submit')).body).toMatchObject({ state: 'submitted', editable: false });
    expect(await catalogued(id)).toBeUndefined();
    const queue = await world.call(moderator, 'GET', '/moderation/listings?side=offer');
    expect(queue.body.items.map((one) => one.id)).toContain(id);
    expect((await world.step(moderator, id, 'publish')).body).toMatchObject({
      state: 'published',
      ownerName: 'Chu Văn Đạt',
    });
    expect(await catalogued(id)).toMatchObject({ title: offer.title });
    const told = await world.events<{ listingId: string }>('listing-published');
    expect(told.find(({ listingId }) => listingId === id)).toMatchObject({ side: 'offer', ownerId: ann, trl: 8 });
  });

  test('is given back with reasons, and handed in again', async () => {
    const { id } = await world.draft(offer);
    await world.step(ann, id, 'submit');
    const reasons = [{ code: 'unproved-claim', note: 'Số liệu 40 % từ đâu?' }];
    await world.step(moderator, id, 'return', { reasons });
    const back = await world.call(ann, 'GET', `/listings/${id}`);
    expect(back.body).toMatchObject({ state: 'returned', reasons, editable: true });
    expect(await world.events('listing-returned')).toMatchObject([{ listingId: id, reasons: ['unproved-claim'] }]);
    await world.step(ann, id, '', { description: 'Đo tại xưởng, biên bản số 3.' });
    expect((await world.step(ann, id, 'submit')).body).toMatchObject({ state: 'submitted', reasons: [] });
  });
});

describe('a published listing', () => {
  test('changes at once in what filters use, and after a moderator in what it claims', async () => {
    const { id } = await world.published(offer);
    expect((await world.step(ann, id, '', { provinceCode: '01' })).body.state).toBe('published');
    expect(await catalogued(id)).toMatchObject({ title: offer.title, provinceCode: '01' });
    const revised = await world.step(ann, id, '', { title: 'Máy sấy vải' });
    expect(revised.body).toMatchObject({ state: 'revised', isPublic: true });
    expect(await catalogued(id)).toMatchObject({ title: offer.title });
    await world.step(ann, id, 'submit');
    const looked = await world.call(moderator, 'GET', `/moderation/listings/${id}`);
    expect(looked.body).toMatchObject({ title: 'Máy sấy vải', shown: { title: offer.title } });
    await world.step(moderator, id, 'publish');
    expect(await catalogued(id)).toMatchObject({ title: 'Máy sấy vải' });
  });

  test('does not lose what has to be there', async () => {
    const { id } = await world.published(offer);
    const said = await world.step(ann, id, '', { dealForm: null });
    expect(said).toMatchObject({ status: 422, body: { errors: [{ field: 'dealForm', code: 'required' }] } });
    expect(await catalogued(id)).toBeDefined();
  });

  test('is gone when its owner takes it back', async () => {
    const { id } = await world.published(need);
    expect((await world.step(ann, id, 'withdraw')).body).toMatchObject({ state: 'withdrawn', isPublic: false });
    expect(await catalogued(id)).toBeUndefined();
    const closed = await world.events<{ listingId: string }>('listing-closed');
    expect(closed).toContainEqual({
      listingId: id,
      code: expect.any(String),
      side: 'need',
      ownerId: ann,
      because: 'withdrawn',
    });
    expect(await world.step(ann, id, 'confirm')).toMatchObject({ status: 409, body: { code: 'listing-state' } });
  });
});

test('a draft that nobody saw goes without an event', async () => {
  const { id } = await world.draft(need);
  await world.step(ann, id, 'withdraw');
  const closed = await world.events<{ listingId: string }>('listing-closed');
  expect(closed.map(({ listingId }) => listingId)).not.toContain(id);
});

test('nobody passes their own, and nobody sees somebody else’s', async () => {
  const { id } = await world.draft(offer, moderator);
  await world.step(moderator, id, 'submit');
  expect(await world.step(moderator, id, 'publish')).toMatchObject({ status: 403, body: { code: 'own-listing' } });
  expect((await world.call(bob, 'GET', `/listings/${id}`)).status).toBe(404);
});

test('the same draft asked for twice under one key is one draft', async () => {
  const options = { body: { side: 'offer', ...offer }, headers: { 'idempotency-key': 'once' } };
  const [first, second] = [
    await world.call(bob, 'POST', '/listings', options),
    await world.call(bob, 'POST', '/listings', options),
  ];
  expect(second.body.id).toBe(first.body.id);
  expect((await world.call(bob, 'GET', '/listings')).body.items).toHaveLength(1);
});

test('what somebody else changed meanwhile is not written over', async () => {
  const { id } = await world.draft(offer);
  await world.step(ann, id, '', { title: 'Một' });
  const stale = await world.call(ann, 'PATCH', `/listings/${id}`, { version: 1, body: { title: 'Hai' } });
  expect(stale.status).toBe(412);
});
