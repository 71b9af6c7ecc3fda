import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { ServiceTokens } from '@sangtao/service-kit/tokens';
import { ann, secretary } from './registration-world.js';
import { colleague, elsewhere, nominee, NominationWorld, officer, person, stranger, work } from './nomination-world.js';

jest.setTimeout(90_000);
let book: NominationWorld;
let edition: string;
/** With room for all that the tests send. */
const roomy = (code: string) => book.openEdition(code, ({ nomination }) => (nomination!.bodies[0]!.quota = 50));

beforeAll(async () => {
  book = await NominationWorld.start();
  edition = await roomy('SV-26');
});
afterAll(() => book.world.system.stop());
const codes = async (id: string) => (await book.see(id)).body.problems.map(({ code }) => code);

test('a body nominates, the nominee confirms, and what is sent is an entry like any other', async () => {
  const { status, body: begun } = await book.begin(edition);
  expect([status, begun.state, begun.mine]).toEqual([201, 'draft', true]);
  expect(await codes(begun.id)).toEqual(['nominee-missing', 'born-on-missing', 'not-asked']);
  const id = await book.confirmed(edition);
  expect(await codes(id)).toEqual([]);
  const { status: sent, body } = await book.send(id);
  const entry = body.entry as unknown as { code: string; state: string; provinceCode: string };
  expect([sent, entry.state, entry.provinceCode]).toEqual([200, 'submitted', '01']);
  expect(entry.code).toMatch(/^SVST-2026-\d{5}$/);
  expect(await book.world.events('entry-submitted')).toContainEqual(expect.objectContaining({ entryId: id }));
  expect(await book.world.events('nomination-sent')).toContainEqual(
    expect.objectContaining({ entryId: id, organisationId: 'org-001', accountIds: [nominee.accountId] }),
  );
  expect((await book.see(id)).body).toMatchObject({ state: 'sent', entryState: 'submitted', code: entry.code });
});

test('who confirmed is told to the others as its author: a certificate and the text in the book are theirs', async () => {
  const id = await book.confirmed(edition);
  const { version } = (await book.send(id)).body.entry as unknown as { version: number };
  await book.world.call(secretary, { method: 'POST', path: `/screening/${id}/accept`, at: version });
  for (const kind of ['entry-submitted', 'entry-accepted']) {
    expect(await book.world.events(kind)).toContainEqual(
      expect.objectContaining({ entryId: id, applicantId: officer.accountId, authorAccountIds: [nominee.accountId] }),
    );
  }
});

test('what was sent back tells the officers of its body why, with the secretary’s remark, and until when', async () => {
  const id = await book.confirmed(edition);
  const { version } = (await book.send(id)).body.entry as unknown as { version: number };
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const reasons = [{ code: 'unreadable', note: 'Trang 2 của quyết định bị mờ' }];
  const path = `/screening/${id}/return`;
  await book.world.call(secretary, { method: 'POST', path, body: { reasons, until }, at: version });
  const shown = { entryState: 'returned', editableUntil: until };
  for (const who of [officer, colleague]) expect((await book.see(id, who)).body).toMatchObject({ ...shown, reasons });
  const listed = await book.world.call(officer, { method: 'GET', path: `/nominations?editionId=${edition}` });
  expect(listed.body.items).toContainEqual(expect.objectContaining({ id, ...shown }));
  const token = await book.world.system.contexts.get('registration')!.app.get(ServiceTokens).sign();
  const headers = { authorization: `Bearer ${token}` };
  const letter = await book.world.call(null, { method: 'GET', path: `/internal/entries/${id}/reasons`, headers });
  expect(letter.body).toEqual({ items: reasons });
});

test('nobody enters a work of one’s own where bodies nominate, neither as a draft nor at once', async () => {
  for (const submit of [false, true]) {
    const answer = await book.world.draft(edition, { title: 'Của tôi', ...work, submit }, ann);
    expect([answer.status, answer.body.code]).toEqual([409, 'nominated-only']);
  }
});

test('a body nominates for itself only, and only where the rulebook lets its kind', async () => {
  expect((await book.begin(edition, elsewhere, 'org-001')).status).toBe(404);
  expect((await book.begin(edition, ann)).status).toBe(403);
  const company = { accountId: ann, grants: [{ role: 'nominator' as const, scope: 'org-075' }] };
  expect((await book.begin(edition, company, 'org-075')).body.code).toBe('may-not-nominate');
  const contest = await book.world.openEdition('T-26');
  expect((await book.begin(contest)).body.code).toBe('may-not-nominate');
});

describe('a letter that another person gets', () => {
  test('opens nothing and does nothing: there is nothing there', async () => {
    const id = await book.waiting(edition);
    const version = (await book.asked(id)).body.version;
    for (const who of [stranger, ann, elsewhere, officer]) {
      expect((await book.asked(id, who)).status).toBe(404);
      for (const [step, body] of Object.entries({
        confirm: { mayPublish: true },
        decline: {},
        publication: { mayPublish: true },
      })) {
        const path = `/nominations/asked/${id}/${step}`;
        const answer = await book.world.call(who, { method: 'POST', path, body, at: version });
        expect([step, answer.status, answer.body.title]).toEqual([step, 404, expect.anything()]);
      }
    }
    expect((await book.asked(id, null)).status).toBe(401);
    expect((await book.see(id)).body.state).toBe('waiting');
  });

  test('and an address that was replaced opens nothing any more', async () => {
    const id = await book.waiting(edition);
    const { version } = (await book.see(id)).body;
    const { body } = await book.name({ id, version }, { ...person, email: 'khac@example.com' });
    expect([body.state, (await book.asked(id)).status, (await book.asked(id, stranger)).status]).toEqual([
      'draft',
      404,
      404,
    ]);
    await book.ask(body);
    expect([(await book.asked(id)).status, (await book.asked(id, stranger)).status]).toEqual([404, 200]);
  });
});

test('who confirms reads what is said: field, province and every file; nobody else reads a file that way, the body neither', async () => {
  const id = await book.waiting(edition);
  const fileId = await book.attach(id);
  const { body } = await book.asked(id);
  expect(body).toMatchObject({
    fieldCode: 'industry',
    provinceCode: '01',
    files: [{ id: fileId, slot: 'prize-evidence' }],
  });
  expect((await book.askedFile(id, fileId)).status).toBe(200);
  for (const who of [stranger, ann, elsewhere, officer])
    expect((await book.askedFile(id, fileId, who)).status).toBe(404);
  expect((await book.askedFile(id, fileId, null)).status).toBe(401);
  const { body: notAsked } = await book.begin(edition);
  const ofAnother = await book.attach(notAsked.id);
  for (const nomination of [id, notAsked.id]) expect((await book.askedFile(nomination, ofAnother)).status).toBe(404);
});

describe('the nominee', () => {
  test('puts facts right, which then stand in the dossier, but nothing about the work', async () => {
    const id = await book.waiting(edition);
    const wrong = await book.answer(id, 'confirm', { mayPublish: true, answers: { summary: 'Khác' } });
    expect([wrong.status, (wrong.body.errors as unknown as { field: string }[])[0]!.field]).toEqual([
      400,
      'answers.summary',
    ]);
    const correction = { name: 'Đỗ Thị Ước Mơ', workplace: 'Viện Ví dụ', answers: { 'prior-rank': 'Nhì' } };
    const { status } = await book.answer(id, 'confirm', { mayPublish: false, ...correction });
    expect(status).toBe(200);
    const { body: entry } = await book.world.call(officer, { method: 'GET', path: `/entries/${id}` });
    expect(entry).toMatchObject({
      authors: [{ name: 'Đỗ Thị Ước Mơ' }],
      answers: { 'prior-rank': 'Nhì', 'prior-year': 2026 },
    });
    expect((await book.see(id)).body).toMatchObject({ state: 'confirmed', nominee: { workplace: 'Viện Ví dụ' } });
  });

  test('who puts facts right shows the body and the secretariat what stood there before; a date of birth is not shown', async () => {
    const id = await book.waiting(edition);
    const correction = { workplace: 'Viện Ví dụ', bornOn: '1980-05-02', answers: { 'prior-rank': 'Nhì' } };
    await book.answer(id, 'confirm', { mayPublish: true, ...correction });
    const corrections = [
      {
        at: expect.any(String),
        changes: [
          { field: 'workplace', before: 'Xưởng Ví dụ', after: 'Viện Ví dụ' },
          { field: 'answers.prior-rank', before: 'Nhất', after: 'Nhì' },
          { field: 'bornOn', before: null, after: null },
        ],
      },
    ];
    for (const who of [officer, colleague]) expect((await book.see(id, who)).body.corrections).toEqual(corrections);
    await book.send(id);
    const read = () => book.world.call(secretary, { method: 'GET', path: `/screening/${id}` });
    expect((await read()).body).toMatchObject({ corrections });
    expect(JSON.stringify((await read()).body)).not.toContain('1980-05');
    expect((await book.see(await book.confirmed(edition))).body.corrections).toEqual([]);
  });

  test('who is nominated instead is not shown as having put right what another person did', async () => {
    const id = await book.waiting(edition);
    await book.answer(id, 'confirm', { mayPublish: true, workplace: 'Viện Ví dụ' });
    const { version } = (await book.see(id)).body;
    const { body } = await book.name({ id, version }, { ...person, email: 'khac@example.com' });
    expect(body.corrections).toEqual([]);
  });

  test('confirms what was seen: what changed meanwhile has to be read again', async () => {
    const id = await book.waiting(edition);
    const { version } = (await book.asked(id)).body;
    await book.world.call(officer, {
      method: 'PATCH',
      path: `/entries/${id}`,
      body: { title: 'Tên khác' },
      at: version,
    });
    const path = `/nominations/asked/${id}/confirm`;
    const stale = await book.world.call(nominee, { method: 'POST', path, body: { mayPublish: true }, at: version });
    expect(stale.body.code).toBe('version-conflict');
  });

  test('declines: it cannot be sent, and what was sent leaves the running', async () => {
    const id = await book.waiting(edition);
    await book.answer(id, 'decline', { reason: 'Tôi đã thôi làm việc ở đó' });
    expect((await book.see(id)).body).toMatchObject({ state: 'declined', declineReason: 'Tôi đã thôi làm việc ở đó' });
    const refused = await book.send(id);
    expect([refused.status, refused.body.code]).toEqual([422, 'nomination-incomplete']);
    const submitted = await book.world.events<{ entryId: string }>('entry-submitted');
    expect(submitted.map(({ entryId }) => entryId)).not.toContain(id);
    const sent = await book.confirmed(edition);
    await book.send(sent);
    await book.answer(sent, 'decline', {});
    expect((await book.see(sent)).body).toMatchObject({ state: 'declined', entryState: 'withdrawn' });
    expect(await book.world.events('entry-withdrawn')).toContainEqual(expect.objectContaining({ entryId: sent }));
  });

  test('has until the day that the letter names', async () => {
    const id = await book.waiting(edition);
    await book.world.system.database.query(
      `update registration.nomination set due_at = now() - interval '1 minute' where entry_id = $1`,
      [id],
    );
    expect((await book.answer(id, 'confirm', { mayPublish: true })).body.code).toBe('ask-ended');
    expect((await book.see(id)).body.state).toBe('overdue');
    const { version } = (await book.see(id)).body;
    expect((await book.ask({ id, version })).status).toBe(200);
    expect((await book.answer(id, 'confirm', { mayPublish: true })).status).toBe(200);
  });
});

test('what is changed after it was confirmed is asked again: the work, its authors, the nominee; not files, field or declarations', async () => {
  const id = await book.confirmed(edition);
  const change = async (body: object) => {
    const { version } = (await book.world.call(officer, { method: 'GET', path: `/entries/${id}` })).body;
    await book.world.call(officer, { method: 'PATCH', path: `/entries/${id}`, body, at: version });
    return (await book.see(id)).body.state;
  };
  expect(await change({ fieldCode: 'ict', consents: { truth: true }, provinceCode: '04' })).toBe('confirmed');
  expect(await change({ title: 'Tên khác' })).toBe('changed');
  expect((await book.send(id)).body.code).toBe('nomination-incomplete');
  expect(await change({ title: 'Máy sấy nhãn' })).toBe('confirmed');
  expect(await change({ authors: [{ name: 'Người khác', sharePercent: 100, leader: true }] })).toBe('changed');
  const { version } = (await book.see(id)).body;
  expect((await book.ask({ id, version })).body.state).toBe('waiting');
});

test('a name is typed once: the author is proposed as the nominee, and the nominee is the author where there is none', async () => {
  const { body: named } = await book.begin(edition);
  expect((await book.see(named.id)).body.proposedNominee).toBeNull();
  await book.name(named);
  const { body: entry } = await book.world.call(officer, { method: 'GET', path: `/entries/${named.id}` });
  expect(entry.authors).toEqual([{ name: 'Đỗ Thị Ước', sharePercent: 100, leader: true }]);
  const { body: authored } = await book.begin(edition);
  const path = `/entries/${authored.id}`;
  const authors = [{ name: 'Lê Văn Ả', email: 'a@example.com', sharePercent: 100, leader: true }];
  await book.world.call(officer, { method: 'PATCH', path, body: { authors }, at: 1 });
  expect((await book.see(authored.id)).body.proposedNominee).toEqual({ name: 'Lê Văn Ả', email: 'a@example.com' });
  await book.name(authored);
  expect((await book.see(authored.id)).body.proposedNominee).toBeNull();
  expect((await book.world.call(officer, { method: 'GET', path })).body.authors).toEqual(authors);
});

test('who is nominated confirms a whole dossier: what it lacks is named by the rule by which it is sent, and nobody is asked', async () => {
  const { body: begun } = await book.begin(edition);
  const { body: named } = await book.name(begun);
  const refused = await book.ask(named);
  expect([refused.status, refused.body.code]).toEqual([422, 'nomination-incomplete']);
  const path = `/entries/${begun.id}`;
  const own = await book.world.call<{ problems: object[]; version: number }>(officer, { method: 'GET', path });
  const errors = refused.body.errors as unknown as { field: string }[];
  expect(errors).toEqual(own.body.problems);
  expect(errors.map(({ field }) => field)).toEqual([
    ...['fieldCode', 'answers.summary', 'answers.contribution', 'answers.prior-contest', 'answers.prior-year'],
    ...['answers.prior-rank', 'answers.prior-decision', 'consents.truth'],
  ]);
  expect((await book.see(begun.id)).body.state).toBe('draft');
  await book.world.call(officer, { method: 'PATCH', path, body: work, at: own.body.version });
  expect((await book.ask(named)).status).toBe(200);
});

test('the letter learns who is nominated and by which body when it is written', async () => {
  const id = await book.waiting(edition);
  const api = book.world.system.contexts.get('registration')!.app.get(InternalApi, { strict: false });
  expect(await api.get('registration', `/internal/entries/${id}/asked`)).toEqual({
    ...{ person: person.name, body: { vi: 'Liên hiệp hội một', en: 'Union one' } },
  });
});

test('a letter is not sent again within the hour', async () => {
  const id = await book.waiting(edition);
  const { version } = (await book.see(id)).body;
  const { code, title } = (await book.ask({ id, version })).body;
  expect(code).toBe('asked-recently');
  expect(title).toMatch(/sau \d\d:\d\d thứ .+ \d\d\/\d\d\/\d{4} \(UTC\+7\)/);
});

test('a colleague sees it, and goes on with it after taking it over', async () => {
  const id = await book.waiting(edition);
  expect((await book.see(id, colleague)).body.mine).toBe(false);
  expect((await book.see(id, elsewhere)).status).toBe(404);
  const read = () => book.world.call(colleague, { method: 'GET', path: `/entries/${id}` });
  expect((await read()).status).toBe(404);
  const path = `/nominations/${id}/take-over`;
  expect((await book.world.call(elsewhere, { method: 'POST', path })).status).toBe(404);
  await book.world.call(colleague, { method: 'POST', path });
  expect((await read()).status).toBe(200);
});

test('the prize has to be of the edition’s year or the year before', async () => {
  const { body: begun } = await book.begin(edition);
  const answers = { ...work.answers, 'prior-year': 2024 };
  const path = `/entries/${begun.id}`;
  await book.world.call(officer, { method: 'PATCH', path, body: { ...work, answers }, at: 1 });
  const named = await book.name(begun);
  const refused = await book.ask(named.body);
  expect(refused.body.errors).toEqual([
    {
      field: 'answers.prior-year',
      code: 'prize-year',
      message: expect.stringContaining('phải của năm 2025 đến 2026; đang ghi năm 2024'),
    },
  ]);
});

test('nor may who is asked put it right into a year that does not count', async () => {
  const id = await book.waiting(edition);
  const wrong = await book.answer(id, 'confirm', { mayPublish: true, answers: { 'prior-year': 2019 } });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-input']);
  expect(wrong.body.errors).toEqual([expect.objectContaining({ field: 'answers.prior-year', code: 'prize-year' })]);
  const right = await book.answer(id, 'confirm', { mayPublish: true, answers: { 'prior-year': 2025 } });
  expect(right.status).toBe(200);
});

test('who has not answered is reminded on the days that the rulebook names, once each, and nobody else', async () => {
  const own = await roomy('NHAC-26');
  const id = await book.waiting(own);
  await book.confirmed(own);
  const { database } = book.world.system;
  const { RemindNominees } = await import('../src/nominations/remind-nominees.job.js');
  const job = book.world.system.contexts.get('registration')!.app.get(RemindNominees, { strict: false });
  const reminders = async () => {
    await job.remindAll();
    const asked = await book.world.events<NominationAskedV1>('nomination-asked');
    return asked.filter(({ editionId, askedAt }) => editionId === own && askedAt);
  };
  expect(await reminders()).toEqual([]);
  const left = (days: number) =>
    database.query(
      `update registration.nomination set due_at = now() + make_interval(secs => $2), asked_at = now() - interval '10 days'
        where edition_id = $1`,
      [own, days * 86_400],
    );
  await left(2.5);
  await reminders();
  expect(await reminders()).toEqual([expect.objectContaining({ entryId: id, accountIds: [nominee.accountId] })]);
  await left(0.9);
  expect(await reminders()).toHaveLength(2);
});
