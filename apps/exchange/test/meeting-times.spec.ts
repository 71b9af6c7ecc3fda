import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { gathering, MeetingsWorld, person, slots } from './meetings-world.js';

jest.setTimeout(90_000);
const world = new MeetingsWorld();
let version = 1;
beforeAll(() => world.start(12));
afterAll(() => world.system.stop());
beforeEach(async () => {
  world.base.today('2026-11-25');
  await world.clear();
  await world.system.database.query('truncate exchange.engagement');
});

type Source = PeopleEngagedV1['source'];
interface Placing {
  waiting: number;
  placed: number;
  unplaced: number;
  below: number;
}

/** As gatherings tells it: these slots, by their number, are taken for this person; none: free again. */
async function engage(n: number, taken: number[], source: Source = 'agenda'): Promise<void> {
  const times = taken.map((slot) => slots(1, slot)[0]!);
  const data = { gatheringId: gathering, source, people: [{ accountId: person(n), times }] };
  await world.system.database.transaction((tx) =>
    tx.publish(PeopleEngagedV1, { key: gathering, version: ++version, data }),
  );
  await world.system.settle();
}

const statesOf = async (n: number) => {
  const said = await world.base.call<{ items: { state: string }[] }>(
    person(n),
    'GET',
    `/my/meeting-slots/${gathering}`,
  );
  return said.body.items.map(({ state }) => state);
};
const place = async (preview = false) => (await world.organise<Placing>('POST', '/placing', { preview })).body;
const occasions = async (meetingId: string) =>
  (await world.base.events<MeetingPlacedV2>(MeetingPlacedV2.type))
    .filter((event) => event.meetingId === meetingId)
    .map(({ occasion, startsAt }) => [occasion, startsAt]);
const at = (slot: number) => slots(1, slot)[0]!.startsAt;

test('E26: no meeting is placed into an own session or booth duty, at once or all together, and they are seen as taken', async () => {
  await world.plan(2, 4);
  await engage(0, [0]);
  await engage(1, [1], 'booth');
  await world.base.call(person(1), 'PUT', `/my/meeting-slots/${gathering}`, {
    body: { slotIds: [(await world.organise<{ slots: { id: string }[] }>('GET', '')).body.slots[2]!.id] },
  });
  expect([await statesOf(0), await statesOf(1)]).toEqual([
    ['engaged', 'free', 'free', 'free'],
    ['free', 'engaged', 'blocked', 'free'],
  ]);
  expect((await world.agreed(0, 1)).startsAt).toBe(at(3));
  await world.plan(2, 4, { atOnce: false });
  await world.agreed(2, 0);
  await world.agreed(1, 3);
  expect(await place()).toMatchObject({ placed: 2, unplaced: 0 });
  const times = async (n: number, other: number) =>
    (await world.of(n)).find(({ state, startsAt }) => state === 'placed' && startsAt !== at(3))?.startsAt ?? other;
  expect([at(1), at(2)]).toContain(await times(2, 0));
  expect(await times(3, 1)).toBe(at(0));
});

test('a session that ends inside a slot takes it, one that only touches it does not', async () => {
  await world.plan(1, 3);
  const { startsAt } = slots(1, 1)[0]!;
  const endsAt = new Date(Date.parse(startsAt) + 60_000).toISOString();
  const people = [{ accountId: person(0), times: [{ startsAt: at(0), endsAt }] }];
  await world.system.database.transaction((tx) =>
    tx.publish(PeopleEngagedV1, {
      key: gathering,
      version: ++version,
      data: { gatheringId: gathering, source: 'agenda', people },
    }),
  );
  await world.system.settle();
  expect(await statesOf(0)).toEqual(['engaged', 'engaged', 'free']);
});

test('E26: a meeting gives way to a session that came later: both are told another time, or that there is none', async () => {
  await world.plan(2, 3);
  const meeting = await world.agreed(4, 5);
  await engage(5, [0]);
  const [moved] = await world.of(4);
  expect(moved).toMatchObject({ state: 'placed', startsAt: at(1), moved: true });
  await engage(4, [0, 1, 2], 'booth');
  expect((await world.of(5))[0]).toMatchObject({ state: 'accepted', startsAt: null });
  expect(await occasions(meeting.id)).toEqual([
    ['placed', at(0)],
    ['moved', at(1)],
    ['lost', null],
  ]);
  // Free again: the organisers' placing finds the time.
  await engage(4, [], 'booth');
  expect(await statesOf(4)).toEqual(['free', 'free', 'free']);
  expect(await place()).toMatchObject({ waiting: 1, placed: 1 });
});

test('E26: nobody says yes to more than the most, and what others ask of somebody does not keep them from asking', async () => {
  await world.plan(3, 4, { mostPerPerson: 2 });
  const asked = await Promise.all([1, 2, 3].map((n) => world.ask(n, 0)));
  expect((await world.ask(0, 4)).status).toBe(201);
  const said = [];
  for (const { body } of asked) said.push((await world.say(0, body.id, 'accept')).body);
  expect(said.map((one) => (one as { code?: string }).code ?? one.state)).toEqual([
    'placed',
    'meetings-enough',
    'meetings-enough',
  ]);
  expect((await world.say(4, (await world.of(4))[0]!.id, 'accept')).status).toBe(200);
  expect((await world.of(0)).filter(({ state }) => state === 'placed')).toHaveLength(2);
});

test('E26: where tables are too few everybody has the least before anybody has more, and who has less is counted', async () => {
  // Two times with one table each: 0 could have both.
  await world.plan(1, 2, { atOnce: false, leastPerPerson: 1, mostPerPerson: 5 });
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
  ] as const)
    await world.agreed(a, b);
  await engage(5, [0, 1]);
  await world.agreed(5, 6);
  const preview = await place(true);
  expect(preview).toEqual({ waiting: 5, placed: 2, unplaced: 3, below: 3 });
  expect(await place()).toEqual(preview);
  const placed = async (n: number) => (await world.of(n)).filter(({ state }) => state === 'placed').length;
  expect([await placed(3), await placed(4)]).toEqual([1, 1]);
  expect([await placed(0), await placed(1), await placed(2)].sort()).toEqual([0, 1, 1]);
});

test('a person reads first what to answer, then what to say a word of, then what comes, and last what is over', async () => {
  await world.plan(4, 6);
  const [first, second, third] = [await world.agreed(0, 1), await world.agreed(0, 2), await world.agreed(0, 3)];
  const declined = (await world.ask(0, 4)).body;
  await world.say(4, declined.id, 'decline');
  world.base.clock.moveTo(new Date('2026-12-01T09:30:00+07:00'));
  await world.base.call(person(0), 'PUT', `/meetings/${first.id}/outcome`, { body: { outcome: 'nothing' } });
  const asked = (await world.ask(0, 5)).body;
  expect((await world.of(0)).map(({ id }) => id)).toEqual([asked.id, second.id, third.id, first.id, declined.id]);
});

test('a least above the most is refused beside its field', async () => {
  const body = { tables: 1, answerHours: 24, leastPerPerson: 3, mostPerPerson: 2, atOnce: true };
  const said = await world.organise<{ errors: { field: string }[] }>('PUT', '', body);
  expect([said.status, said.body.errors.map(({ field }) => field)]).toEqual([400, ['leastPerPerson']]);
});

test('of an erased person no time is kept', async () => {
  await engage(11, [0, 1]);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: person(11), version: 1, data: { accountId: person(11) } }),
  );
  await world.system.settle();
  expect(await world.system.database.query('select from exchange.engagement')).toEqual([]);
});
