import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { FileStorage } from '@sangtao/service-kit/storage';
import { TakeWorks } from '../src/editing/take-works.job.js';
import { aWork, AwardsWorld, id, organiserOf, type Work } from './awards-world.js';
import { goldenRulebook, photo } from './golden-book.js';

jest.setTimeout(90_000);
const world = new AwardsWorld();
const text = 'Một hai ba bốn năm sáu';
const other = id(902);

beforeAll(async () => {
  await world.start();
  world.picture = await photo();
});
afterAll(() => world.system.stop());

/** A list of two works: the first one of whoever will be erased. */
async function list(n: number, isPublic: boolean): Promise<{ editionId: string; works: Work[]; gone: string }> {
  // Whoever was erased is nobody's next one: their tokens are worth nothing from that second on.
  const gone = id(7_000_000 + n);
  const editionId = id(6_000_000 + n);
  const answers = { summary: text, effectiveness: text };
  const works = [gone, other].map((applicantId, nth) =>
    aWork(n + nth, 100, { answers, applicantId, provinceCode: `1${nth}` }),
  );
  await world.given({ editionId, code: `SV-${n}`, works, rulebook: goldenRulebook({ exactly: 2 }) });
  await world.seal(editionId, isPublic ? undefined : new Date('2999-01-01'));
  if (isPublic) {
    await world.approve(editionId);
    await world.publish();
  }
  await world.system.settle();
  await world.system.contexts.get('awards')!.app.get(TakeWorks, { strict: false }).run();
  return { editionId, works, gone };
}

async function erase(accountId: string, times = 1): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    await world.system.database.transaction((tx) =>
      tx.publish(AccountErasedV1, {
        key: accountId,
        version: nth + 1,
        data: { accountId },
      }),
    );
    await world.system.settle();
  }
}

const all = <T>(sql: string, ...values: unknown[]) => world.system.database.query<T & object>(sql, values);

test('of a person who is erased, drafts of works that nobody may know of go with their pictures; what others made stays', async () => {
  const { works, gone } = await list(100, false);
  const [own, others] = works.map(({ entryId }) => entryId) as [string, string];
  const [{ key }] = (await all<{ key: string }>(
    `select picture ->> 'key' as key from awards.work where entry_id = $1`,
    own,
  )) as [{ key: string }];
  const storage = world.system.contexts.get('awards')!.app.get(FileStorage, { strict: false });
  const isKept = () =>
    new Promise<boolean>((resolve) => {
      storage
        .get(key)
        .once('error', () => resolve(false))
        .once('data', () => resolve(true));
    });
  expect(await isKept()).toBe(true);
  // Twice, as a log may tell it.
  await erase(gone, 2);
  const kept = await all<{ id: string }>('select entry_id as id from awards.work where entry_id = any($1)', [
    own,
    others,
  ]);
  expect(kept.map((row) => row.id)).toEqual([others]);
  expect(await all('select from awards.work_version where entry_id = $1', own)).toEqual([]);
  expect(await isKept()).toBe(false);
});

test('a public list and its honour stay; what the person wrote and did there names nobody any more', async () => {
  const { editionId, works, gone } = await list(200, true);
  const [{ entryId }] = works as [Work];
  const grants = organiserOf(editionId);
  const path = `/editions/${editionId}/works/${entryId}`;
  const { version } = (await world.call(id(1), 'GET', path, { grants })).body as { version: number };
  const asked = (await world.call(id(1), 'POST', `${path}/ask`, { grants, version })).body as { version: number };
  const remark = 'Xin ghi số điện thoại của tôi';
  const said = await world.call(gone, 'POST', `/my/works/${entryId}/answer`, {
    ...{ version: asked.version, body: { answer: 'changes', remark } },
  });
  expect(said.status).toBe(200);
  await erase(gone);
  const work = (await world.call(id(1), 'GET', path, { grants })).body;
  expect(work).toMatchObject({ entryId, remark: null, authors: [expect.stringContaining('Ước')] });
  const versions = await all<{ by: string; remark: string | null; step: string }>(
    'select step, by, remark from awards.work_version where entry_id = $1 order by nr',
    entryId,
  );
  expect(versions.find(({ step }) => step === 'changes')).toEqual({ step: 'changes', by: '', remark: null });
  expect(JSON.stringify(versions)).not.toContain(gone);
  const [honour] = await all<{ authors: string[] }>('select authors from awards.honour where entry_id = $1', entryId);
  expect(honour!.authors).toEqual([expect.stringContaining('Ước')]);
});
