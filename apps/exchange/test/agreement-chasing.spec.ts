import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { AgreementChasedV1 } from '@sangtao/contracts/exchange/agreement-chased.v1';
import { AgreementStaleV1 } from '@sangtao/contracts/exchange/agreement-stale.v1';
import { TaskOverdueV1 } from '@sangtao/contracts/exchange/task-overdue.v1';
import { addDays } from '../src/agreements/days.js';
import { account, AgreementsWorld, aPerson, officer, officerOf, type Agreement } from './agreements-world.js';

jest.setTimeout(60_000);
const world = new AgreementsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());
beforeEach(async () => {
  world.today('2026-01-10');
  await world.system.database.query('truncate exchange.agreement cascade');
});

const reviewOn = '2026-06-30';
const stale = async (agreement: string) =>
  (await world.events<AgreementStaleV1>(AgreementStaleV1.type)).filter((event) => event.agreementId === agreement);
const overdue = async (agreement: string) =>
  (await world.events<TaskOverdueV1>(TaskOverdueV1.type)).filter((event) => event.agreementId === agreement);

/** Signed, with one task that is begun and due long after. */
async function begun(): Promise<Agreement> {
  const { id } = await world.signed({ reviewOn });
  const task = await world.task(id, { dueOn: '2030-01-01' });
  await world.report(account(1), task, { state: 'in-progress' });
  return world.seen(id);
}

test('E29: at 30, 60 and 90 days after the review date both owners and the province contact get one notice each', async () => {
  const { id } = await begun();
  for (const day of [29, 30, 30, 31, 60, 61, 90, 91, 200]) {
    world.today(addDays(reviewOn, day));
    await world.chaseJob();
  }
  const told = await stale(id);
  expect(told.map(({ step, why }) => [step, why])).toEqual([
    [30, 'no-update'],
    [60, 'no-update'],
    [90, 'no-update'],
  ]);
  for (const { accountIds } of told) expect(accountIds.toSorted()).toEqual([officer, account(1), account(2)]);
  expect((await world.seen(id)).silence).toEqual({ why: 'no-update', since: reviewOn, days: 200 });
});

test('two replicas at once tell once', async () => {
  const { id } = await begun();
  world.today(addDays(reviewOn, 45));
  await Promise.all([world.chaseJob(), world.chaseJob(), world.chaseJob()]);
  expect(await stale(id)).toHaveLength(1);
});

test('an update ends the silence, and a promise does not', async () => {
  const { id } = await begun();
  const taskOf = async () =>
    (
      await world.call<{ items: { id: string; version: number }[] }>(
        officer,
        'GET',
        `/agreement-tasks?agreementId=${id}`,
      )
    ).body.items[0]!;
  world.today(addDays(reviewOn, 20));
  const seen = await taskOf();
  const promised = await world.call(account(1), 'POST', `/agreement-tasks/${seen.id}/promise`, {
    body: { promisedOn: addDays(reviewOn, 25) },
    version: seen.version,
  });
  expect(promised.status).toBe(200);
  world.today(addDays(reviewOn, 30));
  await world.chaseJob();
  expect(await stale(id)).toHaveLength(1);
  expect(
    (await world.call(account(2), 'POST', `/agreements/${id}/notes`, { body: { text: 'Đã họp hai bên' } })).status,
  ).toBe(204);
  expect((await world.seen(id)).silence).toBeNull();
  world.today(addDays(reviewOn, 60));
  await world.chaseJob();
  expect((await stale(id)).map(({ step, since }) => [step, since])).toEqual([
    [30, reviewOn],
    [30, addDays(reviewOn, 30)],
  ]);
  const { body } = await world.call<{ items: { kind: string; kept: boolean | null }[] }>(
    officer,
    'GET',
    `/agreements/${id}/notes`,
  );
  expect(body.items.map(({ kind, kept }) => [kind, kept])).toEqual([
    ['progress', null],
    ['promise', false],
  ]);
});

test('what is signed and not begun is told from the day on by which it should have begun', async () => {
  const { id } = await world.signed({ reviewOn, startWithinDays: 14 });
  for (const day of [13, 14, 29, 30, 60]) {
    world.today(addDays('2026-01-10', day));
    await world.chaseJob();
  }
  expect((await stale(id)).map(({ step, why }) => [step, why])).toEqual([
    [14, 'not-begun'],
    [30, 'not-begun'],
    [60, 'not-begun'],
  ]);
  const { body } = await world.call<{ items: Agreement[] }>(officer, 'GET', '/agreements?look=not-begun');
  expect(body.items.map((one) => one.id)).toEqual([id]);
});

test('where nobody is named, the officers of the province are told', async () => {
  world.officers.set('01', [account(50), account(51)]);
  const parties = [
    { organisationId: 'org-40', owner: aPerson(1) },
    { name: 'Z', owner: aPerson(2) },
  ];
  const said = await world.call<Agreement>(account(60), 'POST', '/agreements', {
    body: { kind: 'memorandum', subject: 'Liên kết', provinceCode: '01', parties, deliverables: ['X'], reviewOn },
    grants: [{ role: 'organiser', scope: '*' }],
  });
  await world.system.database.query(
    `update exchange.agreement set state = 'underway', signed_on = '2026-01-10' where id = $1`,
    [said.body.id],
  );
  world.today(addDays(reviewOn, 30));
  await world.chaseJob();
  expect((await stale(said.body.id))[0]!.accountIds.toSorted()).toEqual([
    account(1),
    account(2),
    account(50),
    account(51),
  ]);
});

test('the owner of a late task is told the day after; side and province after thirty days; done is told to nobody', async () => {
  const { id } = await world.signed({ reviewOn: '2029-01-01', startWithinDays: 365 });
  const task = await world.task(id, { owner: aPerson(7), dueOn: '2026-03-31' });
  for (const day of ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-30']) {
    world.today(day);
    await world.chaseJob();
  }
  expect((await overdue(id)).map(({ step, accountIds }) => [step, accountIds.toSorted()])).toEqual([
    [1, [account(7)]],
    [30, [officer, account(1), account(7)]],
  ]);
  await world.report(account(7), task, { state: 'done', evidence: 'Biên bản' });
  world.today('2026-07-31');
  await world.chaseJob();
  expect(await overdue(id)).toHaveLength(2);
});

test('an officer chases in one click: owners and late owners are told, once an hour, and it stays in the history', async () => {
  const { id } = await begun();
  const late = await world.task(id, { owner: aPerson(7), dueOn: '2026-01-20' });
  world.today('2026-02-01', 9);
  const chase = (body: object = {}) =>
    world.call<{ told: number }>(officer, 'POST', `/agreements/${id}/chase`, { body });
  expect((await chase({ note: 'Trước phiên họp' })).body.told).toBe(3);
  expect((await chase()).body.code).toBe('chased-recently');
  expect((await chase({ taskId: late.id })).body.told).toBe(1);
  world.today('2026-02-01', 11);
  expect((await chase()).status).toBe(200);
  const events = (await world.events<AgreementChasedV1>(AgreementChasedV1.type)).filter(
    (event) => event.agreementId === id,
  );
  expect(events.map(({ taskId, note, accountIds }) => [taskId, note, accountIds.length])).toEqual([
    [null, 'Trước phiên họp', 3],
    [late.id, null, 1],
    [null, null, 3],
  ]);
  expect((await world.seen(id)).chasedAt).not.toBeNull();
  expect((await world.call(account(1), 'POST', `/agreements/${id}/chase`, { body: {} })).status).toBe(403);
  const elsewhere = await world.call(account(70), 'POST', `/agreements/${id}/chase`, {
    body: {},
    grants: officerOf('01'),
  });
  expect(elsewhere.status).toBe(404);
});

test('a quarter of 80 tasks: 42 done, 38 on schedule; each number opens to its rows', async () => {
  const { id } = await world.signed({ kind: 'programme', reviewOn });
  for (let n = 0; n < 83; n++) await world.task(id, { title: `Nhiệm vụ ${n + 1}`, dueOn: '2026-09-30', party: n % 2 });
  await world.task(id, { dueOn: '2026-10-01' });
  await world.task(id, { dueOn: '2026-06-30' });
  await world.system.database.query(
    `update exchange.agreement_task set state = case when nr <= 42 or nr = 85 then 'done' else 'planned' end, evidence = 'x' where agreement_id = $1`,
    [id],
  );
  await world.system.database.query(
    `update exchange.agreement_task set state = 'dropped', reason = 'x' where agreement_id = $1 and nr between 81 and 83`,
    [id],
  );
  world.today('2026-09-30');
  interface Row {
    key: string;
    total: number;
    done: number;
    onSchedule: number;
    late: number;
    dropped: number;
  }
  const counts = async (query: string) =>
    (await world.call<{ items: Row[] }>(officer, 'GET', `/agreement-tasks/counts?${query}`)).body.items;
  const rows = async (query: string) =>
    (await world.call<{ items: object[] }>(officer, 'GET', `/agreement-tasks?limit=200&provinceCode=40&${query}`)).body
      .items.length;
  const [quarter] = await counts('by=quarter&provinceCode=40&quarter=2026-Q3');
  expect(quarter).toMatchObject({ key: '2026-Q3', total: 80, done: 42, onSchedule: 38, late: 0, dropped: 3 });
  for (const [standing, count] of [
    ['total', 80],
    ['done', 42],
    ['on-schedule', 38],
    ['late', 0],
    ['dropped', 3],
  ] as const) {
    expect(await rows(`quarter=2026-Q3&standing=${standing}`)).toBe(count);
  }
  // A page says how many all pages have, also the last one.
  const page = async (cursor: string) =>
    (
      await world.call<{ items: object[]; total: number; nextCursor: string | null }>(
        officer,
        'GET',
        `/agreement-tasks?limit=30&provinceCode=40&quarter=2026-Q3&standing=done${cursor}`,
      )
    ).body;
  const first = await page('');
  const last = await page(`&cursor=${first.nextCursor}`);
  expect([first, last].map(({ items, total }) => [items.length, total])).toEqual([
    [30, 42],
    [12, 42],
  ]);
  const parties = await counts('by=party&quarter=2026-Q3');
  expect(parties.map(({ key, total }) => [key, total]).toSorted()).toEqual([
    ['Ví dụ Trading Ltd', 40],
    ['org-40', 40],
  ]);
  expect(await rows(`quarter=2026-Q3&party=${encodeURIComponent('Ví dụ Trading Ltd')}&standing=done`)).toBe(21);
  expect((await counts('by=province'))[0]).toMatchObject({ key: '40', total: 82 });
  expect((await counts('by=quarter')).map(({ key }) => key)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
  world.today('2026-10-01');
  expect((await counts('by=agreement&quarter=2026-Q3'))[0]).toMatchObject({ key: id, onSchedule: 0, late: 38 });
});

test('two people who report at once: the second is told that it was changed, and nothing is lost', async () => {
  const { id } = await world.signed({ reviewOn });
  const task = await world.task(id);
  const said = await Promise.all([
    world.report(account(1), task, { state: 'in-progress' }),
    world.report(officer, task, { state: 'dropped', reason: 'Trùng' }),
  ]);
  expect(said.map(({ status }) => status).toSorted()).toEqual([200, 412]);
});
