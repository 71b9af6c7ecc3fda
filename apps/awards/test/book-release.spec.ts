import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { MakeBook } from '../src/book/make-book.job.js';
import { BookStore } from '../src/book/book.store.js';
import { TakeWorks } from '../src/editing/take-works.job.js';
import { admin, aWork, AwardsWorld, id, organiserOf, secondPerson, type Act, type Work } from './awards-world.js';
import { goldenRulebook, photo } from './golden-book.js';

jest.setTimeout(120_000);
const secretary = id(1);
const world = new AwardsWorld();
const text = 'Một hai ba bốn năm sáu';
let lastEdition = 5_000_000;

interface ReleaseAct extends Act {
  release: { works: number; pages: number; bytes: number; sha256: string; current: boolean } | null;
}

beforeAll(async () => {
  await world.start();
  world.picture = await photo();
});
afterAll(() => world.system.stop());
beforeEach(() => {
  world.deciders = [secretary, secondPerson];
});

const job = <T>(type: new (...args: never[]) => T): T =>
  world.system.contexts.get('awards')!.app.get(type, { strict: false });

/** A published list of two works, both ready, and their book, made. */
async function madeBook(): Promise<{ editionId: string; works: Work[] }> {
  const editionId = id((lastEdition += 10));
  const works = [1, 2].map((nth) =>
    aWork(lastEdition + nth, 100, { answers: { summary: text, effectiveness: text }, provinceCode: `1${nth}` }),
  );
  await world.given({ editionId, code: `SV-${lastEdition}`, works, rulebook: goldenRulebook({ exactly: 2 }) });
  await world.seal(editionId);
  await world.approve(editionId);
  await world.publish();
  await job(TakeWorks).run();
  for (const { entryId } of works) await finish(editionId, entryId);
  await make(editionId);
  return { editionId, works };
}

async function finish(editionId: string, entryId: string): Promise<void> {
  for (const step of ['approval', 'ready'] as const) {
    const { version } = (await ofBook(editionId, 'GET', `/works/${entryId}`)).body as { version: number };
    const body = step === 'approval' ? { reason: 'Đồng ý trên giấy' } : undefined;
    const said = await ofBook(editionId, 'POST', `/works/${entryId}/${step}`, { version, body });
    expect(said.status).toBe(200);
  }
}

async function make(editionId: string): Promise<void> {
  expect((await ofBook(editionId, 'POST', '/book/make')).status).toBe(202);
  await job(MakeBook).run();
  for (let tries = 0; tries < 300; tries++) {
    if ((await job(BookStore).find(editionId))!.state === 'made') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function edit(editionId: string, { entryId }: Work): Promise<void> {
  const { version } = (await ofBook(editionId, 'GET', `/works/${entryId}`)).body as { version: number };
  const body = { title: 'Tên khác', parts: { content: text, effect: text }, caption: '' };
  expect((await ofBook(editionId, 'PUT', `/works/${entryId}`, { version, body })).status).toBe(200);
}

function ofBook(editionId: string, method: string, path: string, options: { version?: number; body?: unknown } = {}) {
  return world.call(secretary, method, `/editions/${editionId}${path}`, { grants: organiserOf(editionId), ...options });
}

const ask = (editionId: string) => ofBook(editionId, 'POST', '/book/release');

async function theRelease(editionId: string): Promise<ReleaseAct | undefined> {
  const acts = (await world.acts(editionId)) as ReleaseAct[];
  return acts.find(({ kind }) => kind === 'release');
}

function sign(editionId: string, { id: act, version }: Act, who: string, grants: Grant[] = admin) {
  return world.call(who, 'POST', `/editions/${editionId}/acts/${act}/approval`, { grants, version });
}

/** What the others learn of the release. */
async function told({ id: releaseAct }: Act): Promise<{ entryIds: string[] }[]> {
  await world.system.settle();
  const rows = await world.system.database.query<{ data: { entryIds: string[] } }>(
    `select envelope::jsonb -> 'data' as data from event_log.record join awards.act on act.subject::text = key
      where act.id = $1 and envelope like '%book-released%'`,
    [releaseAct],
  );
  return rows.map(({ data }) => data);
}

/** Whether an author’s own page, and the list that everybody reads, say that the book is out. */
const saidToAuthor = async ({ applicantId, entryId }: Work) =>
  (await world.call(applicantId, 'GET', `/my/works/${entryId}`)).body.released;
const saidInList = async (editionId: string) =>
  (await world.call(null, 'GET', `/results/${editionId}`)).body.bookReleased;
const isPublic = async (editionId: string) => (await world.call(null, 'GET', `/books/${editionId}`)).status === 200;

test('S49: a book is released once somebody else than who asked has approved it, and not before', async () => {
  const { editionId, works } = await madeBook();
  expect((await ask(editionId)).status).toBe(202);
  expect((await ask(editionId)).body.code).toBe('act-asked');
  const act = (await theRelease(editionId))!;
  expect(act).toMatchObject({
    ...{ askedBy: { accountId: secretary, name: 'Người 001' }, approvedBy: null, mayApprove: true },
    ...{ publication: null, revocation: null },
    release: { works: 2, pages: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/), current: true },
  });
  const own = await sign(editionId, act, secretary);
  expect([own.status, own.body.code, await isPublic(editionId)]).toEqual([403, 'own-act', false]);
  await expect(
    world.system.database.query('update awards.act set approved_by = asked_by, approved_at = now() where id = $1', [
      act.id,
    ]),
  ).rejects.toThrow('act_by_two');

  // The chair has no other page of the book, and reads what is to be released.
  const chair: Grant[] = [{ role: 'chair', scope: editionId }];
  const path = `/editions/${editionId}/book/file`;
  expect((await world.call(id(7), 'GET', path, { grants: chair })).headers.get('content-type')).toBe('application/pdf');
  expect((await world.call(id(7), 'GET', path, { grants: [{ role: 'chair', scope: id(3) }] })).status).toBe(404);
  expect(await told(act)).toEqual([]);
  expect(await saidToAuthor(works[0]!)).toBe(false);
  expect((await sign(editionId, act, id(7), chair)).status).toBe(200);
  expect(await isPublic(editionId)).toBe(true);
  expect([await saidToAuthor(works[0]!), await saidInList(editionId)]).toEqual([true, true]);
  const [released, ...again] = await told(act);
  expect([released?.entryIds.toSorted(), again]).toEqual([works.map(({ entryId }) => entryId), []]);
  const audit = await world.system.database.query(
    `select action, detail from awards.audit where subject = $1 and action = 'book-released'`,
    [editionId],
  );
  expect(audit).toEqual([
    { action: 'book-released', detail: expect.objectContaining({ askedBy: secretary, approvedBy: id(7) }) },
  ]);
  expect((await ask(editionId)).body.code).toBe('book-state');
});

test('what is edited since, or is another book below the application, is not what was asked for', async () => {
  const { database } = world.system;
  const [first, second] = [await madeBook(), await madeBook()];
  for (const { editionId } of [first, second]) await ask(editionId);
  await edit(first.editionId, first.works[0]!);
  await database.query(`update awards.book_release set sha256 = repeat('0', 64) where edition_id = $1`, [
    second.editionId,
  ]);
  for (const { editionId } of [first, second]) {
    const act = (await theRelease(editionId))!;
    expect((await sign(editionId, act, secondPerson)).body.code).toBe('act-differs');
    expect([await isPublic(editionId), await saidInList(editionId)]).toEqual([false, false]);
  }
  expect((await theRelease(first.editionId))!.release!.current).toBe(false);
});

test('a book that is made anew takes its request along, a request may be withdrawn, and a newer book is released the same way', async () => {
  const { editionId, works } = await madeBook();
  await ask(editionId);
  const before = (await theRelease(editionId))!;
  await make(editionId);
  expect(await theRelease(editionId)).toBeUndefined();
  expect((await sign(editionId, before, secondPerson)).status).toBe(404);

  await ask(editionId);
  const { id: act, version } = (await theRelease(editionId))!;
  const grants = organiserOf(editionId);
  const withdrawn = await world.call(secretary, 'POST', `/editions/${editionId}/acts/${act}/withdrawal`, {
    grants,
    version,
  });
  expect([withdrawn.status, await theRelease(editionId)]).toEqual([200, undefined]);

  await ask(editionId);
  const both = await Promise.all(
    [secondPerson, id(5)].map(async (who) => sign(editionId, (await theRelease(editionId))!, who)),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const read = async () => (await world.call(null, 'GET', `/books/${editionId}/file`)).bytes;
  const released = await read();
  await edit(editionId, works[0]!);
  await finish(editionId, works[0]!.entryId);
  await make(editionId);
  expect((await ofBook(editionId, 'GET', '/book')).body).toMatchObject({
    released: false,
    releasedAt: expect.any(String),
  });
  await ask(editionId);
  expect(await read()).toEqual(released);
  expect((await world.approve(editionId)).status).toBe(200);
  expect(await read()).not.toEqual(released);
});

test('those who may approve a release are told once', async () => {
  const { editionId } = await madeBook();
  await ask(editionId);
  const act = (await theRelease(editionId))!;
  await world.remind();
  await world.remind();
  await world.system.settle();
  const rows = await world.system.database.query<{ data: object }>(
    `select envelope::jsonb -> 'data' as data from event_log.record where key = $1 and envelope like '%approval-awaited%'`,
    [act.id],
  );
  expect(rows.map(({ data }) => data)).toEqual([
    expect.objectContaining({ kind: 'release', occasion: 'asked', accountIds: [secondPerson], publishAt: null }),
  ]);
});
