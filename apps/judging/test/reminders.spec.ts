import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { RemindJudges } from '../src/reminders/remind-judges.job.js';
import { account, edition, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

interface Reminders {
  days: number[];
  note: string | null;
  version: number;
  next: { daysBefore: number; at: string } | null;
  recipients: { name: string; missing: number }[];
  sent: { daysBefore: number; judges: number }[];
}
interface Told {
  accountId: string;
  missing: number;
  daysBefore: number | null;
  note: string | null;
}

const job = () => world.system.contexts.get('judging')!.app.get(RemindJudges, { strict: false });
const path = () => `/rounds/${world.round}/reminders`;
const look = async () => (await world.call<Reminders>(organiser, 'GET', path())).body;
const plan = (body: object, version: number) =>
  world.call<Reminders>(organiser, 'PUT', path(), body, { 'if-match': `"${version}"` });
const told = () => world.events<Told>('judging.judge-reminded.v2');
/** As if the round ended this many days from now. */
const ends = (days: number) =>
  world.sql(`update judging.round set due_at = now() + make_interval(secs => $2) where id = $1`, [
    world.round,
    days * 86_400,
  ]);

beforeAll(async () => {
  world = await JudgingWorld.start();
  for (const n of [0, 1]) await world.accept(n);
  await world.appoint({}, {}, {}, { role: 'chair', fieldCodes: ['education'] });
  await world.call(organiser, 'POST', `/rounds/${world.round}/judges`, {
    email: '50@example.com',
    name: 'Chưa trả lời',
    fieldCodes: ['it'],
  });
  await ends(6.9);
});
afterAll(() => world.system.stop());

test('a round that is not open reminds nobody', async () => {
  await job().remindAll();
  expect(await told()).toEqual([]);
  await world.open();
});

test('whoever has just been told that the round is open, and until when, is not reminded of a day that has passed', async () => {
  await job().remindAll();
  expect(await told()).toEqual([]);
  await world.sql(`update judging.round set opened_at = opened_at - interval '30 days' where id = $1`, [world.round]);
});

test('organisers see whom a reminder would reach: those who accepted and are not done, with what they lack', async () => {
  for (const n of [0, 1]) await world.submit(1, n, [50, 50, 50]);
  await world.submit(2, 0, [50, 50, 50]);
  expect(await look()).toMatchObject({
    days: [7, 3, 1],
    note: null,
    version: 0,
    next: { daysBefore: 3 },
    recipients: [
      { name: 'Giám khảo 0', missing: 2 },
      { name: 'Giám khảo 2', missing: 1 },
    ],
    sent: [],
  });
  expect((await world.callAsChair(3, 'GET', path())).status).toBe(200);
  expect((await world.callAsChair(3, 'PUT', path(), { days: [] })).status).toBe(403);
  expect((await world.call(account(0), 'GET', path())).status).toBe(403);
});

test('each of them gets one reminder, also from replicas at once and from a process that runs again', async () => {
  await Promise.all([job().remindAll(), job().remindAll(), job().remindAll()]);
  await job().remindAll();
  const sent = await told();
  expect(sent.map(({ accountId, missing, daysBefore }) => [accountId, missing, daysBefore]).sort()).toEqual([
    [account(0), 2, 7],
    [account(2), 1, 7],
  ]);
  expect((await look()).sent).toEqual([expect.objectContaining({ daysBefore: 7, judges: 2 })]);
});

test('a reminder that ended in the middle leaves neither mark nor message, and is sent by the next run', async () => {
  await world.sql('delete from judging.reminder');
  await world.sql(
    `create function judging.crash() returns trigger as $$ begin raise exception 'crash'; end $$ language plpgsql`,
  );
  await world.sql('create trigger crash before insert on judging.outbox for each row execute function judging.crash()');
  const before = (await told()).length;
  await expect(job().remindAll()).rejects.toThrow('crash');
  expect(await world.sql('select * from judging.reminder')).toEqual([]);
  await world.sql('drop trigger crash on judging.outbox');
  await job().remindAll();
  expect(await told()).toHaveLength(before + 2);
});

test('the next one says what the organisers added, and passes over who is done by then', async () => {
  expect((await plan({ days: [3, 1, 1] }, 0)).status).toBe(400);
  const changed = await plan({ days: [1, 3], note: 'Hội đồng họp thứ Hai.' }, 0);
  expect(changed.body).toMatchObject({ days: [3, 1], note: 'Hội đồng họp thứ Hai.', version: 1 });
  expect((await plan({ days: [] }, 0)).status).toBe(412);
  await world.submit(2, 1, [50, 50, 50]);
  await ends(2.5);
  const before = (await told()).length;
  await job().remindAll();
  const [mine, ...others] = (await told()).slice(before);
  expect(mine).toMatchObject({
    accountId: account(0),
    daysBefore: 3,
    note: 'Hội đồng họp thứ Hai.',
    editionId: edition,
  });
  expect(others).toEqual([]);
});

test('choosing no day sends to nobody', async () => {
  expect((await plan({ days: [] }, 1)).body).toMatchObject({ days: [], note: null, next: null });
  await ends(0.5);
  const before = (await told()).length;
  await job().remindAll();
  expect(await told()).toHaveLength(before);
});

test('the end of an open round moves ahead only, all its judges are told once, and reminders follow the new end', async () => {
  const due = `/rounds/${world.round}/due`;
  const version = (await world.call<{ version: number }>(organiser, 'GET', `/rounds/${world.round}`)).body.version;
  const move = (dueAt: Date, ifMatch = version) =>
    world.call<{ dueAt: string; version: number }>(
      organiser,
      'PUT',
      due,
      { dueAt: dueAt.toISOString() },
      { 'if-match': `"${ifMatch}"` },
    );
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const later = inDays(6.9);
  expect((await move(inDays(-1))).body.code).toBe('due-passed');
  expect((await move(later, version - 1)).status).toBe(412);
  expect((await move(later)).body).toMatchObject({ dueAt: later.toISOString(), version: version + 1 });
  expect((await move(later, version + 1)).body.version).toBe(version + 1);
  const moved = await world.events<{ before: string; dueAt: string; accountIds: string[] }>(
    'judging.round-due-moved.v1',
  );
  expect(moved).toHaveLength(1);
  expect(moved[0]!.dueAt).toBe(later.toISOString());
  expect(Date.parse(moved[0]!.before)).toBeLessThan(later.getTime());
  expect(moved[0]!.accountIds.toSorted()).toEqual([0, 1, 2, 3].map(account));
  await plan({ days: [7] }, (await look()).version);
  const before = (await told()).length;
  await job().remindAll();
  await job().remindAll();
  expect((await told()).slice(before)).toEqual([expect.objectContaining({ accountId: account(0), daysBefore: 7 })]);
});
