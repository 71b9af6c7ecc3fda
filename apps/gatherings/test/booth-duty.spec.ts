import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { FloorWorld } from './floor-world.js';
import { dayIn, id } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new FloorWorld();
const [ann, ben] = [61, 62];
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const time = (from: string, until: string, day = 30) => ({
  startsAt: `${dayIn(day)}T${from}:00.000Z`,
  endsAt: `${dayIn(day)}T${until}:00.000Z`,
});
interface Duty {
  mayStand: boolean;
  times: object[];
  code: string;
  errors: { field: string }[];
}
const duty = (gatheringId: string, who: number, times?: object[]) =>
  world.call<Duty>(id(who), {
    method: times ? 'PUT' : 'GET',
    path: `/gatherings/${gatheringId}/floor/my-duty`,
    ...(times ? { body: { times } } : {}),
  });

async function holding(gatheringId: string, who: number, company: string, code: string) {
  const boothId = (await world.booths(gatheringId))[code]!;
  const applied = (await world.apply(gatheringId, who, `Công ty ${company}`)).body;
  const offered = (await world.step(gatheringId, null, applied, ['offer', { boothIds: [boothId] }])).body;
  const held = await world.step(gatheringId, who, offered, ['confirm', { boothId }]);
  if (held.status !== 200) throw new Error(held.bytes.toString());
  return held.body;
}

async function told(gatheringId: string) {
  const events = await world.events<PeopleEngagedV1>('people-engaged');
  return events
    .filter((event) => event.gatheringId === gatheringId)
    .map(({ source, people }) => [source, people.map(({ accountId, times }) => [accountId, times])]);
}

test('E26: who holds a booth says when they stand there, and gives the times back with the booth', async () => {
  const gatheringId = await world.built('TC-DUTY');
  const [first, second] = [await holding(gatheringId, ann, 'A', 'A-01'), await holding(gatheringId, ann, 'B', 'A-02')];
  await holding(gatheringId, ben, 'C', 'A-03');
  const [morning, noon] = [time('02:00', '04:00'), time('05:00', '06:00')];
  expect((await duty(gatheringId, ann, [noon, morning])).body).toEqual({ mayStand: true, times: [morning, noon] });
  await duty(gatheringId, ben, [noon]);
  await duty(gatheringId, ben, [noon]);
  expect((await duty(gatheringId, ann)).body.times).toEqual([morning, noon]);
  await world.step(gatheringId, ann, first, ['withdraw']);
  expect((await duty(gatheringId, ann)).body.times).toHaveLength(2);
  await world.step(gatheringId, ann, second, ['withdraw']);
  expect((await duty(gatheringId, ann)).body).toEqual({ mayStand: false, times: [] });
  expect(await told(gatheringId)).toEqual([
    ['booth', [[id(ann), [morning, noon]]]],
    ['booth', [[id(ben), [noon]]]],
    ['booth', [[id(ann), []]]],
  ]);
});

test('what is no time, or on another day, is refused beside its field; without a booth there is no duty', async () => {
  const gatheringId = await world.built('TC-NO-DUTY');
  expect((await duty(gatheringId, ann, [time('02:00', '04:00')])).body.code).toBe('no-booth');
  await holding(gatheringId, ann, 'A', 'A-01');
  const wrong = [time('02:00', '04:00'), time('05:00', '05:00'), time('02:00', '04:00', 50)];
  const said = await duty(gatheringId, ann, wrong);
  expect([said.status, said.body.errors.map(({ field }) => field)]).toEqual([
    400,
    ['times.1.endsAt', 'times.2.startsAt'],
  ]);
  expect(await told(gatheringId)).toEqual([]);
});
