import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { account, entryId, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start();
  for (const n of [0, 1, 2]) await world.accept(n);
  await world.appoint({}, {}, { role: 'chair', fieldCodes: [] });
  await world.open();
});
afterAll(() => world.system.stop());

/** Everything that a judge can read, byte by byte. */
async function seenBy(judge: number): Promise<Record<string, string>> {
  const token = await world.system.token(account(judge));
  const round = `/my/rounds/${world.round}`;
  const paths = [
    '/my/rounds',
    '/my/invitations',
    `${round}/queue`,
    `${round}/next`,
    `${round}/progress`,
    world.sheet(0),
    world.sheet(1),
  ];
  const seen: Record<string, string> = {};
  for (const path of paths) {
    const answer = await fetch(`${world.system.url}/api/judging${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    seen[path] =
      `${answer.status} ${answer.headers.get('etag')} ${answer.headers.get('content-length')} ${await answer.text()}`;
  }
  return seen;
}

test('S40, S44: what others gave changes no byte of what a judge reads, before the own sheet and after it', async () => {
  expect((await world.submit(1, 0, [10, 10, 10])).status).toBe(200);
  const before = await seenBy(0);
  expect((await world.submit(1, 0, [90, 90, 90], { 'if-match': '"1"' })).status).toBe(200);
  expect(await seenBy(0)).toEqual(before);
  await world.submit(0, 0, [50, 50, 50]);
  const after = await seenBy(0);
  expect((await world.submit(1, 0, [20, 20, 20], { 'if-match': '"2"' })).status).toBe(200);
  expect(await seenBy(0)).toEqual(after);
});

test('S45: no event that others read carries points, totals or ranks of an open round', async () => {
  const envelopes = await world.sql<{ text: string }>(
    `select envelope::text as text from judging.outbox union all select envelope::text from event_log.record`,
    [],
  );
  const told = envelopes.map(({ text }) => JSON.parse(text) as { type: string; data: object });
  const scores = told.filter(({ type }) => type.includes('score-submitted'));
  expect(scores.length).toBeGreaterThan(0);
  for (const { data } of scores)
    expect(Object.keys(data).filter((name) => /point|total|score$|rank/i.test(name))).toEqual([]);
});

test('S52: a hundred sheets of one judge for one entry at the same moment are one sheet, with a revision and a record for each', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => world.submit(1, 1, [n, 50, 50])));
  const revisions = answers.map(({ body }) => body.revision).sort((a, b) => a - b);
  expect(revisions).toEqual(answers.map((_, n) => n + 1));
  const kept = await world.sql('select revision from judging.sheet where entry_id = $1', [entryId(1)]);
  expect(kept).toEqual([{ revision: 100 }]);
  expect((await world.records()).filter((one) => one.entryId === entryId(1))).toHaveLength(100);
});

test('S50: a sheet that is handed in while its judge recuses came before it, or is refused', async () => {
  const entries = [10, 11, 12, 13, 14, 15, 16, 17];
  for (const n of entries) await world.accept(n);
  for (const n of entries) {
    const recuse = { reason: 'Bạn học', kind: 'conflict' };
    const [sheet, recusal] = await Promise.all([
      world.submit(0, n, [70, 70, 70]),
      world.call<{ state: string }>(account(0), 'POST', `${world.sheet(n)}/recuse`, recuse),
    ]);
    expect(recusal.body.state).toBe('recused');
    const kinds = (await world.records()).filter(({ entryId: of }) => of === entryId(n)).map(({ kind }) => kind);
    expect(kinds).toEqual(sheet.status === 200 ? ['score', 'recusal'] : ['recusal']);
  }
  const kept = await world.sql<{ state: string }>('select distinct state from judging.sheet where entry_id = any($1)', [
    entries.map(entryId),
  ]);
  expect(kept).toEqual([{ state: 'recused' }]);
});

test('S51, S54: a closed round takes no sheet, no draft and no recusal, and opens no more', async () => {
  for (const [judge, entry] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    await world.submit(judge, entry, [50, 50, 50]);
  const closed = await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true });
  expect(closed.body).toMatchObject({ state: 'closed' });
  const before = await world.sql(
    'select entry_id, judge_id, total, revision, state from judging.sheet order by 1, 2',
    [],
  );
  const late = [
    await world.submit(0, 1, [99, 99, 99], { 'if-match': '"1"' }),
    await world.call(account(0), 'PUT', `${world.sheet(1)}/sheet`, { points: {} }),
    await world.call(account(0), 'POST', `${world.sheet(1)}/recuse`, { reason: 'Bạn học', kind: 'conflict' }),
    await world.call(organiser, 'POST', `/rounds/${world.round}/open`),
    await world.call(organiser, 'POST', `/rounds/${world.round}/close`),
  ];
  expect(late.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
  expect(
    await world.sql('select entry_id, judge_id, total, revision, state from judging.sheet order by 1, 2', []),
  ).toEqual(before);
});
