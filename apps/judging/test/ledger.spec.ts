import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifyBundle, type ResultBundle } from '@sangtao/fair-judging/bundle';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { chained } from '../src/ledger/chain.js';
import { account, applicant, edition, entryId, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;
const judges = [0, 1, 2, 3];

interface Check {
  ok: boolean;
  pending: number;
  sealed: boolean;
  ledger: string;
  firstBadRecord: number | null;
  differences: { entryCode: string; what: string; stored: number; recorded: number }[];
}
const check = async () => (await world.call<Check>(organiser, 'GET', `/rounds/${world.round}/ledger/check`)).body;

beforeAll(async () => {
  world = await JudgingWorld.start();
  for (const n of [0, 1, 2]) await world.accept(n);
  await world.appoint(...judges.map(() => ({})));
  await world.open();
});
afterAll(() => world.system.stop());

test('S78: judges hand in without waiting for one another, and every record enters the chain', async () => {
  // Another judge's sheet is in hand, and the writer is busy.
  await world.system.database.transaction(async (tx) => {
    await tx.query('select 1 from judging.ledger_head where round_id = $1 for update', [world.round]);
    await tx.query('select 1 from judging.judge where id = $1 for update', [world.judgeIds[3]]);
    const answers = await Promise.all([0, 1, 2].map((judge) => world.submit(judge, 0, [70 + judge, 70, 70])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
  await world.submit(0, 0, [90, 70, 70]);
  await world.call(account(0), 'PUT', `${world.sheet(1)}/sheet`, { points: { novelty: 1 }, notes: 'bảng 2 sai' });
  const handedIn = await world.submit(0, 1, [50, 50, 50]);
  expect(handedIn.body).toMatchObject({ state: 'submitted', revision: 1, version: 2, notes: 'bảng 2 sai', total: 50 });
  await world.submit(1, 1, [40, 50, 50]);
  await world.call(account(1), 'POST', `${world.sheet(1)}/recuse`, { reason: 'Họ hàng', kind: 'conflict' });
  // A double tap, and more of it.
  const taps = await Promise.all([1, 2, 3, 4].map(() => world.submit(2, 2, [50, 50, 50])));
  expect(taps.map(({ status, body }) => [status, body.revision])).toEqual(taps.map(() => [200, 1]));
  await world.publish((tx) =>
    tx.publish(EntryWithdrawnV1, {
      key: entryId(2),
      version: 2,
      data: { entryId: entryId(2), editionId: edition, applicantId: applicant, at: new Date().toISOString() },
    }),
  );
  const kinds = (await world.records()).map(({ kind, revision }) => [kind, revision ?? null]);
  expect(kinds.slice(3)).toEqual([
    ['score', 2],
    ['score', 1],
    ['score', 1],
    ['recusal', null],
    ['score', 1],
    ['exclusion', null],
  ]);
  expect(await check()).toMatchObject({ ok: true, ledger: 'ok', sealed: false, differences: [] });
});

test('S76: a score that was changed in the database is named', async () => {
  const change = (total: number) =>
    world.sql('update judging.sheet set total = $1 where entry_id = $2 and judge_id = $3', [
      ...[total, entryId(1), world.judgeIds[0]],
    ]);
  await change(99);
  const found = await check();
  expect(found.ok).toBe(false);
  expect(found.differences).toEqual([
    expect.objectContaining({ entryCode: 'STKT-1', what: 'total', stored: 99, recorded: 50 }),
  ]);
  await change(50);
});

test('the bundle of a closed round holds what the ranking follows from, and names nobody', async () => {
  const path = `/rounds/${world.round}/bundle`;
  expect((await world.call(organiser, 'GET', path)).body.code).toBe('round-state');
  // Records that came a moment ago are in the chain that is closed.
  await world.submit(3, 1, [60, 60, 60]);
  await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true });
  expect(await check()).toMatchObject({ ok: true, pending: 0, sealed: true });
  const { body } = await world.call<ResultBundle>(organiser, 'GET', path);
  expect(verifyBundle(body)).toMatchObject({ identical: true, ledger: 'ok', records: body.records.length });
  expect(body.ranking.map(({ rank, score }) => [rank, score])).toEqual([
    [1, expect.closeTo(72.3, 9)],
    [2, 55],
  ]);
  const [event] = await world.events<{ checkpoint: { root: string } }>('judging.round-closed.v1');
  expect(event!.checkpoint.root).toBe(body.checkpoint.rootHash);
  const text = JSON.stringify(body);
  for (const secret of ['Giám khảo', 'Họ hàng', ...judges.map(account), applicant]) expect(text).not.toContain(secret);
});

test('another service gets the bundle, nobody else by that way', async () => {
  const path = `/internal/rounds/${world.round}/bundle`;
  expect((await world.call(organiser, 'GET', path)).status).toBe(404);
  const internal = world.system.contexts.get('judging')!.app.get(InternalApi, { strict: false });
  expect(await internal.get('judging', path)).toMatchObject({ format: 'sangtao-result-bundle/1' });
});

test('S76: a record that was changed afterwards is named, in the database and in the bundle', async () => {
  await world.sql(
    `update judging.ledger set record = replace(record, '"novelty":90', '"novelty":91') where round_id = $1`,
    [world.round],
  );
  expect(await check()).toMatchObject({ ok: false, firstBadRecord: 4 });
  const { body } = await world.call<ResultBundle>(organiser, 'GET', `/rounds/${world.round}/bundle`);
  expect(verifyBundle(body)).toMatchObject({ identical: false, firstBadRecord: 4 });
});

test('S76: a ledger that was written anew does not fit what was sealed', async () => {
  const { body } = await world.call<ResultBundle>(organiser, 'GET', `/rounds/${world.round}/bundle`);
  for (const { nr, record, previous, hash } of chained(
    body.records.map((one) => one.record),
    { nr: 0, hash: '' },
  )) {
    await world.sql('update judging.ledger set record = $1, previous = $2, hash = $3 where round_id = $4 and nr = $5', [
      ...[record, previous, hash, world.round, nr],
    ]);
  }
  expect(await check()).toMatchObject({ ok: false, ledger: expect.stringMatching('hashed again') });
});
