import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { elsewhere, nominee, NominationWorld, officer, person, stranger, work } from './nomination-world.js';
import { secretary } from './registration-world.js';

jest.setTimeout(60_000);
let book: NominationWorld;
let edition: string;
/** The work comes from the second union; whoever nominates for it speaks for it. */
const unit = elsewhere;
const facts = { ...person, unitId: 'org-002' };
const codes = async (id: string) => (await book.see(id)).body.problems.map(({ code }) => code);

beforeAll(async () => {
  book = await NominationWorld.start();
  edition = await book.openEdition('DV-26', ({ nomination }) => {
    nomination!.confirmation!.by = 'unit';
    nomination!.bodies[0]!.quota = 50;
  });
});
afterAll(() => book.world.system.stop());

test('A.1: where the unit confirms, a work is not sent before its unit is named, asked and has confirmed', async () => {
  const { body: begun } = await book.begin(edition);
  const at = (await book.world.call(officer, { method: 'GET', path: `/entries/${begun.id}` })).body.version;
  await book.world.call(officer, { method: 'PATCH', path: `/entries/${begun.id}`, body: work, at });
  const { body: without } = await book.name(begun, person);
  expect(await codes(begun.id)).toEqual(['unit-missing', 'not-asked']);
  const early = await book.ask(without);
  expect([early.status, early.body.code, early.body.errors]).toEqual([
    ...[422, 'nomination-incomplete'],
    [expect.objectContaining({ field: 'unitId', code: 'unit-missing' })],
  ]);
  const { body: named } = await book.name(without, facts);
  expect((await book.ask(named)).status).toBe(200);
  expect(await book.world.events('nomination-asked')).toContainEqual(
    expect.objectContaining({ entryId: begun.id, accountIds: [unit.accountId] }),
  );
  expect((await book.send(begun.id)).body.code).toBe('nomination-incomplete');

  expect((await book.asked(begun.id, unit)).body).toMatchObject({ state: 'waiting' });
  expect((await book.answer(begun.id, 'confirm', { mayPublish: true }, unit)).status).toBe(200);
  expect((await book.see(begun.id)).body.state).toBe('confirmed');
  expect((await book.send(begun.id)).status).toBe(200);
  expect((await book.see(begun.id)).body).toMatchObject({ state: 'sent', entryState: 'submitted', unitId: 'org-002' });
  const sent = await book.world.call<{ body: object }>(secretary, { method: 'GET', path: `/screening/${begun.id}` });
  expect(sent.body.body).toEqual({
    ...{ organisationId: 'org-001', nameVi: 'Liên hiệp hội một', nameEn: 'Union one' },
    ...{ quota: 50, sent: 1 },
  });
});

test('S79: a unit reads the files of the work that it confirms, and not what proves a person’s age', async () => {
  const id = await book.waiting(edition, facts);
  const [evidence, proofOfAge] = [await book.attach(id), await book.attach(id, 'age-evidence')];
  expect((await book.asked(id, unit)).body.files).toEqual([expect.objectContaining({ id: evidence })]);
  expect((await book.askedFile(id, evidence, unit)).status).toBe(200);
  expect((await book.askedFile(id, proofOfAge, unit)).status).toBe(404);
});

test('C12: the unit’s link needs signing in, opens for those who speak for the unit alone, and reading it does nothing', async () => {
  const id = await book.waiting(edition, facts);
  expect((await book.asked(id, null)).status).toBe(401);
  for (const who of [nominee, stranger, officer, secretary]) {
    expect((await book.asked(id, who as typeof officer)).status).toBe(404);
    for (const [step, body] of [
      ['confirm', { mayPublish: true }],
      ['decline', {}],
      ['publication', { mayPublish: true }],
    ] as const) {
      const path = `/nominations/asked/${id}/${step}`;
      const answer = await book.world.call(who, { method: 'POST', path, body, at: 2 });
      expect([step, answer.status]).toEqual([step, 404]);
    }
  }
  const before = (await book.see(id)).body;
  for (let times = 0; times < 3; times++) expect((await book.asked(id, unit)).body.state).toBe('waiting');
  expect((await book.see(id)).body).toEqual(before);
  const counts = await book.world.system.database.query(
    `select from registration.entry_history where entry_id = $1 and kind like 'confirmation-%' and kind <> 'confirmation-asked'`,
    [id],
  );
  expect(counts).toEqual([]);
});

test('a unit that declines keeps a work from being sent; another unit may be named and asked', async () => {
  const id = await book.waiting(edition, facts);
  await book.answer(id, 'decline', { reason: 'Không phải công trình của đơn vị' }, unit);
  expect([(await book.see(id)).body.state, await codes(id)]).toEqual(['declined', ['declined']]);
  expect((await book.send(id)).status).toBe(422);
  const { version } = (await book.see(id)).body;
  const { body: renamed } = await book.name({ id, version }, { ...facts, unitId: 'org-001' });
  expect((await book.ask(renamed)).status).toBe(200);
  expect((await book.asked(id, unit)).status).toBe(404);
  expect((await book.answer(id, 'confirm', { mayPublish: false }, officer)).status).toBe(200);
  expect((await book.send(id)).status).toBe(200);
});

test('exports name the body that nominated, and how much of its quota is used', async () => {
  const headers = { authorization: await book.world.bearer(secretary), 'accept-language': 'vi' };
  const url = `${book.world.url}/screening/export?editionId=${edition}&format=json`;
  const { columns, items } = (await (await fetch(url, { headers })).json()) as { columns: object[]; items: object[] };
  expect(columns).toContainEqual({ key: 'body', heading: 'Cơ quan đề cử' });
  expect(items).toEqual([
    expect.objectContaining({ body: 'Liên hiệp hội một', quota: '2/50' }),
    expect.objectContaining({ body: 'Liên hiệp hội một', quota: '2/50' }),
  ]);
});
