import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import type { GuardianRemindedV1 } from '@sangtao/contracts/registration/guardian-reminded.v1';
import { template } from '@sangtao/programmes/templates';
import { InternalApi, type InternalRequest } from '@sangtao/service-kit/internal-api';
import { RemindGuardians } from '../src/participants/remind-guardians.job.js';
import { ann, bob, RegistrationWorld, secretary, type Answer } from './registration-world.js';
import { aPdf, TusClient } from './tus.js';

jest.setTimeout(90_000);
const long = Array.from({ length: 30 }, () => 'từ').join(' ');
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [mother, stranger] = [id(71), id(72)];
/** So old on the closing day, which lies forty days ahead. */
const closing = new Date(Date.now() + 40 * 86_400_000);
const born = (age: number) => `${closing.getUTCFullYear() - age}-01-01`;
const guardian = { name: 'Mai Phương Lụa', relationship: 'mẹ', email: 'Lua@example.com' };
const [bao, thoa] = [id(81), id(82)];
const authors = [{ id: bao, name: 'Hoàng Nhã Bảo', sharePercent: 100, leader: true }];
const entry = {
  ...{ title: 'Bàn tính học bảng nhân', fieldCode: 'learning', provinceCode: '01', authors },
  ...{ answers: { summary: long, novelty: long, use: long }, consents: { truth: true } },
};
const both = { guardianConsents: true, childConsents: true };

interface Participant {
  authorId: string;
  age: number | null;
  needed: string[];
  state: string;
  consents: Record<string, boolean>;
  version: number;
}
interface Problem {
  field: string;
  code: string;
  message: string;
}

let world: RegistrationWorld;
let edition: string;

beforeAll(async () => {
  world = await RegistrationWorld.start({
    answer: ({ path, body }: InternalRequest) => {
      if (path !== '/internal/accounts') return undefined;
      const { email } = body as { email: string };
      return { id: email === 'lua@example.com' ? mother : stranger };
    },
  });
  edition = await openYouth('TRE-26');
});
afterAll(() => world.system.stop());

async function openYouth(code: string): Promise<string> {
  const body = {
    ...{ templateCode: 'youth-contest', code, year: closing.getUTCFullYear() },
    opensAt: new Date(Date.now() - 3_600_000).toISOString(),
    ...{ closesAt: closing.toISOString(), rulebook: template('youth-contest').rulebook },
  };
  const { body: made } = await world.call(secretary, { method: 'POST', path: '/editions', body });
  await world.call(secretary, { method: 'POST', path: `/editions/${made.id}/announce` });
  await world.becomes(made.id, 'open');
  return made.id;
}

const draft = async (more: object = {}) => (await world.draft(edition, { ...entry, ...more })).body.id;
const own = (entryId: string) =>
  world.call<{ problems: Problem[]; timeline: { kind: string }[] }>(ann, {
    method: 'GET',
    path: `/entries/${entryId}`,
  });
const problems = async (entryId: string) => (await own(entryId)).body.problems.map(({ field, code }) => [field, code]);

async function team(entryId: string, who = ann): Promise<Participant[]> {
  const path = `/entries/${entryId}/participants`;
  return (await world.call<{ items: Participant[] }>(who, { method: 'GET', path })).body.items;
}

async function atVersion(entryId: string, authorId: string): Promise<number> {
  return (await team(entryId)).find((one) => one.authorId === authorId)!.version;
}

async function describeAuthor(entryId: string, body: object, authorId = bao): Promise<Answer> {
  const path = `/entries/${entryId}/participants/${authorId}`;
  return world.call(ann, { method: 'PUT', path, body, at: await atVersion(entryId, authorId) });
}

async function ask(entryId: string, authorId = bao): Promise<Answer> {
  const path = `/entries/${entryId}/participants/${authorId}/ask`;
  return world.call(ann, { method: 'POST', path, at: await atVersion(entryId, authorId) });
}

async function answer(entryId: string, step: string, body: object, authorId = bao): Promise<Answer> {
  const path = `/my/children/${entryId}/${authorId}`;
  const { version } = (await world.call(mother, { method: 'GET', path })).body;
  return world.call(mother, { method: 'POST', path: `${path}/${step}`, body, at: version });
}

async function proveAge(entryId: string): Promise<void> {
  const client = new TusClient(`${world.url}/uploads`, await world.bearer(ann));
  await client.upload({ entryId, slot: 'birth-certificate', filename: 'khai-sinh.pdf' }, aPdf());
}

async function submit(entryId: string): Promise<Answer> {
  return world.submit({ id: entryId, version: (await own(entryId)).body.version });
}

/** A nine-year-old, with everything that it takes. */
async function complete(mayPublish = true): Promise<string> {
  const entryId = await draft();
  await describeAuthor(entryId, { bornOn: born(9), guardian });
  await ask(entryId);
  await answer(entryId, 'consent', { ...both, mayPublish });
  await proveAge(entryId);
  return entryId;
}

describe('C13: a nine-year-old’s entry', () => {
  test('S79: is not handed in until age evidence and both consents are recorded; each refusal names field, reason and remedy', async () => {
    const entryId = await draft();
    expect(await problems(entryId)).toEqual([['authors.0.bornOn', 'born-on-missing']]);
    await describeAuthor(entryId, { bornOn: born(9) });
    expect(await problems(entryId)).toEqual([
      ['authors.0.guardian', 'guardian-missing'],
      ['documents.birth-certificate', 'age-evidence-missing'],
    ]);
    const refused = await submit(entryId);
    expect([refused.status, refused.body.code]).toEqual([422, 'entry-incomplete']);
    const errors = refused.body.errors as unknown as Problem[];
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Hoàng Nhã Bảo chưa đủ tuổi tự dự thi\. Ghi cha mẹ hoặc người giám hộ/),
      expect.stringMatching(/Tải lên ở mục Tài liệu\.$/),
    ]);
    await describeAuthor(entryId, { guardian });
    await proveAge(entryId);
    expect(await problems(entryId)).toEqual([['authors.0.guardian', 'guardian-not-asked']]);
    expect((await ask(entryId)).status).toBe(200);
    expect(await problems(entryId)).toEqual([['authors.0.guardian', 'guardian-not-answered']]);
    for (const consents of [{}, { guardianConsents: true }, { childConsents: true }]) {
      const { status } = await answer(entryId, 'consent', { mayPublish: true, ...consents });
      expect([status, (await submit(entryId)).status]).toEqual([400, 422]);
    }
    expect((await answer(entryId, 'consent', { ...both, mayPublish: true })).status).toBe(200);
    expect(await problems(entryId)).toEqual([]);
    expect((await submit(entryId)).status).toBe(200);
    expect(await world.events('guardian-asked')).toContainEqual(
      expect.objectContaining({ entryId, authorId: bao, accountIds: [mother] }),
    );
    expect(await world.events('guardian-answered')).toContainEqual(
      expect.objectContaining({ entryId, applicantId: ann, answer: 'consented' }),
    );
  });

  test('is not handed in at once either: nothing is kept', async () => {
    const answered = await world.draft(edition, { ...entry, submit: true });
    expect([answered.status, answered.body.code]).toEqual([422, 'entry-incomplete']);
  });

  test('needs the guardian alone for a six-year-old, nobody for a sixteen-year-old, and takes nobody of five or twenty', async () => {
    const entryId = await draft();
    for (const [age, needed, code] of [
      [5, [], 'too-young'],
      [6, ['guardian'], 'guardian-missing'],
      [7, ['guardian', 'child'], 'guardian-missing'],
      [15, ['guardian', 'child'], 'guardian-missing'],
      [16, [], undefined],
      [20, [], 'too-old'],
    ] as const) {
      await describeAuthor(entryId, { bornOn: born(age) });
      const [one] = await team(entryId);
      expect([one!.age, (await problems(entryId))[0]?.[1]]).toEqual([age, code]);
      if (code !== 'too-young') expect(one!.needed).toEqual(needed);
    }
    expect((await ask(entryId)).body.code).toBe('guardian-not-needed');
    expect((await describeAuthor(entryId, { bornOn: '2999-01-01' })).status).toBe(400);
  });

  test('asks again when another child, birth date or guardian stands there', async () => {
    const entryId = await complete();
    expect(await problems(entryId)).toEqual([]);
    const { version } = (await own(entryId)).body;
    const renamed = [{ ...authors[0]!, name: 'Lê Minh Thoa' }];
    await world.call(ann, { method: 'PATCH', path: `/entries/${entryId}`, body: { authors: renamed }, at: version });
    expect(await problems(entryId)).toEqual([['authors.0.guardian', 'guardian-changed']]);
    expect((await submit(entryId)).status).toBe(422);
    await ask(entryId);
    expect((await team(entryId))[0]).toMatchObject({
      state: 'waiting',
      consents: { guardian: false, publication: false },
    });
    await answer(entryId, 'consent', { ...both, mayPublish: false });
    await describeAuthor(entryId, { guardian: { ...guardian, email: 'khac@example.com' } });
    expect((await team(entryId))[0]).toMatchObject({ state: 'new', consents: { guardian: false, child: false } });
    // The one before is no guardian any more.
    const path = `/my/children/${entryId}/${bao}`;
    expect((await world.call(mother, { method: 'GET', path })).status).toBe(404);
  });
});

test('the link needs signing in and opens for the guardian alone; reading does nothing', async () => {
  const entryId = await draft();
  await describeAuthor(entryId, { bornOn: born(9), guardian });
  const path = `/my/children/${entryId}/${bao}`;
  expect((await world.call(mother, { method: 'GET', path })).status).toBe(404);
  await ask(entryId);
  expect((await ask(entryId)).body.code).toBe('asked-recently');
  expect((await world.call(null, { method: 'GET', path })).status).toBe(401);
  for (const who of [ann, bob, stranger, secretary]) {
    expect((await world.call(who, { method: 'GET', path })).status).toBe(404);
    for (const [step, body] of [
      ['consent', { ...both, mayPublish: true }],
      ['decline', {}],
      ['publication', { mayPublish: true }],
    ] as const) {
      expect((await world.call(who, { method: 'POST', path: `${path}/${step}`, body, at: 2 })).status).toBe(404);
    }
  }
  const before = await team(entryId);
  for (let times = 0; times < 3; times++) await world.call(mother, { method: 'GET', path });
  expect(await team(entryId)).toEqual(before);
  expect(before[0]).toMatchObject({ state: 'waiting', age: 9 });
  expect((await world.call(bob, { method: 'GET', path: `/entries/${entryId}/participants` })).status).toBe(404);
});

test('who has not answered is reminded before the deadline, once for each day; who has, or of whom nobody asks any more, is not', async () => {
  const own26 = await openYouth('TRE-26-NHAC');
  const [waiting, answered, removed, adult] = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { id: entryId } = (await world.draft(own26, entry)).body;
      await describeAuthor(entryId, { bornOn: born(9), guardian });
      await ask(entryId);
      return entryId;
    }),
  );
  await answer(answered!, 'consent', { ...both, mayPublish: true });
  await describeAuthor(adult!, { bornOn: born(18), guardian });
  const { version } = (await own(removed!)).body;
  const others = [{ ...authors[0]!, id: thoa }];
  await world.call(ann, { method: 'PATCH', path: `/entries/${removed!}`, body: { authors: others }, at: version });
  const { database, contexts } = world.system;
  await database.query(`update registration.participant set asked_at = now() - interval '20 days'`);
  const job = contexts.get('registration')!.app.get(RemindGuardians, { strict: false });
  const reminded = async (daysLeft: number) => {
    await database.query(
      'update registration.edition set closes_at = now() + make_interval(secs => $2) where id = $1',
      [own26, daysLeft * 86_400],
    );
    await job.remindAll();
    await job.remindAll();
    const all = await world.events<GuardianRemindedV1>('guardian-reminded');
    return all.filter(({ editionId }) => editionId === own26);
  };
  expect(await reminded(8)).toEqual([]);
  expect(await reminded(6.5)).toEqual([
    expect.objectContaining({ entryId: waiting, authorId: bao, accountIds: [mother], title: entry.title }),
  ]);
  expect(await reminded(0.5)).toHaveLength(2);
  expect(await reminded(-0.01)).toHaveLength(2);
});

test('a guardian declines: it is not handed in, and what was is taken out of the contest', async () => {
  const entryId = await draft();
  await describeAuthor(entryId, { bornOn: born(9), guardian });
  await ask(entryId);
  await answer(entryId, 'decline', { reason: 'Cháu bận học' });
  expect((await problems(entryId))[0]).toEqual(['authors.0.guardian', 'guardian-declined']);
  expect((await team(entryId))[0]).toMatchObject({ declineReason: 'Cháu bận học' });
  const sent = await complete();
  await submit(sent);
  await answer(sent, 'decline', {});
  expect((await own(sent)).body.state).toBe('withdrawn');
  expect(await world.events('entry-withdrawn')).toContainEqual(expect.objectContaining({ entryId: sent }));
});

test('C13: consent to publish is withdrawn at any time, recorded and told to those who publish; of a team everybody’s counts', async () => {
  const changes = async (entryId: string) =>
    (await world.events<{ entryId: string; given: boolean }>('publication-consent-changed'))
      .filter((one) => one.entryId === entryId)
      .map(({ given }) => given);
  const two = [
    { ...authors[0]!, sharePercent: 50 },
    { id: thoa, name: 'Lê Minh Thoa', sharePercent: 50 },
  ];
  // Of its own: the clock closes it, and the tests that follow hand in to the shared one.
  const ending = await openYouth('TRE-26-RUT');
  const entryId = (await world.draft(ending, { ...entry, authors: two })).body.id;
  for (const authorId of [bao, thoa]) {
    await describeAuthor(entryId, { bornOn: born(9), guardian }, authorId);
    await ask(entryId, authorId);
    await answer(entryId, 'consent', { ...both, mayPublish: true }, authorId);
  }
  expect(await changes(entryId)).toEqual([false, true]);
  await proveAge(entryId);
  await submit(entryId);
  await world.close(ending);
  expect((await answer(entryId, 'publication', { mayPublish: false }, thoa)).status).toBe(200);
  expect(await changes(entryId)).toEqual([false, true, false]);
  await answer(entryId, 'publication', { mayPublish: true }, thoa);
  expect(await changes(entryId)).toEqual([false, true, false, true]);
  const audit = await world.system.database.query(
    `select actor from registration.audit where subject = $1 and action = 'publication-withdrawn' order by id desc limit 1`,
    [entryId],
  );
  expect(audit).toEqual([{ actor: mother }]);
  expect((await own(entryId)).body.timeline.map(({ kind }) => kind)).toContain('publication-withdrawn');
});

test('the secretariat sees of each author whether it is a minor, who consented and when, and no address', async () => {
  const entryId = await complete();
  await submit(entryId);
  const { body } = await world.call(secretary, { method: 'GET', path: `/screening/${entryId}` });
  const [at, { name, relationship }] = [expect.any(String), guardian];
  expect(body.people).toEqual([
    {
      ...{ name: authors[0]!.name, unitId: null, minor: true, state: 'confirmed', askedAt: at, answeredAt: at },
      ...{ guardian: { name, relationship }, needed: ['guardian', 'child'] },
      consents: { guardian: at, child: at, publication: at },
    },
  ]);
  expect(JSON.stringify(body).toLowerCase()).not.toContain(guardian.email.toLowerCase());
});

test('the letter to a guardian learns the name of the child when it is written, and only the child’s', async () => {
  const two = [
    { ...authors[0]!, sharePercent: 50 },
    { id: thoa, name: 'Lê Minh Thoa', sharePercent: 50 },
  ];
  const entryId = await draft({ authors: two });
  const api = world.system.contexts.get('registration')!.app.get(InternalApi, { strict: false });
  const asked = (query: string) => api.get<object>('registration', `/internal/entries/${entryId}/asked${query}`);
  expect(await asked(`?authorId=${bao}`)).toEqual({ person: 'Hoàng Nhã Bảo', body: null });
  expect(await asked('')).toEqual({ person: null, body: null });
});

test('the date of birth is shown to nobody, and neither it nor a name or address of guardians is on the log', async () => {
  const entryId = await complete();
  await submit(entryId);
  const shown = [
    (await own(entryId)).body,
    await team(entryId),
    (await world.call(mother, { method: 'GET', path: '/my/children' })).body,
    (await world.call(secretary, { method: 'GET', path: `/screening/${entryId}` })).body,
  ];
  expect(JSON.stringify(shown)).not.toContain(born(9));
  await world.system.settle();
  const logged = await world.system.database.query(
    `select from event_log.record where position($1 in envelope) > 0 or position($2 in lower(envelope)) > 0 or position($3 in envelope) > 0`,
    [born(9), guardian.email.toLowerCase(), guardian.name],
  );
  expect(logged).toEqual([]);
});

test('of an erased guardian neither name nor address nor consent stays, and names leave public pages; identity is told while it runs', async () => {
  const entryId = await complete();
  await submit(entryId);
  const running = await world.system.contexts
    .get('registration')!
    .app.get(InternalApi, { strict: false })
    .get<{ items: { code: string }[] }>('registration', `/internal/accounts/${mother}/running-entries`);
  expect(running.items).toContainEqual({ code: (await own(entryId)).body.code });
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: mother, version: 1, data: { accountId: mother } }),
  );
  await world.system.settle();
  const rows = await world.system.database.query<{ row: string }>(
    `select participant::text as row from registration.participant where entry_id = $1
     union all select consent::text from registration.participant_consent consent where entry_id = $1`,
    [entryId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.row).not.toMatch(/Lụa|lua@|000071/);
  const told = await world.events<{ entryId: string; given: boolean }>('publication-consent-changed');
  expect(told.filter((one) => one.entryId === entryId).at(-1)).toMatchObject({ given: false });
});
