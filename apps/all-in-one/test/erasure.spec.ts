import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { decideSeason } from '@sangtao/awards/module';
import { CreateAccounts } from '@sangtao/identity/module';
import { judgeSeason } from '@sangtao/judging/module';
import { enterSeason } from '@sangtao/registration/module';
import { MovableClock } from '@sangtao/service-kit/clock';
import { JobList } from '@sangtao/service-kit/jobs';
import type { Season } from '@sangtao/service-kit/season';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { invariantsOf } from '../src/backup/invariants.js';
import { contexts } from '../src/contexts.js';
import { makeEditions } from '../src/season/calendar.js';
import { makePeople } from '../src/season/people.js';
import { Member } from './member.js';
import { tablesThatHold } from './tables-that-hold.js';

jest.setTimeout(240_000);
const day = 86_400_000;
const clock = new MovableClock(new Date());
const season: Season = { now: new Date(), clock, accounts: makePeople(), editions: makeEditions(new Date()) };
/** Nobody else here is called so. */
const who = { name: 'Tôn Nữ Thủy Vọng', email: 'vong.thuy.1987@ton-nu.example.com', phone: '0987 654 329' };
const traces = [who.name, who.email, 'thuy.1987', who.phone, '0987654329', 'Thủy Vọng'];
let system: TestSystem;
let secretary: Member;

beforeAll(async () => {
  process.env.SECOND_FACTOR = 'offered';
  system = await startContexts(contexts, { clock });
  const { judges, applicants, ...named } = season.accounts;
  const grantsOf: Record<string, { role: 'organiser' | 'admin'; scope: string }[]> = {
    secretary: [{ role: 'organiser', scope: '*' }],
    admin: [{ role: 'admin', scope: '*' }],
  };
  const list = [...Object.values(named), ...judges, ...applicants].map((account) => ({
    ...account,
    grants: grantsOf[account.role] ?? [],
  }));
  await appOf('identity').get(CreateAccounts, { strict: false }).execute(list);
  const { finished, open } = season.editions;
  await enterSeason(appOf('registration'), season, finished);
  await system.settle();
  await judgeSeason(appOf('judging'), season, finished);
  await system.settle();
  await decideSeason(appOf('awards'), season, finished);
  await enterSeason(appOf('registration'), season, open);
  clock.moveTo(new Date());
  await system.settle();
  secretary = new Member(system, season.accounts.secretary);
  await secretary.signIn();
});
afterAll(async () => {
  await system.stop();
  delete process.env.SECOND_FACTOR;
});

function appOf(name: Parameters<TestSystem['contexts']['get']>[0]) {
  return system.contexts.get(name)!.app;
}

async function run(name: string): Promise<void> {
  const job = appOf('identity')
    .get(JobList)
    .jobs()
    .find((one) => one.name === name)!;
  await job.run();
}

/** The last letter on the sixth day, the erasing on the seventh. */
async function waitAWeek(): Promise<void> {
  for (const days of [6, 1]) {
    clock.moveTo(new Date(clock.now().getTime() + days * day + 1000));
    await run('RemindOfErasure.run');
    await run('EraseAccounts.run');
    await system.settle();
  }
}

const rows = <Row extends object>(query: string, parameters: unknown[] = []) =>
  system.database.query<Row>(query, parameters);

/** The link's secret in the newest letter of this kind. */
async function letter(kind: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [found] = await rows<{ url: string }>(
      `select data ->> 'url' as url from notifications.message where kind = $1 and address ->> 'email' = $2 order by id desc`,
      [kind, who.email],
    );
    if (found) return new URLSearchParams(new URL(found.url).hash.slice(1)).get('token')!;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`no letter ${kind}`);
}

/** Names and contents of all files of the data folder that hold one of the words. */
function filesThatHold(words: string[]): string[] {
  const folder = process.env.DATA_DIR!;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => words.some((word) => path.includes(word) || readFileSync(path).includes(word)));
}

const words = (said: string) => `${Array.from({ length: 30 }, () => 'từ').join(' ')} ${said}`;

/** Everything that an applicant does; who was asked to judge, as well. */
async function live(): Promise<Member> {
  const person = new Member(system, { ...who, password: 'con trâu đi trước cái cày theo sau' });
  await person.signUp();
  await person.call('POST', '/identity/mail-links/verify-email', { token: await letter('verify-email') });
  await person.signIn();
  await person.call('POST', '/identity/auth/request-password-reset', { email: who.email });
  await letter('password-reset');
  await person.call('POST', '/identity/auth/sign-in/magic-link', { email: who.email });
  await letter('sign-in-link');
  const editionId = season.editions.open.id;
  const answers = { summary: words(`của ${who.name}, gọi ${who.phone} hoặc ${who.email}`), novelty: words('mới') };
  const content = {
    title: `Máy gieo của ${who.name}`,
    fieldCode: 'materials',
    answers: { ...answers, applicability: words('dùng'), effectiveness: words('lợi') },
    authors: [{ name: who.name, email: who.email, sharePercent: 100, leader: true }],
    consents: { truth: true, publication: true },
  };
  await person.call('POST', '/registration/entries', { editionId, ...content });
  const made = await person.call(
    'POST',
    '/registration/entries',
    { editionId, ...content },
    { 'idempotency-key': 'one' },
  );
  const entryId = made.body.id as string;
  await person.upload(
    { entryId, slot: 'drawings', filename: `${who.name}.pdf` },
    `Bản vẽ của ${who.name}, ${who.phone}`,
  );
  const { version } = (await person.call('GET', `/registration/entries/${entryId}`)).body;
  const handedIn = await person.call(
    'POST',
    `/registration/entries/${entryId}/submit`,
    {},
    { 'if-match': `"${String(version)}"`, 'idempotency-key': 'two' },
  );
  expect(handedIn.status).toBe(200);
  await system.settle();
  const ruling = { reasons: [{ code: 'unreadable', note: 'bản vẽ mờ' }], until: '2999-01-01T00:00:00Z' };
  const seen = await person.call('GET', `/registration/entries/${entryId}`);
  const returned = await secretary.call('POST', `/registration/screening/${entryId}/return`, ruling, {
    ...{ 'if-match': `"${String(seen.body.version)}"`, 'idempotency-key': 'four' },
  });
  expect(returned.status).toBe(200);
  const round = await secretary.call('POST', '/judging/rounds', { editionId, stageCode: 'national' });
  const invitation = { email: who.email, name: who.name, fieldCodes: ['materials'], expertise: [who.name] };
  const asked = await secretary.call('POST', `/judging/rounds/${String(round.body.id)}/judges`, invitation, {
    'idempotency-key': 'three',
  });
  expect(asked.status).toBe(201);
  await system.settle();
  return person;
}

test('S80: nothing of an erased person is found in any table of any schema, in the files, or in what is exported', async () => {
  const person = await live();
  const before = await tablesThatHold(system.database, traces);
  for (const table of ['identity.user', 'notifications.message', 'registration.idempotency', 'judging.judge']) {
    expect(before).toContain(table);
  }
  expect(filesThatHold(traces)).toHaveLength(1);

  const hindered = await person.call('POST', '/identity/me/erasure');
  expect(hindered.body).toMatchObject({ code: 'erasure-hindered', errors: [{ code: 'entry-hinders' }] });
  const { items } = (await person.call('GET', '/registration/entries')).body as { items: Record<string, string>[] };
  const entry = items.find(({ state }) => state !== 'draft')!;
  await person.call(
    'POST',
    `/registration/entries/${entry.id}/withdraw`,
    { reason: `${who.name} rút` },
    { 'if-match': `"${entry.version}"` },
  );
  expect((await person.call('POST', '/identity/me/erasure')).status).toBe(200);
  await waitAWeek();

  expect(await rows('select from identity."user" where email = $1', [who.email])).toEqual([]);
  expect(await tablesThatHold(system.database, traces)).toEqual([]);
  expect(filesThatHold(traces)).toEqual([]);
  await secretary.signIn();
  for (const format of ['json', 'csv']) {
    const path = `/registration/screening/export?editionId=${season.editions.open.id}&format=${format}`;
    const { status, text } = await secretary.call('GET', path);
    expect([status, traces.filter((trace) => text.includes(trace))]).toEqual([200, []]);
    expect(text).toContain(entry.code);
  }
  // Sealed results and what was told of them refer to the entry by these; the audit says that it happened.
  const [kept] = await rows<{ code: string; state: string; title: string }>(
    'select code, state, title from registration.entry where code = $1',
    [entry.code],
  );
  expect(kept).toEqual({ code: entry.code, state: 'withdrawn', title: 'Máy gieo của ▇▇▇' });
  expect(await rows(`select from identity.audit where action = 'account-erased'`)).toHaveLength(1);
  expect(await rows(`select from registration.entry where state = 'draft' and title = 'Máy gieo của ▇▇▇'`)).toEqual([]);
});

test('S80: published honours stay with their names, since they are the record of what was conferred in public', async () => {
  const [honour] = await rows<{ code: string; author: string; holder: string; entryId: string }>(
    `select certificate_code as code, authors ->> 0 as author, account_ids[1] as holder, entry_id as "entryId"
       from awards.honour order by id limit 1`,
  );
  const { code, author, holder, entryId } = honour!;
  const account = [season.accounts.applicant, ...season.accounts.applicants].find(({ id }) => id === holder)!;
  const person = new Member(system, account);
  await person.signIn();
  await person.withdrawAll();
  expect((await person.call('POST', '/identity/me/erasure')).status).toBe(200);
  await waitAWeek();

  expect(await rows('select from identity."user" where id = $1', [holder])).toEqual([]);
  const [entry] = await rows<{ authors: { name: string }[] }>('select authors from registration.entry where id = $1', [
    entryId,
  ]);
  expect(entry!.authors.every(({ name }) => name === '▇▇▇')).toBe(true);
  const shown = await new Member(system, account).call('GET', `/awards/certificates/${code}`);
  expect(shown.text).toContain(author);
  // What services know of one another and what was published still agree.
  const { broken } = await invariantsOf(process.env.DATABASE_URL!);
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
  const register = await new Member(system, account).call('GET', `/awards/honours?q=${encodeURIComponent(author)}`);
  expect((register.body.items as unknown[]).length).toBeGreaterThan(0);
});
