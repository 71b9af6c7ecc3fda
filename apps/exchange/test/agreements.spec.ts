import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AgreementSignedV1 } from '@sangtao/contracts/exchange/agreement-signed.v1';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { agreementStates, silenceOf } from '../src/agreements/agreement.js';
import { addDays } from '../src/agreements/days.js';
import {
  account,
  aDraft,
  admin,
  AgreementsWorld,
  aPerson,
  id,
  officer,
  officerOf,
  type Agreement,
} from './agreements-world.js';

jest.setTimeout(60_000);
const world = new AgreementsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

test('letters are told of an agreement by those who answer for a part of it, with what of their own is due next', async () => {
  const agreement = await world.signed();
  await world.task(agreement.id, { title: 'Sau', party: 1, dueOn: '2026-05-31' });
  await world.task(agreement.id, { title: 'Trước', party: 1, dueOn: '2026-03-31' });
  const api = world.system.contexts.get('exchange')!.app.get(InternalApi, { strict: false });
  const told = async (n: number) => {
    const asked = { accountId: account(n), ids: [agreement.id] };
    return (await api.post<{ items: object[] }>('exchange', '/internal/agreements/of-account', asked)).items;
  };
  const parties = [
    { vi: 'Viện 40', en: 'Institute 40' },
    { vi: 'Ví dụ Trading Ltd', en: 'Ví dụ Trading Ltd' },
  ];
  const facts = { id: agreement.id, subject: aDraft().subject, signedOn: '2026-01-10', place: null, gathering: null };
  expect(await told(1)).toEqual([{ ...facts, parties, next: null, looksAfter: false }]);
  const next = { title: 'Trước', dueOn: '2026-03-31' };
  expect(await told(2)).toEqual([{ ...facts, parties, next, looksAfter: false }]);
  expect(await told(3)).toEqual([]);
  // Whoever looks after it reads who is silent: the contact, or the officers of its province.
  const toldOf = async (accountId: string) =>
    (
      await api.post<{ items: object[] }>('exchange', '/internal/agreements/of-account', {
        accountId,
        ids: [agreement.id],
      })
    ).items;
  expect(await toldOf(officer)).toEqual([{ ...facts, parties, next: null, looksAfter: true }]);
  await world.system.database.query('update exchange.agreement set contact_id = null where id = $1', [agreement.id]);
  expect(await toldOf(officer)).toEqual([{ ...facts, parties, next: null, looksAfter: true }]);
  expect(await toldOf(account(9))).toEqual([]);
});

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

test('is written as a draft, signed once all is there, begun by its first task and completed', async () => {
  const draft = await world.draft({ deliverables: [] });
  expect([draft.state, draft.parties.map(({ owner }) => owner)]).toEqual([
    'draft',
    [
      { accountId: account(1), name: 'Người 1' },
      { accountId: account(2), name: 'Người 2' },
    ],
  ]);
  const path = `/agreements/${draft.id}`;
  const sign = (version: number) =>
    world.call(officer, 'POST', `${path}/sign`, { body: { signedOn: '2026-01-10' }, version });
  const early = await sign(draft.version);
  expect([early.status, early.body.errors.map(({ field }) => field)]).toEqual([400, ['deliverables']]);
  const body = { deliverables: ['Dây chuyền'], valueVnd: 3_500_000_000 };
  const changed = await world.call<Agreement>(officer, 'PATCH', path, { body, version: draft.version });
  expect(changed.headers.get('etag')).toBe(`"${draft.version + 1}"`);
  expect((await sign(draft.version)).body.code).toBe('version-conflict');
  expect((await sign(changed.body.version)).status).toBe(200);
  expect((await sign(changed.body.version + 1)).body.code).toBe('agreement-state');

  const task = await world.task(draft.id);
  expect(task.owner?.accountId).toBe(account(1));
  expect((await world.seen(draft.id)).state).toBe('signed');
  const begun = await world.report(account(1), task, { state: 'in-progress', text: 'Đã đặt hàng' });
  expect([begun.status, begun.body.state]).toEqual([200, 'in-progress']);
  const underway = await world.seen(draft.id);
  expect([underway.state, underway.tasks]).toEqual([
    'underway',
    { total: 1, done: 0, onSchedule: 1, late: 0, dropped: 0 },
  ]);

  const done = await world.report(account(1), begun.body, { state: 'done' });
  expect([done.status, done.body.errors]).toMatchObject([400, [{ field: 'evidence', code: 'required' }]]);
  expect((await world.report(account(1), begun.body, { state: 'done', evidence: 'Biên bản 12' })).status).toBe(200);
  const completed = await world.call<Agreement>(officer, 'POST', `${path}/complete`, { version: underway.version });
  expect([completed.status, completed.body.state]).toEqual([200, 'completed']);
  const resumed = await world.call<Agreement>(officer, 'POST', `${path}/resume`, { version: completed.body.version });
  expect(resumed.body.state).toBe('underway');
});

test('its signature tells who answers for it, and every change stands in its history with who made it', async () => {
  const { id: agreement, version } = await world.draft();
  await world.task(agreement, { owner: aPerson(7), party: 1 });
  await world.sign(agreement, version);
  const [signed] = (await world.events<AgreementSignedV1>(AgreementSignedV1.type)).filter(
    (event) => event.agreementId === agreement,
  );
  expect(signed!.accountIds.toSorted()).toEqual([account(1), account(2), account(7)]);
  interface Step {
    action: string;
    taskNr: number | null;
    from: string | null;
    to: string | null;
    by: { accountId: string } | null;
  }
  const { body } = await world.call<Page<Step>>(officer, 'GET', `/agreements/${agreement}/history`);
  expect(body.items.map(({ action, taskNr, from, to }) => [action, taskNr, from, to])).toEqual([
    ['agreement-moved', null, 'draft', 'signed'],
    ['task-added', 1, null, null],
    ['agreement-created', null, null, null],
  ]);
  expect(body.items.every(({ by }) => by?.accountId === officer)).toBe(true);
  const audit = await world.system.database.query('select detail::text from exchange.audit where subject = $1', [
    agreement,
  ]);
  expect(JSON.stringify(audit)).not.toMatch(/example\.com|Người/);
});

test('the same request twice writes one agreement', async () => {
  const count = async () =>
    (await world.call<Page<Agreement>>(officer, 'GET', '/agreements?limit=200')).body.items.length;
  const before = await count();
  const again = () => world.call<Agreement>(officer, 'POST', '/agreements', { body: aDraft(), key: 'once' });
  const [first, second] = [await again(), await again()];
  expect(second.body.id).toBe(first.body.id);
  expect(await count()).toBe(before + 1);
});

test.each([
  ['a party with two names', { parties: [{ organisationId: 'org-40', name: 'X' }] }, 'parties.0'],
  ['a party without a name', { parties: [{ provinceCode: '40' }] }, 'parties.0'],
  ['an organisation that is not in the directory', { parties: [{ organisationId: 'org-?' }] }, 'parties'],
  ['an owner without an address', { parties: [{ name: 'X', owner: { name: 'A' } }] }, 'parties.0.owner.email'],
  [
    'an account that it does not name',
    { parties: [{ name: 'X', owner: { accountId: id(9) } }] },
    'parties.0.owner.accountId',
  ],
])('%s is refused beside its field', async (_what, more, field) => {
  const said = await world.call(officer, 'POST', '/agreements', { body: aDraft(more) });
  expect([said.status, said.body.errors.map((error) => error.field)]).toEqual([400, [field]]);
});

test('an officer sees those of a province’s parties and those that it looks after; an owner own ones; nobody else any', async () => {
  const mine = await world.signed();
  const parties = [
    { organisationId: 'org-01', owner: aPerson(5) },
    { name: 'Y', owner: aPerson(6) },
  ];
  const { body: elsewhere } = await world.call<Agreement>(id(2), 'POST', '/agreements', {
    body: aDraft({ provinceCode: '01', parties }),
    grants: officerOf('01'),
  });
  const ids = async (who: string, grants = officerOf('')) =>
    (await world.call<Page<Agreement>>(who, 'GET', '/agreements?limit=200', { grants })).body.items.map(
      (one) => one.id,
    );
  const of40 = await ids(officer, officerOf('40'));
  expect([of40.includes(mine.id), of40.includes(elsewhere.id)]).toEqual([true, false]);
  expect(await ids(id(2), officerOf('01'))).toEqual([elsewhere.id]);
  expect(await ids(account(5), [])).toEqual([elsewhere.id]);
  expect(await ids(account(99), [])).toEqual([]);
  const all = await ids(id(3), admin);
  expect([all.includes(mine.id), all.includes(elsewhere.id)]).toEqual([true, true]);
  expect((await world.call(officer, 'GET', `/agreements/${elsewhere.id}`)).status).toBe(404);
  const foreign = await world.call(officer, 'POST', '/agreements', { body: aDraft({ provinceCode: '01' }) });
  expect(foreign.body.code).toBe('not-allowed');
});

test('lists say the same of silence as the rule, for every state and every distance', async () => {
  const today = '2026-09-15';
  world.today(today);
  const ids: string[] = [];
  for (const [n, state] of [...agreementStates, ...agreementStates, ...agreementStates].entries()) {
    const { id: agreement } = await world.draft({ subject: `So sánh ${n}` });
    const [signedOn, reviewOn, updatedOn] = [
      addDays(today, -n * 9),
      addDays(today, 10 - n * 6),
      addDays(today, -((n * 17) % 60)),
    ];
    await world.system.database.query(
      `update exchange.agreement set state = $2, signed_on = $3, review_on = $4, updated_on = $5, start_within_days = $6 where id = $1`,
      [agreement, state, signedOn, reviewOn, updatedOn, 20 + n],
    );
    ids.push(agreement);
    const carried = { state, signedOn, reviewOn, updatedOn, startWithinDays: 20 + n };
    expect((await world.seen(agreement)).silence).toEqual(silenceOf(carried, today) ?? null);
  }
  const late = await world.call<Page<Agreement>>(officer, 'GET', '/agreements?look=late&limit=200');
  const found = late.body.items.filter((one) => ids.includes(one.id));
  expect(found.length).toBeGreaterThan(2);
  const days = found.map(({ silence }) => silence!.days);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('pages of a list join without a gap', async () => {
  const all = (await world.call<Page<Agreement>>(officer, 'GET', '/agreements?limit=200')).body.items.map(
    (one) => one.id,
  );
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor ? `&cursor=${cursor}` : '';
    const { body } = await world.call<Page<Agreement>>(officer, 'GET', `/agreements?limit=4${query}`);
    found.push(...body.items.map((one) => one.id));
    cursor = body.nextCursor;
  }
  expect(found).toEqual(all);
});

test('of an erased owner stay the agreement and what was reported, without who said it', async () => {
  world.today('2026-02-01');
  const { id: agreement } = await world.signed({
    parties: [
      { organisationId: 'org-40', owner: aPerson(31) },
      { name: 'Z', owner: aPerson(32) },
    ],
  });
  const task = await world.task(agreement);
  await world.report(account(31), task, { state: 'in-progress', text: 'Đã khảo sát' });
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: account(31), version: 1, data: { accountId: account(31) } }),
  );
  await world.system.settle();
  const { parties, state } = await world.seen(agreement);
  expect([state, parties[0]!.owner, parties[1]!.owner?.accountId]).toEqual(['underway', null, account(32)]);
  const { body } = await world.call<Page<{ text: string; by: null }>>(officer, 'GET', `/agreements/${agreement}/notes`);
  expect(body.items).toMatchObject([{ text: 'Đã khảo sát', by: null }]);
});
