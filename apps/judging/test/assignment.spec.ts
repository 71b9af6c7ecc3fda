import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Proposal } from '../src/assignments/proposal.js';
import { account, entryId, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;
let recused: string;
const numbers = Array.from({ length: 8 }, (_, n) => n);

interface Shown {
  applied: (Proposal & { appliedAt: string }) | null;
  proposal: Proposal | null;
  canUndo: boolean;
}
const path = () => `/rounds/${world.round}/assignment`;
const shown = async () => (await world.call<Shown>(organiser, 'GET', path())).body;
const propose = async (wish: object = {}) =>
  (await world.call<Proposal>(organiser, 'POST', `${path()}/proposals`, wish)).body;
const apply = ({ id }: { id: string }) => world.call<Shown>(organiser, 'POST', `${path()}/proposals/${id}/apply`);
const undo = () => world.call<Shown>(organiser, 'POST', `${path()}/undo`);
const queues = () => Promise.all([0, 1, 2, 3].map((judge) => world.queue(judge)));
const notices = () => world.events<{ judges: { judgeId: string; entries: number }[] }>('judging.judges-assigned.v1');

beforeAll(async () => {
  world = await JudgingWorld.start({ assignment: 'exact' });
  for (const n of numbers) await world.accept(n, n === 0 ? { organisationId: 'org-1' } : {});
  await world.appoint({ organisationId: 'org-1' }, {}, {}, {}, { role: 'chair', fieldCodes: [] });
  await world.open();
});
afterAll(() => world.system.stop());

test('a proposal shows what would be, and changes nothing', async () => {
  const proposal = await propose({ objective: 'fair' });
  expect(proposal).toMatchObject({ loads: { min: 6, max: 6 }, unmet: [], changes: { added: 24, removed: 0, kept: 0 } });
  // The chair has no limit of entries and so reads none.
  expect(proposal.perJudge.map(({ judgeId }) => judgeId)).toEqual(world.judgeIds.slice(0, 4));
  expect(proposal.pairs.find(({ entryCode }) => entryCode === 'STKT-0')!.judgeIds).toEqual(world.judgeIds.slice(1, 4));
  expect(await queues()).toEqual([[], [], [], []]);
  expect(await shown()).toMatchObject({ applied: null, proposal: { id: proposal.id }, canUndo: false });
  expect((await world.submit(1, 0, [1, 1, 1])).status).toBe(404);
});

test('applying it gives each judge one notice and a queue of just those entries', async () => {
  const { proposal } = await shown();
  expect((await apply(proposal!)).body).toMatchObject({ applied: { id: proposal!.id }, proposal: null, canUndo: true });
  expect((await apply(proposal!)).status).toBe(200);
  expect((await queues()).map((codes) => codes.length)).toEqual([6, 6, 6, 6]);
  expect((await queues())[0]).not.toContain('STKT-0');
  const told = await notices();
  expect(told.map(({ judges }) => judges.map(({ entries }) => entries))).toEqual([[6, 6, 6, 6]]);
  expect((await world.submit(0, 0, [1, 1, 1])).status).toBe(404);
  expect((await world.submit(1, 0, [50, 50, 50])).status).toBe(200);
});

test('after a recusal another run replaces that judge and touches nothing else', async () => {
  const [mine] = (await world.queue(1)).filter((code) => code !== 'STKT-0');
  recused = mine!;
  const entry = Number(recused.split('-')[1]);
  await world.call(account(1), 'POST', `${world.sheet(entry)}/recuse`, { reason: 'Đồng hương', kind: 'other' });
  const before = (await shown()).applied!;
  const proposal = await propose();
  expect(proposal.changes).toEqual({ added: 1, removed: 1, kept: 23 });
  const readers = proposal.pairs.find(({ entryCode }) => entryCode === recused)!.judgeIds;
  expect(readers).toHaveLength(3);
  expect(readers).not.toContain(world.judgeIds[1]);
  const unchanged = ({ pairs }: Proposal) => pairs.filter(({ entryCode }) => entryCode !== recused);
  expect(unchanged(proposal)).toEqual(unchanged(before));
  await apply(proposal);
  const told = await notices();
  expect(told).toHaveLength(2);
  expect(told[1]!.judges.map(({ entries }) => entries).sort()).toEqual([5, 7]);
});

test('a proposal that facts have overtaken is refused', async () => {
  const [first, second] = [await propose({ rebalance: true }), await propose({ rebalance: true })];
  await apply(first);
  expect((await apply(second)).body.code).toBe('proposal-outdated');
  // Who would take over the entry turns out to be its author.
  const free = (await world.queue(2)).find((code) => code !== 'STKT-0' && code !== recused)!;
  const entry = Number(free.split('-')[1]);
  await world.call(account(2), 'POST', `${world.sheet(entry)}/recuse`, { reason: 'Cùng đề tài', kind: 'conflict' });
  const third = await propose();
  const before = (await shown()).applied!.pairs.find((pair) => pair.entryId === entryId(entry))!;
  const [taker] = third.pairs
    .find((pair) => pair.entryId === entryId(entry))!
    .judgeIds.filter((judgeId) => !before.judgeIds.includes(judgeId));
  const author = account(world.judgeIds.indexOf(taker!));
  await world.accept(entry, { authorAccountIds: [author] }, 2);
  expect((await apply(third)).body.code).toBe('proposal-outdated');
});

test('undo restores what was in force, step by step, but not where somebody has handed in', async () => {
  const inForce = async () => (await shown()).applied?.id;
  const last = await inForce();
  expect((await undo()).body.canUndo).toBe(true);
  const middle = await inForce();
  expect(middle).not.toBe(last);
  await undo();
  const first = (await shown()).applied!;
  const pairs = await world.sql('select 1 from judging.assignment where round_id = $1', [world.round]);
  expect(pairs).toHaveLength(first.pairs.flatMap(({ judgeIds }) => judgeIds).length);
  const refused = await undo();
  expect([refused.body.code, refused.body.data]).toEqual(['assignment-scored', { sheets: 1 }]);
  expect(await shown()).toMatchObject({ applied: { id: first.id }, canUndo: false });
});

test('only organisers assign; the chair looks', async () => {
  expect((await world.callAsChair(4, 'GET', path())).status).toBe(200);
  for (const step of ['/proposals', '/undo'])
    expect((await world.callAsChair(4, 'POST', path() + step, {})).status).toBe(403);
});
