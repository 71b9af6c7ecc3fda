import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { CuttingProxy } from '@sangtao/testing/cutting-proxy';
import fc from 'fast-check';
import { Pool } from 'pg';
import { agreed, disagreements } from '../src/faults/agreement.js';
import { suffering, type Faults } from '../src/faults/faults.js';
import { killPostgres, limitFiles } from '../src/faults/processes.js';
import { newDataDir, startProduct, type Product } from '../src/product.js';
import { Contest, type People } from '../src/replay/contest.js';
import { signInAll } from '../src/replay/people.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** Crashes of PostgreSQL; the default fits the gate. */
const rounds = Number(process.env.ROUNDS ?? 4);
const writers = 8;
process.stdout.write(`seed ${seed}, ${rounds} rounds\n`);
jest.setTimeout(180_000 + rounds * 20_000);

let product: Product;
let people: People;
let contest: Contest;
let token: string;
let pool: Pool;
const dataDir = await newDataDir();

async function start(faults?: Faults): Promise<void> {
  const port: Record<string, string> = product ? { PORT: new URL(product.url).port } : {};
  product = await startProduct({ DATA_DIR: dataDir, LOG_LEVEL: 'fatal', ...port, ...(faults && suffering(faults)) });
  await connect();
}

async function connect(): Promise<void> {
  await pool?.end();
  pool = new Pool({ connectionString: product.databaseUrl, max: 2 });
  // PostgreSQL is going to end them.
  pool.on('error', () => undefined);
}

beforeAll(async () => {
  await start();
  ({ people } = await signInAll(product.url, product.accountsFile));
  contest = await Contest.open(people, 1);
  token = await people.applicant.freshToken();
});
afterAll(async () => {
  await pool.end();
  await product.stop();
  await rm(dataDir, { recursive: true, force: true });
});

interface Answer {
  status: number;
  body: { id: string; code: string };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function bodyOf(title: string): string {
  return JSON.stringify(contest.entryBody(title, undefined));
}

/** @throws when no answer comes */
async function handIn(body: string, key?: string, url = product.url, patienceMs = 20_000): Promise<Answer> {
  const response = await fetch(`${url}/api/registration/entries`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Eight who hand in one entry after the other. @returns the ids that were acknowledged */
function handInAll(until: () => boolean): Promise<string[]> {
  const one = async () => {
    const acknowledged: string[] = [];
    while (!until()) {
      const answer = await handIn(bodyOf(randomUUID()), randomUUID()).catch(() => undefined);
      if (answer?.status === 201) acknowledged.push(answer.body.id);
      else await wait(50);
    }
    return acknowledged;
  };
  return Promise.all(Array.from({ length: writers }, one)).then((lists) => lists.flat());
}

async function recovered(): Promise<void> {
  for (const end = Date.now() + 60_000; ; await wait(100)) {
    const ready = await fetch(`${product.url}/health/ready`).catch(() => undefined);
    if (ready?.ok) return;
    if (Date.now() > end) throw new Error('the product does not come back');
  }
}

/** In a file of PostgreSQL's own: it changes with each start. */
const postmaster = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Hands in, and kills PostgreSQL at these times after it was there. @returns how many of the acknowledged ones are lost */
async function cutPower(times: number[]): Promise<{ acknowledged: number; lost: number }> {
  let over = false;
  const all = handInAll(() => over);
  for (const afterMs of times) {
    await wait(afterMs);
    killPostgres(postmaster());
    await wait(300);
    await recovered();
  }
  over = true;
  const acknowledged = await all;
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from registration.entry join registration.receipt on entry_id = entry.id where entry.id = any($1)`,
    [acknowledged],
  );
  return { acknowledged: acknowledged.length, lost: acknowledged.length - rows[0]!.n };
}

test('G1, G14: what was acknowledged survives that PostgreSQL is killed with all its processes; the product comes back by itself', async () => {
  const times = fc.sample(fc.noBias(fc.integer({ min: 300, max: 1_200 })), { seed, numRuns: rounds });
  const { acknowledged, lost } = await cutPower(times);
  process.stdout.write(`${acknowledged} acknowledged during ${rounds} crashes\n`);
  expect(acknowledged).toBeGreaterThan(50);
  expect(lost).toBe(0);
  expect(await disagreements(pool)).toEqual(agreed);
});

test('G1: where PostgreSQL says yes before it has written, acknowledged entries are lost', async () => {
  const late = { synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB' };
  for (const [name, value] of Object.entries(late)) await pool.query(`alter system set ${name} = '${value}'`);
  await pool.query('select pg_reload_conf()');
  await wait(500);
  try {
    let lost = 0;
    for (let times = 0; times < 3 && lost === 0; times++) ({ lost } = await cutPower([500]));
    expect(lost).toBeGreaterThan(0);
  } finally {
    await pool.query('alter system reset all');
    await pool.query('select pg_reload_conf()');
  }
});

test('G9: who never got the answer sends again under the same key, also many at once: one entry, one answer; another body is refused', async () => {
  const proxy = await CuttingProxy.to(Number(new URL(product.url).port));
  try {
    const sendAgain = async (key: string | undefined) => {
      const title = randomUUID();
      proxy.turn('swallow answers');
      await expect(handIn(bodyOf(title), key, `http://127.0.0.1:${proxy.port}`, 1_000)).rejects.toThrow();
      proxy.clear();
      const answers = await Promise.all(Array.from({ length: 5 }, () => handIn(bodyOf(title), key)));
      const { rows } = await pool.query<{ id: string }>('select id from registration.entry where title = $1', [title]);
      return { answers, ids: rows.map(({ id }) => id) };
    };
    const key = randomUUID();
    const { answers, ids } = await sendAgain(key);
    expect(ids).toHaveLength(1);
    for (const answer of answers) expect(answer).toEqual({ status: 201, body: { ...answers[0]!.body, id: ids[0] } });
    expect((await handIn(bodyOf('another'), key)).status).toBe(422);
    // Without a key nobody can know.
    expect((await sendAgain(undefined)).ids).toHaveLength(6);
  } finally {
    await proxy.stop();
  }
});

test('G23: where PostgreSQL can write no more, nothing is acknowledged that is not there, and it goes on when there is room', async () => {
  await pool.query(
    `insert into registration.idempotency (actor, key, fingerprint, body)
     select 'filler', n::text, '', to_jsonb(repeat(md5(n::text), 45)) from generate_series(1, 14000) as n`,
  );
  // Without the pages that were made in advance, there is room for a few at the most.
  await pool.query('vacuum full registration.idempotency');
  const { rows: size } = await pool.query<{ bytes: number }>(
    `select pg_relation_size('registration.idempotency')::int as bytes`,
  );
  const written = async () => {
    const acknowledged: string[] = [];
    let refused = 0;
    for (let turn = 0; turn < 40; turn++) {
      const answer = await handIn(bodyOf(randomUUID()), randomUUID());
      if (answer.status === 201) acknowledged.push(answer.body.id);
      else refused++;
    }
    const { rows } = await pool.query('select id from registration.entry where id = any($1)', [acknowledged]);
    return { refused, lost: acknowledged.length - rows.length };
  };
  // No file may grow beyond this: for PostgreSQL as good as a full disk. Its segments of 16 MB stay possible.
  limitFiles(postmaster(), Math.max(size[0]!.bytes, 16 * 2 ** 20));
  const full = await written();
  limitFiles(postmaster(), 'unlimited');
  expect(full.refused).toBeGreaterThan(0);
  expect(full.lost).toBe(0);
  expect(await written()).toEqual({ refused: 0, lost: 0 });
  expect(await disagreements(pool)).toEqual(agreed);
});

/** Eight are in hand when the signal comes, and stay so for a while. */
async function stopInTheMiddle(holdMs: number) {
  const lock = await pool.connect();
  lock.on('error', () => undefined);
  await lock.query('begin; lock table registration.entry in access exclusive mode');
  const titles = Array.from({ length: writers }, () => randomUUID());
  const sent = titles.map((title) => handIn(bodyOf(title), title).catch(() => undefined));
  await areInHand();
  const signalled = performance.now();
  process.kill(product.pid, 'SIGTERM');
  await Promise.race([wait(holdMs), product.ended]);
  await lock.query('commit').catch(() => undefined);
  lock.release(true);
  const answers = await Promise.all(sent);
  const code = await product.ended;
  const seconds = (performance.now() - signalled) / 1000;
  return { titles, code, seconds, cut: answers.filter((answer) => answer?.status !== 201).length };
}

/** What the product has not read yet is not in its hand: who asks afterwards, time and again, is answered after it was read. */
async function areInHand(): Promise<void> {
  await wait(300);
  for (let times = 0; times < 5; times++) await (await fetch(`${product.url}/health/live`)).text();
}

test('G12: a signal in the middle cuts nobody off: what is in hand is answered, nothing is doubled, and the end is in order', async () => {
  for (const holdMs of fc.sample(fc.noBias(fc.integer({ min: 0, max: 1_500 })), { seed, numRuns: 2 })) {
    const { titles, code, seconds, cut } = await stopInTheMiddle(holdMs);
    expect({ code, cut }).toEqual({ code: 0, cut: 0 });
    expect(seconds).toBeLessThan(20);
    await start();
    const { rows } = await pool.query('select id from registration.entry where title = any($1)', [titles]);
    expect(rows).toHaveLength(writers);
    expect(await disagreements(pool)).toEqual(agreed);
  }
});

test('G12: a statement that would run for minutes keeps nobody from ending: it is rolled back, and the end is in order', async () => {
  const { titles, code, seconds } = await stopInTheMiddle(30_000);
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(20);
  await start();
  const { rows } = await pool.query('select id from registration.entry where title = any($1)', [titles]);
  expect(rows).toEqual([]);
  expect(await disagreements(pool)).toEqual(agreed);
});

test('G12: a product that ends at once cuts off those in hand', async () => {
  await product.stop();
  await start({ without: ['graceful stop'] });
  expect((await stopInTheMiddle(100)).cut).toBeGreaterThan(0);
  await start();
});
