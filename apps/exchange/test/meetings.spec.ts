import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { MeetingRemindedV1 } from '@sangtao/contracts/exchange/meeting-reminded.v1';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { Grant } from '@sangtao/service-kit/auth';
import ICAL from 'ical.js';
import {
  gathering,
  listingOf,
  MeetingsWorld,
  organiser,
  organises,
  person,
  slots,
  type Meeting,
  type Plan,
} from './meetings-world.js';

jest.setTimeout(90_000);
const world = new MeetingsWorld();
beforeAll(() => world.start(24));
afterAll(() => world.system.stop());
beforeEach(async () => {
  world.base.today('2026-11-25');
  await world.clear();
});

const sql = <Row extends object>(text: string, parameters: unknown[] = []) =>
  world.system.database.query<Row>(text, parameters);
const events = async <Data extends { meetingId: string }>(type: string, meetingId: string) =>
  (await world.base.events<Data>(type)).filter((event) => event.meetingId === meetingId);

test('a request is accepted, gets the earliest time that suits both, and stands in the calendar of each', async () => {
  await world.plan(2, 3);
  const asked = await world.ask(0, 1, 'Muốn xem máy chạy thử');
  expect([asked.status, asked.body.state]).toEqual([201, 'requested']);
  expect((await world.of(1))[0]).toMatchObject({
    ...{ other: 'Người 1000', otherOrganisation: 'Đơn vị 1000', listingTitle: 'Máy số 1', listingSide: 'offer' },
  });
  expect((await world.say(0, asked.body.id, 'accept')).status).toBe(404);
  const placed = await world.say(1, asked.body.id, 'accept');
  expect(placed.body).toMatchObject({ state: 'placed', tableNr: 1, startsAt: slots(1)[0]!.startsAt });
  const organised = await world.organise<{ items: object[] }>('GET', '/meetings');
  expect(organised.body.items).toMatchObject([{ asker: 'Người 1000', guest: 'Người 1001', ...slots(1)[0] }]);
  expect((await world.say(1, asked.body.id, 'decline')).body.code).toBe('meeting-state');
  const calendar = await fetch(`${world.system.url}/api/exchange/my/meetings/calendar`, {
    headers: { authorization: `Bearer ${await world.system.token(person(0))}` },
  });
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  const component = new ICAL.Component(ICAL.parse(await calendar.text()) as unknown[]);
  const [event] = component.getAllSubcomponents('vevent');
  expect(String(event!.getFirstPropertyValue('dtstart'))).toBe('2026-12-01T02:00:00Z');
  expect(String(event!.getFirstPropertyValue('location'))).toBe('Bàn 1, Techconnect 2026');
});

test('E26: parallel accepts never put a person or a table twice into a slot', async () => {
  const { slots: times } = await world.plan(3, 6);
  const pairs = Array.from({ length: 12 }, (_, n) => [n, 12 + n] as const);
  // Person 0 is asked by everybody as well: only as many fit as there are slots.
  const asked = await Promise.all(
    [...pairs, ...[1, 2, 3, 4, 5].map((n) => [n, 0] as const)].map(([a, b]) => world.ask(a, b)),
  );
  expect(asked.every(({ status }) => status === 201)).toBe(true);
  const accepted = await Promise.all(asked.map(({ body }, n) => world.say(n < 12 ? 12 + n : 0, body.id, 'accept')));
  expect(accepted.map(({ status }) => status)).toEqual(accepted.map(() => 200));
  const clashes = await sql(
    `select slot_id from exchange.meeting where slot_id is not null group by slot_id, table_id having count(*) > 1
     union all select slot_id from exchange.meeting_seat group by slot_id, account_id having count(*) > 1`,
  );
  expect(clashes).toEqual([]);
  const placed = await sql('select from exchange.meeting where slot_id is not null');
  // Who comes last may find no time in common any more: then it waits for the organisers' placing.
  expect(placed.length).toBeGreaterThanOrEqual(14);
  expect(await sql('select from exchange.meeting_seat')).toHaveLength(2 * placed.length);
  expect(times).toHaveLength(6);
});

test('the database itself refuses a person or a table twice in a slot', async () => {
  const plan = await world.plan(1, 1);
  const meeting = await world.agreed(0, 1);
  const [slot] = plan.slots;
  const [taken] = await sql<{ tableId: string }>('select table_id as "tableId" from exchange.meeting where id = $1', [
    meeting.id,
  ]);
  const seat = sql('insert into exchange.meeting_seat (slot_id, account_id) values ($1, $2)', [slot!.id, person(0)]);
  await expect(seat).rejects.toMatchObject({ code: '23505' });
  const { body: other } = await world.ask(2, 3);
  const table = sql(`update exchange.meeting set state = 'placed', slot_id = $2, table_id = $3 where id = $1`, [
    ...[other.id, slot!.id, taken!.tableId],
  ]);
  await expect(table).rejects.toMatchObject({ code: '23505' });
});

test('E27: a request that nobody answers by its hour ends, frees both and tells both', async () => {
  await world.plan(1, 2, { answerHours: 2, mostPerPerson: 1 });
  const { body } = await world.ask(0, 1);
  expect((await world.ask(0, 2)).body.code).toBe('meetings-enough');
  world.base.today('2026-11-25', 11);
  expect((await world.say(1, body.id, 'accept')).body.code).toBe('meeting-state');
  await Promise.all([world.expire(), world.expire()]);
  expect((await world.of(1))[0]!.state).toBe('expired');
  const told = await events<MeetingAnsweredV1>(MeetingAnsweredV1.type, body.id);
  expect(told.map(({ answer, accountIds }) => [answer, accountIds.toSorted()])).toEqual([
    ['expired', [person(0), person(1)]],
  ]);
  expect((await world.ask(0, 2)).status).toBe(201);
});

test('E27: nobody waits for an answer after the last time that could be given, nor asks then', async () => {
  const plan = await world.plan(1, 3);
  // Nine o'clock in Vietnam is when the first slot begins; the last one begins at 9.40.
  world.base.today('2026-12-01', 9);
  const { body } = await world.ask(0, 1);
  expect(body).toMatchObject({ state: 'requested', expiresAt: '2026-12-01T02:10:00.000Z' });
  const last = plan.slots.at(-1)!;
  await world.organise('POST', `/slots/${last.id}/removal`);
  expect((await world.ask(2, 3)).body.code).toBe('no-times-there');
});

test('E27: a slot that is removed tells everybody and proposes another time, or says that there is none', async () => {
  const plan = await world.plan(2, 2);
  const [first, second] = [await world.agreed(0, 1), await world.agreed(2, 3)];
  await world.agreed(0, 4);
  await world.agreed(2, 5);
  const blocked = { body: { slotIds: [plan.slots[1]!.id] } };
  expect((await world.base.call(person(3), 'PUT', `/my/meeting-slots/${gathering}`, blocked)).status).toBe(200);
  await world.organise('PUT', '', { tables: 2, slots: slots(1, 2), answerHours: 24, mostPerPerson: 20, atOnce: true });
  const removed = await world.organise<{ moved: number; lost: number }>('POST', `/slots/${plan.slots[0]!.id}/removal`);
  expect(removed.body).toEqual({ moved: 2, lost: 0 });
  for (const { id } of [first, second]) {
    const told = await events<MeetingPlacedV2>(MeetingPlacedV2.type, id);
    expect(told.map(({ occasion }) => occasion)).toEqual(['placed', 'moved']);
    expect(told[1]).toMatchObject(slots(1, 2)[0]!);
    expect(told[1]!.accountIds).toHaveLength(2);
  }
  const third = (await world.organise<Plan>('GET', '')).body.slots.at(-1)!;
  const lost = await world.organise<{ moved: number; lost: number }>('POST', `/slots/${third.id}/removal`);
  expect(lost.body).toEqual({ moved: 0, lost: 2 });
  expect((await events<MeetingPlacedV2>(MeetingPlacedV2.type, first.id)).at(-1)).toMatchObject({
    occasion: 'lost',
    startsAt: null,
  });
});

test('all that were accepted are placed together; the preview says the same and does nothing', async () => {
  await world.plan(4, 6, { atOnce: false });
  for (let n = 0; n < 6; n++) for (const m of [1, 2, 3]) await world.agreed(n, 6 + ((n + m) % 6));
  const placing = (preview: boolean) =>
    world.organise<{ waiting: number; placed: number; unplaced: number }>('POST', '/placing', { preview });
  const preview = (await placing(true)).body;
  expect(preview).toEqual({ waiting: 18, placed: 18, unplaced: 0, below: 0 });
  expect(await sql(`select from exchange.meeting where state = 'placed'`)).toEqual([]);
  expect((await placing(false)).body).toEqual(preview);
  expect(await sql(`select from exchange.meeting where state = 'placed'`)).toHaveLength(18);
  expect((await placing(false)).body.waiting).toBe(0);
});

test('E28: each side says what became of it, a no-show is told from what nobody rated, and not before it has begun', async () => {
  await world.plan(3, 1);
  const [kept, missed] = [await world.agreed(0, 1), await world.agreed(2, 3)];
  await world.agreed(4, 5);
  const say = (n: number, id: string, outcome: string) =>
    world.base.call(person(n), 'PUT', `/meetings/${id}/outcome`, { body: { outcome } });
  expect((await say(0, kept.id, 'goes-on')).body.code).toBe('meeting-state');
  world.base.today('2026-12-01', 10);
  expect((await say(0, kept.id, 'goes-on')).status).toBe(200);
  await say(0, kept.id, 'agreement');
  await say(1, kept.id, 'goes-on');
  await say(2, missed.id, 'no-show');
  expect((await say(6, kept.id, 'nothing')).status).toBe(404);
  const { rated } = (await world.organise<Plan>('GET', '')).body;
  expect(rated).toEqual({ begun: 3, unrated: 1, agreement: 1, goesOn: 0, nothing: 0, noShow: 1 });
});

test('who has no place there neither asks nor is asked, nobody asks twice or oneself, and own blocked times are kept', async () => {
  const { slots: times } = await world.plan(1, 2);
  const body = { gatheringId: gathering, listingId: '0193a1f0-7c00-7000-8000-000000003001' };
  expect((await world.base.call(person(99), 'POST', '/meetings', { body })).body.code).toBe('no-place-there');
  expect((await world.ask(1, 1)).body.code).toBe('meet-oneself');
  await sql(`update exchange.delegate set state = 'cancelled' where account_id = $1`, [person(7)]);
  expect((await world.ask(0, 7)).body.code).toBe('other-not-there');
  await world.base.call(person(0), 'PUT', `/my/meeting-slots/${gathering}`, { body: { slotIds: [times[0]!.id] } });
  const meeting = await world.agreed(0, 1);
  expect(meeting.startsAt).toBe(times[1]!.startsAt);
  expect((await world.ask(1, 0)).body.code).toBe('meeting-asked');
  expect((await world.say(1, meeting.id, 'withdraw')).body.state).toBe('withdrawn');
  expect(await sql('select from exchange.meeting_seat where meeting_id is not null')).toEqual([]);
  expect((await world.ask(1, 0)).status).toBe(201);
});

test('from what somebody published one sees where the person can be met, or why not', async () => {
  const way = async (from: number, to: number) => {
    const { isOwn, items } = await world.ways(from, `listingId=${listingOf(to)}`);
    return isOwn ? 'own' : items.map(({ state }) => state);
  };
  // Before anything is set, only who takes part is told that there are no times.
  expect(await way(10, 11)).toEqual(['no-times-there']);
  expect(await way(98, 11)).toEqual([]);
  await world.plan(1, 1, { mostPerPerson: 1 });
  expect(await way(10, 10)).toBe('own');
  expect(await way(10, 11)).toEqual(['open']);
  expect(await way(98, 11)).toEqual(['no-place-there']);
  const asked = await world.ask(10, 11);
  expect((await world.ways(11, `listingId=${listingOf(10)}`)).items).toMatchObject([
    { gatheringId: gathering, state: 'meeting-asked', meetingId: asked.body.id },
  ]);
  expect(await way(10, 12)).toEqual(['meetings-enough']);
  world.base.today('2026-12-01', 12);
  expect(await way(12, 13)).toEqual(['no-times-there']);
  expect((await world.ask(12, 13)).body.code).toBe('no-times-there');
  world.base.today('2026-12-03');
  expect(await way(12, 13)).toEqual([]);
});

test('an expert is met through the profile, and neither through two things nor through one that is gone', async () => {
  await world.plan(1, 1);
  const expertId = await world.expert(14);
  expect((await world.ways(10, `expertId=${expertId}`)).items.map(({ state }) => state)).toEqual(['open']);
  const request = (body: object) =>
    world.base.call<Meeting>(person(10), 'POST', '/meetings', { body: { gatheringId: gathering, ...body } });
  const both = await request({ expertId, listingId: listingOf(11) });
  expect([both.status, both.body.errors.map(({ field }) => field)]).toEqual([400, ['expertId']]);
  expect((await request({})).body.errors.map(({ field }) => field)).toEqual(['listingId']);
  const asked = await request({ expertId });
  expect(asked.body).toMatchObject({ state: 'requested', expertId, expertHeadline: 'Vật liệu mới' });
  expect((await world.say(14, asked.body.id, 'accept')).body.state).toBe('placed');
  await sql('delete from exchange.expert_page where id = $1', [expertId]);
  expect((await request({ expertId })).status).toBe(404);
});

test('letters are told of a meeting what the person sees of it, and nothing of the meetings of others', async () => {
  await world.plan(1, 1);
  const { body: asked } = await world.ask(0, 1);
  const api = world.system.contexts.get('exchange')!.app.get(InternalApi, { strict: false });
  const told = async (n: number) => {
    const body = { accountId: person(n), ids: [asked.id] };
    return (await api.post<{ items: object[] }>('exchange', '/internal/meetings/of-account', body)).items;
  };
  const facts = {
    ...{ id: asked.id, listingCode: 'CB-1', listingTitle: 'Máy số 1', expertHeadline: null, venue: 'Vinh' },
    ...{ gathering: { vi: 'Techconnect 2026', en: 'Techconnect 2026' }, timeZone: 'Asia/Ho_Chi_Minh' },
  };
  expect(await told(0)).toEqual([{ ...facts, other: 'Người 1001', otherOrganisation: 'Đơn vị 1001' }]);
  expect(await told(1)).toEqual([{ ...facts, other: 'Người 1000', otherOrganisation: 'Đơn vị 1000' }]);
  expect(await told(2)).toEqual([]);
});

test('slots that overlap are refused beside their field, and change nothing', async () => {
  await world.plan(1, 2);
  const wrong = [{ startsAt: slots(1)[0]!.startsAt, endsAt: slots(2)[1]!.startsAt.replace('20:00', '30:00') }];
  const said = await world.organise('PUT', '', {
    tables: 5,
    slots: wrong,
    answerHours: 1,
    mostPerPerson: 1,
    atOnce: true,
  });
  expect([said.status, said.body.errors.map(({ field }) => field)]).toEqual([400, ['slots']]);
  expect((await world.organise<Plan>('GET', '')).body).toMatchObject({ tables: 1 });
  const elsewhere = await world.base.call(organiser, 'GET', `/meeting-plans/${person(1)}`, { grants: organises });
  expect(elsewhere.status).toBe(404);
});

test('tables and slots are taken back until somebody asks for a meeting', async () => {
  const times = async () => {
    const path = '/my/meeting-gatherings';
    const { body } = await world.base.call<{ items: { hasTimes: boolean }[] }>(organiser, 'GET', path, {
      grants: organises,
    });
    return body.items.map(({ hasTimes }) => hasTimes);
  };
  await world.plan(2, 3);
  expect(await times()).toEqual([true]);
  expect((await world.organise('DELETE', '')).status).toBe(204);
  expect((await world.organise('GET', '')).status).toBe(404);
  expect(await times()).toEqual([false]);
  await world.plan(1, 1);
  const { body } = await world.ask(0, 1);
  await world.say(1, body.id, 'decline');
  expect((await world.organise('DELETE', '')).body.code).toBe('meetings-asked');
  expect((await world.organise<Plan>('GET', '')).body.slots).toHaveLength(1);
});

test('what waits is counted for whom it waits, and for nobody else', async () => {
  const waiting = async (who: string, grants: Grant[] = []) =>
    (await world.base.call<{ toPlace: object[] }>(who, 'GET', '/my/waiting', { grants })).body;
  const nothing = { requests: 0, until: null, listings: 0, experts: 0, toPlace: [] };
  await world.plan(1, 2, { atOnce: false, answerHours: 2 });
  await world.ask(0, 1);
  await world.agreed(2, 3);
  await sql(`update exchange.listing set state = 'submitted' where id = $1`, [listingOf(0)]);
  expect(await waiting(person(1))).toEqual({ ...nothing, requests: 1, until: '2026-11-25T04:00:00.000Z' });
  expect(await waiting(person(0))).toEqual(nothing);
  const toPlace = [{ gatheringId: gathering, nameVi: 'Techconnect 2026', nameEn: 'Techconnect 2026', meetings: 1 }];
  expect(await waiting(organiser, organises)).toEqual({ ...nothing, toPlace });
  expect(await waiting(organiser, [{ role: 'organiser', scope: person(1) }])).toEqual(nothing);
  const everywhere: Grant[] = [{ role: 'organiser', scope: '*' }];
  expect(await waiting(organiser, everywhere)).toEqual({ ...nothing, toPlace, listings: 1 });
  // One's own is somebody else's to look at.
  expect(await waiting(person(0), everywhere)).toEqual({ ...nothing, toPlace });
  world.base.today('2026-11-25', 12);
  expect(await waiting(person(1))).toEqual(nothing);
  await sql(`update exchange.listing set state = 'published' where id = $1`, [listingOf(0)]);
});

test('the two are reminded some hours before, once for each time, and not where they were told of it just now', async () => {
  const { slots: times } = await world.plan(2, 3);
  const meeting = await world.agreed(0, 1);
  const reminded = async (id: string) =>
    (await events<MeetingRemindedV1>(MeetingRemindedV1.type, id)).map(({ startsAt, table, accountIds }) => [
      startsAt,
      table,
      accountIds.toSorted(),
    ]);
  await world.remind();
  expect(await reminded(meeting.id)).toEqual([]);
  world.base.today('2026-11-30', 19);
  await Promise.all([world.remind(), world.remind()]);
  await world.remind();
  const both = [person(0), person(1)];
  expect(await reminded(meeting.id)).toEqual([[times[0]!.startsAt, 'Bàn 1', both]]);
  // Another time, of which they hear at once.
  await world.organise('POST', `/slots/${times[0]!.id}/removal`);
  const late = await world.agreed(2, 3);
  await world.remind();
  expect(await reminded(meeting.id)).toHaveLength(1);
  expect(await reminded(late.id)).toEqual([]);
});

test('no least at all is none, and a week is no moment', async () => {
  const plan = { tables: 1, answerHours: 24, mostPerPerson: 20, atOnce: true };
  const none = await world.organise('PUT', '', { ...plan, leastPerPerson: null });
  expect([none.status, none.body]).toEqual([200, expect.objectContaining({ leastPerPerson: 0 })]);
  const week = { startsAt: '2026-W49-1', endsAt: '2026-W49-2' };
  const said = await world.organise('PUT', '', { ...plan, slots: [week] });
  expect([said.status, said.body.errors.map(({ field }) => field)]).toEqual([
    400,
    ['slots.0.startsAt', 'slots.0.endsAt'],
  ]);
});

test('of an erased person stays that there was a meeting; what was to come is cancelled, and the other one is told', async () => {
  await world.plan(2, 2);
  const meeting = await world.agreed(20, 21);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: person(20), version: 1, data: { accountId: person(20) } }),
  );
  await world.system.settle();
  const told = await events<MeetingAnsweredV1>(MeetingAnsweredV1.type, meeting.id);
  expect(told.at(-1)).toMatchObject({ answer: 'withdrawn', accountIds: [person(21)] });
  const rows = await sql(`select asker_id, message from exchange.meeting where id = $1`, [meeting.id]);
  expect(rows).toEqual([{ asker_id: null, message: null }]);
  expect(await sql('select from exchange.meeting_seat where account_id = $1', [person(20)])).toEqual([]);
});
