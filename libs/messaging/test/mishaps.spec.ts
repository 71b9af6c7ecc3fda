import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { v7 } from 'uuid';
import { NotYet } from '../src/runtime.js';
import { envelopeOf as anEnvelope, eventually, Journal } from './journal.js';

jest.setTimeout(120_000);
let postgres: TestPostgres;
let journal: Journal;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
beforeEach(async () => void (journal = await Journal.open(await postgres.createDatabase())));
afterEach(() => journal.close());

const key = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const topic = 'identity.account' as const;
const because = { actor: 'operator', reason: 'mended' };

/** Whole records of one partition, as a relay that was interrupted would leave them. */
async function append(subject: string, envelopes: string[]): Promise<void> {
  const records = envelopes.map((envelope) => ({ topic, partition: 0, key: subject, envelope }));
  await journal.transactions.run((sql) => journal.log.append(records, sql));
  journal.log.announce();
}

/** An event as it stands in the outbox, taken out of it. */
async function envelopeOf(subject: string, version: number): Promise<string> {
  await journal.transactions.run((sql) => journal.publish(sql, subject, version));
  const { rows } = await journal.pool.query<{ envelope: string }>('delete from journal.outbox returning envelope');
  return rows[0]!.envelope;
}

test('an event that the log holds twice is handled once, also when its key was parked meanwhile', async () => {
  const envelope = await envelopeOf(key(1), 1);
  let poisoned = true;
  journal.before = () => {
    if (poisoned) throw new Error('poison');
  };
  const { operator } = await journal.startRuntime();
  for (const times of [1, 2]) {
    await append(key(1), [envelope]);
    await eventually(async () => expect(await operator.list()).toHaveLength(times));
  }
  poisoned = false;
  expect(await operator.redrive(topic, key(1), because)).toBe(true);
  expect(await journal.linesOf(key(1))).toEqual([1]);
  expect(await operator.list()).toEqual([]);
});

test('an event that waits for a fact is not held up by undecodable bytes of its key', async () => {
  const envelope = await envelopeOf(key(1), 1);
  let arrived = false;
  journal.before = () => {
    if (!arrived) throw new NotYet('the fact');
  };
  const { operator } = await journal.startRuntime();
  await append(key(1), ['{"half":', envelope]);
  await eventually(async () => expect(await operator.list()).toHaveLength(2));
  arrived = true;
  await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1]));
  expect((await operator.list()).map(({ state }) => state)).toEqual(['undecodable']);
});

test('a log that loses its listening connection again and again has one of it', async () => {
  const listening = `datname = current_database() and query like 'listen%'`;
  const count = async () =>
    (await journal.pool.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where ${listening}`))
      .rows[0]!.n;
  for (let times = 0; times < 3; times++) {
    await journal.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${listening}`);
    await eventually(async () => expect(await count()).toBe(1));
    // Long enough for a second way back to show itself.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(await count()).toBe(1);
  }
});

test('G13: a group that had nothing to do for an hour is alive at its next event, and stalled only if that waits', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const runtime = await journal.startRuntime();
  await journal.pool.query(`update journal.cursor set moved_at = now() - interval '1 hour'`);
  journal.before = () => held;
  await journal.transactions.run((sql) => journal.publish(sql, key(1), 1));
  runtime.nudge();
  await eventually(async () => expect((await runtime.health()).lag).toBe(1));
  expect((await runtime.health()).live).toBe(true);
  await journal.pool.query(`update event_log.record set appended_at = now() - interval '1 minute'`);
  expect((await runtime.health()).live).toBe(false);
  release();
  await eventually(async () => expect((await runtime.health()).live).toBe(true));
});

test('what fails only at the commit stops its own key, not the events beside it', async () => {
  await journal.pool.query('create table journal.parent (id int primary key)');
  await journal.pool.query(
    'create table journal.child (parent int references journal.parent deferrable initially deferred)',
  );
  journal.before = async (subject, _version, sql) => {
    if (subject === key(1)) await sql.query('insert into journal.child values (1)');
  };
  const { operator } = await journal.startRuntime();
  const [one, two] = [await envelopeOf(key(1), 1), await envelopeOf(key(2), 1)];
  const records = [
    { topic, partition: 0, key: key(1), envelope: one },
    { topic, partition: 0, key: key(2), envelope: two },
  ];
  await journal.transactions.run((sql) => journal.log.append(records, sql));
  journal.log.announce();
  await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1]));
  expect((await operator.list()).map((parked) => [parked.key, parked.state])).toEqual([[key(1), 'failed']]);
  await journal.pool.query('insert into journal.parent values (1)');
  expect(await operator.redrive(topic, key(1), because)).toBe(true);
  expect(await journal.linesOf(key(1))).toEqual([1]);
});

test('an event whose id is written in capitals is handled, and once', async () => {
  const envelope = anEnvelope(key(1), 1, { id: '0193A1F0-7C00-7000-8000-00000000ABCD' });
  await journal.startRuntime();
  await append(key(1), [envelope, envelope, anEnvelope(key(1), 2)]);
  await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1, 2]));
});

test('bytes that come behind a failed event do not hold its key when that is mended', async () => {
  let poisoned = true;
  journal.before = () => {
    if (poisoned) throw new Error('poison');
  };
  const { operator } = await journal.startRuntime();
  await append(key(1), [anEnvelope(key(1), 1)]);
  await eventually(async () => expect(await operator.list()).toHaveLength(1));
  await append(key(1), ['{"half":', anEnvelope(key(1), 2)]);
  await eventually(async () =>
    expect((await operator.list()).map(({ state }) => state)).toEqual(['failed', 'undecodable', 'waiting']),
  );
  poisoned = false;
  expect(await operator.redrive(topic, key(1), because)).toBe(true);
  await append(key(1), [anEnvelope(key(1), 3)]);
  await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1, 2, 3]));
});

test('an event that was skipped is given up with its copies, those to come as well', async () => {
  let poisoned = true;
  journal.before = () => {
    if (poisoned) throw new Error('poison');
  };
  const { operator } = await journal.startRuntime();
  const skipped = anEnvelope(key(1), 1);
  await append(key(1), [skipped, anEnvelope(key(1), 2)]);
  await eventually(async () => expect(await operator.list()).toHaveLength(2));
  await append(key(1), [skipped]);
  await eventually(async () => expect(await operator.list()).toHaveLength(3));
  const [parked] = await operator.list();
  expect(await operator.skip(parked!.id, because)).toBe(false);
  expect(await operator.list()).toHaveLength(1);
  poisoned = false;
  expect(await operator.redrive(topic, key(1), because)).toBe(true);
  expect(await operator.skip(parked!.id, because)).toBe(false);
  await append(key(1), [skipped, anEnvelope(key(1), 3)]);
  await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([2, 3]));
});

test('a key that cannot even be tried again holds up no other that waits for a fact', async () => {
  let arrived = false;
  journal.before = async (subject, _version, sql) => {
    if (!arrived) throw new NotYet('the fact');
    if (subject === key(1))
      await sql.query(`select set_config('idle_in_transaction_session_timeout', '1', true), pg_sleep(0.05)`);
    if (subject === key(1)) await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const { operator } = await journal.startRuntime();
  for (const n of [1, 2]) {
    await append(key(n), [anEnvelope(key(n), 1)]);
    await eventually(async () => expect(await operator.list()).toHaveLength(n));
  }
  arrived = true;
  await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1]));
  expect((await operator.list()).map((parked) => parked.key)).toEqual([key(1)]);
});

test('an event that a log may refuse for its size is refused when it is published', async () => {
  const criteria = { ['x'.repeat(5_000_000)]: 1 };
  const place = { entryId: key(1), fieldCode: 'it', score: 1, rank: 1, readings: 1, tieStep: null, criteria };
  const data = {
    roundId: key(1),
    editionId: key(2),
    stageCode: 'national',
    method: 'mean',
    ranking: [place],
    checkpoint: { size: 0, root: '0' },
  };
  const cause = { id: v7(), time: new Date(), actor: 'test', correlationId: 'test' };
  const happening = { eventClass: RoundClosedV1, publication: { key: key(1), version: 1, data }, cause };
  await expect(journal.transactions.run((sql) => journal.outbox.publish(sql, [happening]))).rejects.toThrow(
    'bytes are too many',
  );
});

test('what a newer version published is tried again by itself until a process knows it, in its order, and never past what failed', async () => {
  const errors = async () => (await operator.list()).map(({ key: parked, state }) => [parked, state]);
  let poisoned = true;
  journal.before = (subject) => {
    if (poisoned && subject === key(3)) throw new Error('poison');
  };
  const { operator } = await journal.startRuntime();
  const [unknownVersion, unknownType] = ['identity.session-ended.v9', 'identity.no-such-thing.v1'];
  await append(key(1), [anEnvelope(key(1), 1, { type: unknownVersion }), anEnvelope(key(1), 2)]);
  await append(key(2), [anEnvelope(key(2), 1, { type: unknownType }), anEnvelope(key(2), 2)]);
  await append(key(3), [anEnvelope(key(3), 1), anEnvelope(key(3), 2, { type: unknownType })]);
  await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([2]));
  await eventually(async () =>
    expect(await errors()).toEqual([
      [key(1), 'not-yet'],
      [key(1), 'waiting'],
      [key(2), 'undecodable'],
      [key(3), 'failed'],
      [key(3), 'undecodable'],
    ]),
  );
  expect(journal.errors.map(String)).toEqual(['Error: poison']);
  poisoned = false;
  // As if a process that knows them had come: this one learns nothing new, so what they say becomes what it knows.
  await journal.pool.query(`update journal.parked_event set envelope = replace(replace(envelope, $1, $3), $2, $3)`, [
    unknownVersion,
    unknownType,
    'identity.session-ended.v1',
  ]);
  await eventually(async () =>
    expect(await errors()).toEqual([
      [key(3), 'failed'],
      [key(3), 'undecodable'],
    ]),
  );
  expect([await journal.linesOf(key(1)), await journal.linesOf(key(2))]).toEqual([
    [1, 2],
    [2, 1],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await errors()).toHaveLength(2);
  expect(await operator.redrive(topic, key(3), because)).toBe(true);
  expect(await journal.linesOf(key(3))).toEqual([1, 2]);
});

test('a process that starts tries at once what those before it did not know', async () => {
  await append(key(1), [anEnvelope(key(1), 1, { type: 'identity.session-ended.v9' })]);
  const first = await journal.startRuntime();
  await eventually(async () => expect(await first.operator.list()).toHaveLength(1));
  await journal.pool.query(
    `update journal.parked_event set next_try = now() + interval '1 hour', envelope = replace(envelope, '.v9', '.v1')`,
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await first.operator.list()).toHaveLength(1);
  await journal.startRuntime();
  await eventually(async () => expect(await first.operator.list()).toEqual([]), 5);
  expect(await journal.linesOf(key(1))).toEqual([1]);
});
