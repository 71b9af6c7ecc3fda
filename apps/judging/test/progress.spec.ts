import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { account, entryId, JudgingWorld, organiser, pointsOf } from './judging-world.js';

jest.setTimeout(60_000);

let world: JudgingWorld;
const numbers = [0, 1, 2, 3, 4, 5];

interface Next {
  entry: { entryId: string; code: string; state: string } | null;
  done: number;
  total: number;
}
interface Coverage {
  total: number;
  lacking: number;
  apart: number;
  items: { code: string; done: number; needed: number; spread: number | null }[];
  nextCursor: string | null;
}
const next = async (judge: number, query = '') =>
  (await world.call<Next>(account(judge), 'GET', `/my/rounds/${world.round}/next${query}`)).body;
const nudge = (judge: number) =>
  world.callAsChair<{ missing: number }>(3, 'POST', `/rounds/${world.round}/judges/${world.judgeIds[judge]}/nudge`);

beforeAll(async () => {
  world = await JudgingWorld.start();
  for (const n of numbers) await world.accept(n);
  await world.accept(6, { fieldCode: 'medicine' });
  await world.appoint({}, {}, {}, { role: 'chair', fieldCodes: ['education'] });
});
afterAll(() => world.system.stop());

test('nothing comes next before the round opens', async () => {
  expect(await next(0)).toMatchObject({ entry: null, total: 0 });
  await world.open();
});

test('the least covered entry comes next, among equals in an order of the judge’s own', async () => {
  const first = await next(0);
  expect(first).toMatchObject({ entry: { state: 'todo' }, done: 0, total: 6 });
  expect(await next(0)).toEqual(first);
  for (const n of numbers.slice(0, 5)) await world.submit(1, n, [50, 50, 50]);
  expect((await next(0)).entry!.code).toBe('STKT-5');
  expect((await next(1)).entry!.code).toBe('STKT-5');
  expect((await next(0, `?after=${entryId(5)}`)).entry!.code).not.toBe('STKT-5');
  // A draft waits until nothing fresh is left.
  await world.call(account(0), 'PUT', `${world.sheet(5)}/sheet`, { points: { novelty: 1 } });
  expect((await next(0)).entry!.code).not.toBe('STKT-5');
});

test('the list of rounds says how far the judge is in each', async () => {
  const rounds = async (judge: number) => (await world.call(account(judge), 'GET', '/my/rounds')).body.items;
  expect(await rounds(0)).toMatchObject([{ roundId: world.round, done: 0, total: 6, drafts: 1 }]);
  expect(await rounds(1)).toMatchObject([{ roundId: world.round, done: 5, total: 6, drafts: 0 }]);
  // A chair reads nothing.
  expect(await rounds(3)).toMatchObject([{ role: 'chair', done: 0, total: 0, drafts: 0 }]);
});

test('judges go through equals in different orders', async () => {
  const orders = await Promise.all(
    [0, 1, 2].map(async (judge) => {
      const { body } = await world.call<{ items: { code: string }[] }>(
        account(judge),
        'GET',
        `/my/rounds/${world.round}/queue`,
      );
      return body.items.map(({ code }) => code).join();
    }),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('a judge sees how far it is, with the usual time for one entry', async () => {
  const progress = async () => (await world.call(account(1), 'GET', `/my/rounds/${world.round}/progress`)).body;
  expect(await progress()).toMatchObject({ done: 5, total: 6, drafts: 0 });
  for (const n of numbers) {
    const scoredAt = new Date(Date.UTC(2026, 0, 1, 8, 4 * n)).toISOString();
    const sheet = { ...pointsOf(60, 60, 60), scoredAt };
    await world.call(account(1), 'POST', `${world.sheet(n)}/submit`, sheet);
  }
  expect(await progress()).toEqual({ done: 6, total: 6, drafts: 0, secondsPerEntry: 240 });
  expect(await next(1)).toMatchObject({ entry: null, done: 6, total: 6 });
  expect((await world.call(account(9), 'GET', `/my/rounds/${world.round}/progress`)).status).toBe(404);
});

test('the chair sees which entries lack readings and where judges are far apart, page by page', async () => {
  for (const [n, points] of [70, 50].entries()) await world.submit(2, n, [points, points, points]);
  const coverage = (query: string) =>
    world.callAsChair<Coverage>(3, 'GET', `/rounds/${world.round}/coverage?${query}`).then(({ body }) => body);
  const whole = await coverage('');
  expect(whole).toMatchObject({ total: 7, lacking: 7, apart: 0, apartFrom: 20, nextCursor: null });
  expect(whole.items[0]).toMatchObject({ code: 'STKT-6', done: 0, needed: 3, spread: null });
  expect(whole.items.find(({ code }) => code === 'STKT-1')).toMatchObject({ done: 2, spread: 10 });
  const once = whole.items.filter(({ done }) => done === 1);
  expect(once.length).toBeGreaterThan(0);
  expect(once.every(({ spread }) => spread === null)).toBe(true);
  for (const look of ['all', 'lacking']) {
    const first = await coverage(`look=${look}&limit=4`);
    const second = await coverage(`look=${look}&limit=4&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(whole.items);
  }
  const further = (entry: number, by: number) =>
    world.sql(`update judging.sheet set total = total + ${by} where entry_id = '${entryId(entry)}' and total <> 60`);
  await further(0, 15);
  await further(1, -20);
  const apart = await coverage('look=apart&limit=1');
  expect(apart).toMatchObject({ apart: 2, items: [{ code: 'STKT-1', spread: 30 }] });
  const rest = await coverage(`look=apart&limit=1&cursor=${apart.nextCursor}`);
  expect(rest).toMatchObject({ items: [{ code: 'STKT-0', spread: 25 }], nextCursor: null });
  await further(0, -15);
  await further(1, 20);
  expect((await world.callAsChair(3, 'GET', `/rounds/${world.round}/coverage?look=some`)).status).toBe(400);
});

test('the chair sees how strict and how steady each judge is', async () => {
  for (const [n, points] of [70, 50].entries()) await world.submit(2, n, [points, points, points]);
  const { body } = await world.callAsChair<{
    items: {
      name: string;
      done: number;
      total: number;
      drafts: number;
      severity: number | null;
      spread: number | null;
    }[];
  }>(3, 'GET', `/rounds/${world.round}/workload`);
  const [zero, one, two] = body.items;
  expect(zero).toMatchObject({ done: 0, total: 6, drafts: 1, severity: null, spread: null });
  // On the two shared entries the others lie at 70 and 50, this judge at 60 twice.
  expect(one).toMatchObject({ done: 6, total: 6, severity: 0, spread: 0 });
  expect(two).toMatchObject({ done: 2, total: 6, severity: 0 });
  expect(two!.spread).toBeCloseTo(14.142, 3);
  await world.submit(2, 1, [70, 70, 70]);
  const again = await world.callAsChair<typeof body>(3, 'GET', `/rounds/${world.round}/workload`);
  expect(again.body.items.map(({ severity }) => severity)).toEqual([null, 10, -10, null]);
});

test('the chair opens the evidence behind a score; who still scores the entry hands in first', async () => {
  interface Evidence {
    code: string;
    items: { judge: string; state: string; total: number; points: object; comment: string | null }[];
  }
  const path = `/rounds/${world.round}/entries/${entryId(1)}/sheets`;
  const seen = await world.callAsChair<Evidence>(3, 'GET', path);
  expect(seen.body.code).toBe('STKT-1');
  expect(seen.body.items.map(({ judge, total }) => [judge, total])).toEqual([
    ['Giám khảo 1', 60],
    ['Giám khảo 2', 70],
  ]);
  // The draft of judge 0 stays with the judge.
  const drafted = await world.callAsChair<Evidence>(3, 'GET', path.replace(entryId(1), entryId(5)));
  expect(drafted.body.items.map(({ judge }) => judge)).toEqual(['Giám khảo 1']);
  expect((await world.callAsChair(1, 'GET', path)).status).toBe(404);
  expect((await world.callAsChair(3, 'GET', path.replace(entryId(1), world.round))).status).toBe(404);
  await world.assign([1, 3]);
  expect((await world.callAsChair(3, 'GET', path)).body.code).toBe('sheet-first');
  expect((await world.call(organiser, 'GET', path)).status).toBe(200);
});

test('a judge’s severity has an error once three entries are shared', async () => {
  const errors = async () => {
    const { body } = await world.call<{ items: { severityError: number | null }[] }>(
      organiser,
      'GET',
      `/rounds/${world.round}/workload`,
    );
    return body.items.map(({ severityError }) => severityError);
  };
  expect(await errors()).toEqual([null, null, null, null]);
  await world.submit(2, 2, [64, 64, 64]);
  // Judge 2 lies 10, 10 and 4 above: mean 8, deviation √12, error √12 / √3.
  expect((await errors())[2]).toBeCloseTo(2, 6);
});

test('one click reminds a judge, at most once an hour, and only of what is missing', async () => {
  expect((await nudge(2)).body).toMatchObject({ missing: 3 });
  const again = await nudge(2);
  expect([again.status, again.body.code]).toEqual([409, 'nudged-recently']);
  expect(again.body.title).toMatch(/từ \d\d:\d\d thứ .+ \d\d\/\d\d\/\d{4} \(UTC\+7\)/);
  expect(new Date(again.body.data['nextAt'] as string).getTime()).toBeGreaterThan(Date.now() + 50 * 60_000);
  expect((await nudge(1)).body.code).toBe('nothing-missing');
  await world.sql(`update judging.judge set nudged_at = nudged_at - interval '61 minutes'`);
  expect((await nudge(2)).status).toBe(200);
  const told = await world.events<{ accountId: string; missing: number }>('judging.judge-reminded.v2');
  expect(told.map(({ accountId, missing }) => [accountId, missing])).toEqual([
    [account(2), 3],
    [account(2), 3],
  ]);
});

test('the ranking names its method and sample, and keeps what stood beside it', async () => {
  const ranking = async () =>
    (await world.call<{ fields: Record<string, unknown>[] }>(organiser, 'GET', `/rounds/${world.round}/ranking`)).body;
  const before = await ranking();
  expect(before).toMatchObject({ method: 'mean', readings: 3 });
  expect(before.fields[0]).toMatchObject({
    fieldCode: 'it',
    sample: { entries: 6, judges: 2, sheets: 9 },
    advice: { method: 'mixed' },
  });
  await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true });
  expect(await ranking()).toEqual(before);
});
