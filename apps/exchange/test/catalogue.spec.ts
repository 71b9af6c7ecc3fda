import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ann, bob, ExchangeWorld, need, offer } from './exchange-world.js';

jest.setTimeout(60_000);
const world = new ExchangeWorld();
const titles = async (query: string) => {
  const said = await world.call(null, 'GET', `/catalogue?${query}`);
  return said.body.items.map(({ title }) => title);
};
const facets = async (query: string) => (await world.call(null, 'GET', `/catalogue/facets?${query}`)).body;

beforeAll(async () => {
  await world.start();
  await world.published(offer);
  await world.published({
    ...{
      ...offer,
      title: 'Máy sấy lúa lưu động',
      titleEn: '',
      summary: 'Lúa.',
      description: 'Sấy lúa.',
      keywords: ['lúa'],
    },
    ...{ trl: 9, provinceCode: '96' },
  });
  const description = 'Đặt cạnh máy sấy nhãn để thu hồi nhiệt.';
  const boiler = { title: 'Lò hơi đốt trấu', titleEn: '', description, keywords: ['trấu'], sector: 'energy', trl: 5 };
  await world.published({ ...offer, ...boiler, summary: 'Hơi 2 tấn/giờ.', dealForm: 'licence', provinceCode: '92' });
  await world.published(need);
  await world.draft({ ...offer, title: 'Máy sấy chưa đăng' });
});
afterAll(() => world.system.stop());

describe('the catalogue is searched', () => {
  test('with and without accents, words of the title before words of the text', async () => {
    expect(await titles('q=m%C3%A1y+s%E1%BA%A5y+nh%C3%A3n')).toEqual([offer.title, 'Lò hơi đốt trấu']);
    expect(await titles('q=MAY+SAY+NHAN')).toEqual([offer.title, 'Lò hơi đốt trấu']);
  });

  test('while the last word is still being typed', async () => {
    expect(await titles('q=lo+hoi+dot+tra')).toEqual(['Lò hơi đốt trấu']);
  });

  test('by code', async () => {
    const [{ code }] = (await world.call(null, 'GET', '/catalogue?sort=trl')).body.items as unknown as [
      { code: string },
    ];
    expect(await titles(`q=${code.toLowerCase()}`)).toEqual(['Máy sấy lúa lưu động']);
  });

  test('for what is called nearly so, where nothing is called so, and says that', async () => {
    const said = await world.call(null, 'GET', '/catalogue?q=may+sayy+nhan+bom+nhiet');
    expect(said.body).toMatchObject({ isNear: true, items: [{ title: offer.title }] });
    expect((await world.call(null, 'GET', '/catalogue?q=xylophone')).body).toMatchObject({ isNear: false, items: [] });
  });

  test('on its own side: a need is no offer', async () => {
    expect(await titles('side=need&q=say')).toEqual([need.title]);
  });
});

test('facets choose several values, and count what the others leave', async () => {
  expect(await titles('provinceCode=96,92&sort=title')).toEqual(['Lò hơi đốt trấu', 'Máy sấy lúa lưu động']);
  expect(await titles('trlFrom=8&sort=trl')).toEqual(['Máy sấy lúa lưu động', offer.title]);
  expect(await facets('sector=energy')).toMatchObject({
    total: 1,
    sector: [
      { value: 'postharvest_processing', count: 2 },
      { value: 'energy', count: 1 },
    ],
    region: [{ value: 'mekong_delta', count: 1 }],
    trl: [{ value: '5', count: 1 }],
  });
  expect(await facets('q=lua')).toMatchObject({ total: 1, dealForm: [{ value: 'equipment_supply', count: 1 }] });
});

test('pages follow one another without a gap, in every order', async () => {
  for (const sort of ['newest', 'trl', 'title', 'relevance&q=say']) {
    const whole = await titles(`sort=${sort}`);
    const found: unknown[] = [];
    let cursor: unknown = null;
    do {
      const said = await world.call(
        null,
        'GET',
        `/catalogue?sort=${sort}&limit=1${cursor ? `&cursor=${String(cursor)}` : ''}`,
      );
      found.push(...said.body.items.map(({ title }) => title));
      cursor = said.body.nextCursor;
    } while (cursor);
    expect(found).toEqual(whole);
    expect(found.length).toBeGreaterThan(1);
  }
});

test('whose a listing is, is told to nobody but its owner', async () => {
  const { items } = (await world.call(null, 'GET', '/catalogue')).body;
  const one = async (who: string | null) => (await world.call(who, 'GET', `/catalogue/${items[0]!.id}`)).body;
  expect(JSON.stringify(await one(bob))).not.toContain(ann);
  expect([(await one(ann)).isMine, (await one(bob)).isMine, (await one(null)).isMine]).toEqual([true, false, false]);
});
