import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MatchListings } from '../src/matches/match-listings.job.js';
import { ProposeMatches } from '../src/matches/propose-matches.job.js';
import { ann, bob, ExchangeWorld, id, need as whole, offer as wholeOffer, type Said } from './exchange-world.js';

jest.setTimeout(60_000);
const world = new ExchangeWorld();
beforeAll(async () => {
  await world.start();
  await world.fill('offer', id(99));
});
afterAll(() => world.system.stop());

const job = <Job>(type: new (...parts: never[]) => Job) =>
  world.system.contexts.get('exchange')!.app.get(type, { strict: false });
const compare = () => job(MatchListings).run();
const matchesOf = async (needId: string, who = ann) =>
  (await world.call(who, 'GET', `/matches/${needId}`)).body as unknown as Matches;
interface Matches {
  need: { state: string; good: number; open: number };
  items: (Said['body'] & { offer: { id: string; title: string }; score: number; reasons: { points: number }[] })[];
}
/** Something that no offer of the demonstration is about. */
const braille = {
  ...{
    title: 'Máy in chữ nổi Braille hai mặt',
    titleEn: 'Double-sided Braille embosser',
    keywords: ['chữ nổi', 'Braille'],
  },
  ...{
    description: 'Máy in chữ nổi Braille cho thư viện người khiếm thị.',
    sector: 'ict',
    dealForm: 'equipment_supply',
  },
};
const need = { ...whole, ...braille };
const offer = { ...wholeOffer, ...braille };

test('a need is told honestly that nothing is good enough, and gets the offers that are as soon as they are there', async () => {
  const { id: needId } = await world.published(need, ann);
  expect((await matchesOf(needId)).need.state).toMatch(/pending|none/);
  await compare();
  expect(await matchesOf(needId)).toMatchObject({ need: { state: 'none', good: 0 }, items: [] });
  const printer = await world.published(offer, bob);
  await compare();
  const found = await matchesOf(needId);
  expect(found.need).toMatchObject({ state: 'found', good: 1 });
  expect(found.items[0]).toMatchObject({ offer: { id: printer.id }, fits: true });
  await world.step(bob, printer.id, 'withdraw');
  expect((await matchesOf(needId)).items.map((one) => one.offer.id)).not.toContain(printer.id);
  await compare();
  expect(await matchesOf(needId)).toMatchObject({ need: { state: 'none' }, items: [] });
  await world.step(ann, needId, 'withdraw');
  expect((await world.call(ann, 'GET', `/matches/${needId}`)).status).toBe(404);
});

test('one’s own offer is no answer to one’s need', async () => {
  const { id: needId } = await world.published(need, bob);
  await world.published(offer, bob);
  await compare();
  expect((await matchesOf(needId, bob)).items).toEqual([]);
});

describe('what the owner of a need says of an offer', () => {
  let needId: string;
  let offerId: string;
  const own = async () => (await matchesOf(needId)).items.find((one) => one.offer.id === offerId);
  const verdict = (method: string, body?: object, who = ann) =>
    world.call(who, method, `/matches/${needId}/${offerId}/verdict`, body ? { body } : {});

  beforeAll(async () => {
    ({ id: needId } = await world.published(need, ann));
    ({ id: offerId } = await world.published(offer, bob));
    await compare();
  });

  test('is kept, also when it is compared again, and can be taken back', async () => {
    expect((await verdict('PUT', { verdict: 'not-for-us', reason: 'too-far' })).status).toBe(204);
    await job(MatchListings).compareAll();
    await compare();
    expect(await own()).toMatchObject({ verdict: 'not-for-us', verdictReason: 'too-far' });
    expect((await verdict('DELETE')).status).toBe(204);
    expect(await own()).toMatchObject({ verdict: null, verdictReason: null });
  });

  test('has a reason where the offer is put aside', async () => {
    const said = await verdict('PUT', { verdict: 'not-for-us' });
    expect(said).toMatchObject({ status: 400, body: { errors: [{ field: 'reason', code: 'required' }] } });
  });

  test('is nobody else’s to say', async () => {
    expect((await verdict('PUT', { verdict: 'interesting' }, bob)).status).toBe(404);
    expect((await world.call(bob, 'GET', `/matches/${needId}`)).status).toBe(404);
  });

  test('stands beside the offer as well', async () => {
    await verdict('PUT', { verdict: 'interesting' });
    const said = await world.call(ann, 'GET', `/matches/of-offer/${offerId}`);
    expect(said.body.items).toMatchObject([{ needId, verdict: 'interesting', fits: true }]);
    expect((await world.call(bob, 'GET', `/matches/of-offer/${offerId}`)).body.items).toEqual([]);
  });
});

test('E25: each match says what fits, point by point, and what does not', async () => {
  const { id: needId } = await world.published({ ...need, dealForm: 'licence', provinceCode: '96' }, id(9));
  const { id: offerId } = await world.published({ ...offer, trl: 4 }, bob);
  await compare();
  const { items } = await matchesOf(needId, id(9));
  for (const { score, reasons } of items) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 3);
  }
  const unmet = items.find((one) => one.offer.id === offerId)!.unmet as { kind: string }[];
  expect(unmet.map(({ kind }) => kind)).toEqual(['cooperation', 'region', 'readiness']);
});

test('owners of needs are told of new good offers, all at once and once a day', async () => {
  const owner = id(20);
  const told = async () =>
    (await world.events<{ ownerId: string; needs: object[] }>('match-proposed')).filter(
      ({ ownerId }) => ownerId === owner,
    );
  const propose = () => job(ProposeMatches).run();
  const [first, second] = [
    await world.published(need, owner),
    await world.published({ ...need, titleEn: 'Braille printer' }, owner),
  ];
  await compare();
  await propose();
  await propose();
  expect(await told()).toHaveLength(1);
  expect((await told())[0]!.needs.map((one) => (one as { needId: string }).needId)).toEqual(
    [first.id, second.id].sort(),
  );
  const late = await world.published({ ...offer, titleEn: 'Embosser, new' }, bob);
  await compare();
  await propose();
  expect(await told()).toHaveLength(1);
  world.clock.passDays(1.1);
  await propose();
  expect(await told()).toHaveLength(2);
  const news = (await told())[1]!.needs as { needId: string; offerIds: string[] }[];
  expect(news.find(({ needId }) => needId === first.id)!.offerIds).toContain(late.id);
});
