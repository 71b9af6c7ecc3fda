import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifyBundle, type ResultBundle } from '@sangtao/fair-judging/bundle';
import { account, entryId, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;
const text = { vi: 'Đồng ý', en: 'Yes' };
const vote = {
  code: 'vote',
  name: text,
  description: text,
  weight: 100,
  scale: { min: 0, max: 1, step: 1 },
  rubric: [],
};
/** By member, on works 0, 1 and 2. */
const votes = [
  [1, 1, 0],
  [1, 0, 0],
  [1, 1, 1],
];

beforeAll(async () => {
  const stage = { method: 'approval', criteria: [vote], readings: 2, quorum: '3/4', tieBreak: [] } as const;
  world = await JudgingWorld.start({ ...stage, criteria: [vote], tieBreak: [] });
  for (const n of [0, 1, 2]) await world.accept(n, { provinceCode: `1${n}` });
  await world.appoint({}, {}, {}, { organisationId: 'union' });
  await world.open();
});
afterAll(() => world.system.stop());

const cast = (member: number, work: number, yes: number, comment = 'Xứng đáng') =>
  world.call<{ code?: string }>(account(member), 'POST', `${world.sheet(work)}/submit`, {
    points: { vote: yes },
    comment,
  });
const oversee = <Body>(path: string) => world.call<Body>(organiser, 'GET', `/rounds/${world.round}${path}`);
const close = (confirm: boolean) =>
  world.call<{ code: string; data: object }>(organiser, 'POST', `/rounds/${world.round}/close`, { confirm });

test('a vote is yes or no, and nothing between', async () => {
  for (const wrong of [0.5, 2, -1]) expect((await cast(0, 0, wrong)).status).toBe(400);
});

test('C35: the ballot is closed once each work has its quorum, which no confirmation makes up for', async () => {
  await Promise.all(votes.slice(0, 2).flatMap((own, member) => own.map((yes, work) => cast(member, work, yes))));
  const early = await close(true);
  // Three quarters of four members are three.
  expect(early.body).toMatchObject({ code: 'quorum-missing', data: { missing: 3, votes: 2, needed: 3 } });
});

test('C35: while it runs and after it, who has voted is shown, and never how', async () => {
  const running = await oversee<{ fields: object[] }>('/ranking');
  expect(running.body.fields).toEqual([]);
  await Promise.all(votes[2]!.map((yes, work) => cast(2, work, yes)));
  await cast(2, 2, 0);
  await cast(2, 2, votes[2]![2]!);
  const { body: closed } = await close(false);
  expect(closed).toMatchObject({ state: 'closed' });
  const { body: sheets } = await oversee<{ items: object[] }>(`/entries/${entryId(1)}/sheets`);
  expect(sheets.items).toMatchObject(
    [0, 1, 2].map((n) => ({ judge: `Giám khảo ${n}`, points: {}, total: null, comment: null })),
  );
  const { body: work } = await oversee<{ items: Record<string, unknown>[] }>('/workload');
  expect(work.items.map(({ done, mean, severity, spread }) => [done, mean, severity, spread])).toEqual([
    ...[0, 1, 2].map(() => [3, null, null, null]),
    [0, null, null, null],
  ]);
  const { body: coverage } = await oversee<{ apart: number; items: { spread: number | null; done: number }[] }>(
    '/coverage',
  );
  expect([coverage.apart, coverage.items.map(({ done, spread }) => [done, spread])]).toEqual([
    0,
    [0, 1, 2].map(() => [3, null]),
  ]);
  for (const path of ['/ledger', '/bundle', '/ledger/check']) {
    const said = JSON.stringify((await oversee(path)).body);
    for (const judge of world.judgeIds) expect(said).not.toContain(judge);
  }
});

test('the share of yes is the score; the bundle gives the same ranking, and a changed vote is found', async () => {
  const { body: bundle } = await oversee<ResultBundle>('/bundle');
  expect(bundle.ranking.map(({ entryId: id, score, rank }) => [id, Math.round(score), rank])).toEqual([
    [entryId(0), 100, 1],
    [entryId(1), 67, 2],
    [entryId(2), 33, 3],
  ]);
  expect(verifyBundle(bundle)).toMatchObject({ identical: true, ledger: 'ok', differences: [] });
  expect((await oversee<{ ok: boolean }>('/ledger/check')).body).toMatchObject({ ok: true, differences: [] });
  await world.sql(`update judging.sheet set points = '{"vote": 1}', total = 100 where entry_id = $1 and total = 0`, [
    entryId(2),
  ]);
  const { body: check } = await oversee<{ ok: boolean; differences: { entryCode: string }[] }>('/ledger/check');
  expect([check.ok, check.differences[0]?.entryCode]).toEqual([false, 'STKT-2']);
});
