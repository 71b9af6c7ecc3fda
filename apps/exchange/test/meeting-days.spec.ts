import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { gathering, MeetingsWorld, person, slots, type Plan } from './meetings-world.js';

jest.setTimeout(90_000);
const world = new MeetingsWorld();
beforeAll(() => world.start(6));
afterAll(() => world.system.stop());
beforeEach(async () => {
  world.base.today('2026-11-25');
  await world.clear();
  await world.system.database.query('truncate exchange.engagement');
});

interface Said {
  moved: number;
  lost: number;
  errors: { field: string; message: string }[];
}

const dayMs = 86_400_000;
const later = (moment: string, days: number) => new Date(Date.parse(moment) + days * dayMs).toISOString();
const shift = async (firstDay: string) => (await world.organise<Said>('POST', '/slots/shift', { firstDay })).body;
const begins = async () => (await world.organise<Plan>('GET', '')).body.slots.map(({ startsAt }) => startsAt);
const occasions = async (meetingId: string) =>
  (await world.base.events<MeetingPlacedV2>(MeetingPlacedV2.type))
    .filter((event) => event.meetingId === meetingId)
    .map(({ occasion, startsAt }) => [occasion, startsAt]);
const rules = { tables: 2, answerHours: 24, mostPerPerson: 20, atOnce: true };
const [first, second] = slots(2).map(({ startsAt }) => startsAt) as [string, string];

test('a meeting is not placed at a time of which its people would hear less than half an hour before', async () => {
  await world.plan(2, 2);
  world.base.clock.moveTo(new Date(Date.parse(first) - 29 * 60_000));
  expect((await world.agreed(0, 1)).startsAt).toBe(second);
  await world.plan(2, 2, { atOnce: false });
  await world.agreed(2, 3);
  await world.organise('POST', '/placing', { preview: false });
  expect((await world.of(2))[0]).toMatchObject({ state: 'placed', startsAt: second });
});

test('a slot that begins too soon is refused with the field, why, and the first one possible', async () => {
  await world.plan(2, 1);
  world.base.clock.moveTo(new Date(Date.parse(second) - 29 * 60_000));
  const said = await world.organise<Said>('PUT', '', { ...rules, slots: slots(1, 1) });
  expect(said.status).toBe(400);
  expect(said.body.errors).toMatchObject([{ field: 'slots', code: 'slots-too-soon' }]);
  expect(said.body.errors[0]!.message).toContain('ít nhất 30 phút');
  expect(said.body.errors[0]!.message).toContain('09:21 01/12/2026');
  expect(await begins()).toEqual([first]);
  expect((await world.organise('PUT', '', { ...rules, slots: slots(1, 2) })).status).toBe(200);
});

test('slots follow a moved event by whole days, their meetings with them, once', async () => {
  const twoDays = slots(2).flatMap(({ startsAt, endsAt }) => [
    { startsAt, endsAt },
    { startsAt: later(startsAt, 1), endsAt: later(endsAt, 1) },
  ]);
  await world.organise('PUT', '', { ...rules, slots: twoDays });
  const meeting = await world.agreed(0, 1);
  const before = await begins();
  // One day on: the slots of the first day come to lie where those of the second were.
  expect(await shift('2026-12-02')).toMatchObject({ moved: 1, lost: 0 });
  expect(await begins()).toEqual(before.map((moment) => later(moment, 1)));
  expect((await world.of(0))[0]).toMatchObject({
    ...{ state: 'placed', startsAt: later(first, 1), tableNr: meeting.tableNr, moved: true },
  });
  expect(await shift('2026-12-02')).toMatchObject({ moved: 0, lost: 0 });
  expect(await occasions(meeting.id)).toEqual([
    ['placed', first],
    ['moved', later(first, 1)],
  ]);
});

test('who is engaged on the new day gets another time, and is told once', async () => {
  await world.plan(1, 2);
  const [kept, clashing] = [await world.agreed(0, 1), await world.agreed(2, 3)];
  const [, taken] = slots(2).map(({ startsAt, endsAt }) => ({
    ...{ startsAt: later(startsAt, 7), endsAt: later(endsAt, 7) },
  }));
  const people = [{ accountId: person(2), times: [taken!] }];
  await world.system.database.transaction((tx) =>
    tx.publish(PeopleEngagedV1, {
      key: gathering,
      version: 2,
      data: { gatheringId: gathering, source: 'agenda', people },
    }),
  );
  await world.system.settle();
  expect(await shift('2026-12-08')).toMatchObject({ moved: 1, lost: 1 });
  expect((await occasions(kept.id)).at(-1)).toEqual(['moved', later(first, 7)]);
  expect(await occasions(clashing.id)).toEqual([
    ['placed', second],
    ['lost', null],
  ]);
});

test('slots do not follow into what has passed, nor onto one that has begun', async () => {
  await world.plan(2, 2);
  expect((await shift('2026-11-24')).errors).toMatchObject([{ field: 'firstDay', code: 'slots-too-soon' }]);
  expect((await shift('ngày mai')).errors).toMatchObject([{ field: 'firstDay', code: 'isDay' }]);
  await world.organise('PUT', '', {
    ...rules,
    slots: slots(1).map(({ startsAt, endsAt }) => ({ startsAt: later(startsAt, 1), endsAt: later(endsAt, 1) })),
  });
  world.base.clock.moveTo(new Date(Date.parse(second)));
  expect((await shift('2026-12-01')).errors).toMatchObject([{ field: 'firstDay', code: 'overlap' }]);
  expect(await begins()).toEqual([first, second, later(first, 1)]);
});
