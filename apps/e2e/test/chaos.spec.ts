import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Pool } from 'pg';
import { audit, type Audit } from '../src/chaos/audit.js';
import { MailServer } from '../src/chaos/mail-server.js';
import { mishapsOf } from '../src/chaos/mishaps.js';
import { disordered } from '../src/chaos/order.js';
import { Traffic } from '../src/chaos/traffic.js';
import { startProduct, type Product } from '../src/product.js';
import { signInAll } from '../src/replay/people.js';

jest.setTimeout(180_000);

let product: Product;
let mail: MailServer;
let pool: Pool;
let traffic: Traffic;

/** Some seconds of traffic in which nothing happens to the product. */
beforeAll(async () => {
  mail = await MailServer.start();
  product = await startProduct({ SMTP_URL: mail.url });
  pool = new Pool({ connectionString: product.databaseUrl });
  const { people } = await signInAll(product.url, product.accountsFile);
  traffic = await Traffic.open(people, 3);
  const running = traffic.run();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  traffic.end();
  await running;
});
afterAll(async () => {
  await pool.end();
  await product.stop();
  await mail.stop();
});

const look = (): Promise<Audit> => audit({ product, pool, mail }, traffic, () => Promise.resolve());
const one = (state: string) => [...traffic.entries.values()].find((entry) => entry.state === state)!.id;

test('where nothing happened nothing is broken', async () => {
  const { counted, broken, left } = await look();
  expect(counted.handedIn).toBeGreaterThan(10);
  expect(counted.withdrawn).toBeGreaterThan(0);
  expect(counted.sheets).toBeGreaterThan(5);
  expect(Object.values(broken).every((count) => count === 0)).toBe(true);
  expect(left).toEqual([]);
});

test('each thing that may break is seen', async () => {
  const id = one('handed-in');
  const tampered: [what: string, statement: string, values: unknown[]][] = [
    ['entries without exactly one receipt', 'delete from registration.receipt where entry_id = $1', [id]],
    ['acknowledged entries lost', `update registration.entry set state = 'accepted' where id = $1`, [one('withdrawn')]],
    ['rows of projections that differ from their source', `update judging.entry set title = 'x' where id = $1`, [id]],
    ['messages missing', `delete from notifications.message where data ->> 'entryId' = $1 and channel = 'inbox'`, [id]],
    [
      'acknowledged sheets lost or changed',
      `update judging.sheet set points = '{"score": 99}' where round_id = $1`,
      [traffic.contest.roundId],
    ],
    [
      'events out of order in the log, or missing there',
      `delete from event_log.record where key = $1 and envelope::json ->> 'aggregateversion' = '1'`,
      [id],
    ],
    [
      'events parked or still under way',
      `insert into awards.parked_event (consumer_group, topic, partition, position, key, envelope, state, error, tries)
       values ('awards', 'registration.entry', 0, 0, $1, '{}', 'failed', 'for a test', 1)`,
      [id],
    ],
  ];
  for (const [what, statement, values] of tampered) {
    await pool.query(statement, values);
    const { broken } = await look();
    expect([what, broken[what]]).not.toEqual([what, 0]);
  }
});

test('order is that of each aggregate: a repeat is none, a gap is', () => {
  const read = (...versions: number[]) => versions.map((version) => ({ of: 'topic key', version }));
  expect(disordered([...read(1, 2), { of: 'topic other', version: 1 }, ...read(3)])).toBe(0);
  expect(disordered(read(1, 2, 1, 2, 3))).toBe(0);
  expect(disordered(read(2, 1))).toBe(1);
  expect(disordered(read(1, 3, 2))).toBe(1);
});

test('the same seed draws the same mishaps', () => {
  const drawn = mishapsOf(7, 2);
  expect(mishapsOf(7, 2)).toEqual(drawn);
  expect(mishapsOf(8, 2)).not.toEqual(drawn);
  expect(drawn.every(({ atMs }) => atMs > 0 && atMs < 120_000)).toBe(true);
  expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThan(3);
});
