import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { rebuild } from '../src/rebuild.js';
import { envelopeOf, eventually, Journal, journalTables } from './journal.js';
import { keyOf, neighbours, partition, topic } from './keys.js';
import { poisons, put } from './poison.js';
import { consumerWithout, type Guard } from './without-guard.js';

jest.setTimeout(240_000);
let postgres: TestPostgres;
let journal: Journal;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
afterEach(() => journal.close());

const because = { actor: 'operator', reason: 'mended' };
const publish = (key: string, version: number) => journal.transactions.run((sql) => journal.publish(sql, key, version));
const handled = (key: string, versions: number[]) =>
  eventually(async () => expect(await journal.linesOf(key)).toEqual(versions));
const start = (without: Guard[] = []) =>
  journal.startRuntime(undefined, undefined, (options) => ({ consumer: consumerWithout(without, options) }));

describe.each(logsToTest())('on the log in %s', (where) => {
  let kafka: TestKafka | undefined;
  beforeAll(async () => void (kafka = where === 'kafka' ? await startKafka() : undefined));
  afterAll(() => kafka?.stop());
  beforeEach(async () => void (journal = await Journal.open(await postgres.createDatabase(), kafka?.brokers)));

  test('G7: whatever poison stands in a partition, its other keys go on, and it is parked with its cause', async () => {
    const { operator } = await start();
    const [healthy, throwsError, throwsTypeError, ...others] = neighbours as [string, string, string, ...string[]];
    const published = new Map<number, number>();
    const lags: number[] = [];
    journal.before = (key, version) => {
      if (key === healthy) lags.push(performance.now() - published.get(version)!);
      if (key === throwsError) throw new Error('poison');
      if (key === throwsTypeError) throw new TypeError('undefined is not a function');
    };
    const events: Promise<void>[] = [];
    for (const [n, { bytes }] of poisons.entries()) {
      await put(journal, others[n]!, bytes(others[n]!));
      events.push(publish(others[n]!, 1));
    }
    await Promise.all([...events, publish(throwsError, 1), publish(throwsTypeError, 1)]);
    const versions = Array.from({ length: 100 }, (_, n) => n + 1);
    for (const version of versions) {
      published.set(version, performance.now());
      await publish(healthy, version);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await handled(healthy, versions);
    expect(lags.toSorted((a, b) => a - b).at(-2)).toBeLessThan(2_000);
    const first = async (key: string) => (await operator.list()).find((parked) => parked.key === key);
    expect(await first(throwsError)).toMatchObject({ state: 'failed', error: expect.stringMatching(/poison/) });
    expect(await first(throwsTypeError)).toMatchObject({ state: 'failed', error: expect.stringMatching(/^TypeError/) });
    for (const [n, { state, cause, what }] of poisons.entries()) {
      expect({ what, ...(await first(others[n]!)) }).toMatchObject({
        what,
        state,
        error: expect.stringMatching(cause),
      });
      // Behind what a handler should have got, the key queues; other bytes hold nobody up.
      await handled(others[n]!, state === 'undecodable' ? [1] : []);
    }
  });

  test('more than a broker takes at once is sent in parts, in its order', async () => {
    const { operator } = await start();
    const [big, good] = neighbours as [string, string];
    const large = (version: number) => envelopeOf(big, version, { data: { accountId: 'x'.repeat(200_000) } });
    const records = Array.from({ length: 30 }, (_, n) => ({ topic, partition, key: big, envelope: large(n + 1) }));
    await journal.append([...records, { topic, partition, key: good, envelope: envelopeOf(good, 1) }]);
    await handled(good, [1]);
    const shown = await Promise.all((await operator.list()).map(({ id }) => operator.show(id)));
    const versions = shown.map((envelope) => (JSON.parse(envelope!) as { aggregateversion: number }).aggregateversion);
    expect(versions).toEqual(records.map((_, n) => n + 1));
  });

  test('an event that another program sends whole, without headers, is redriven like any other', async () => {
    let poisoned = true;
    journal.before = () => {
      if (poisoned) throw new Error('poison');
    };
    const { operator } = await start();
    await put(journal, keyOf(1), Buffer.from(envelopeOf(keyOf(1), 1)));
    await eventually(async () => expect(await operator.list()).toHaveLength(1));
    poisoned = false;
    expect(await operator.redrive(topic, keyOf(1), because)).toBe(true);
    expect(await journal.linesOf(keyOf(1))).toEqual([1]);
    expect(await operator.list()).toEqual([]);
  });

  describe('G8: fifty keys that were parked, and mended', () => {
    async function redriveTwice(without: Guard[]): Promise<number[][]> {
      let poisoned = true;
      journal.before = () => {
        if (poisoned) throw new Error('poison');
      };
      const { operator } = await start(without);
      const keys = Array.from({ length: 50 }, (_, n) => keyOf(n));
      for (const version of [1, 2, 3]) await Promise.all(keys.map((key) => publish(key, version)));
      // A producer that was answered late sends again, so the log may hold some of them twice.
      const parked = 'select count(distinct envelope)::int as n from journal.parked_event';
      await eventually(async () => expect((await journal.pool.query(parked)).rows).toEqual([{ n: 150 }]));
      poisoned = false;
      const redriveAll = () => Promise.all(keys.map((key) => operator.redrive(topic, key, because)));
      await Promise.all([redriveAll(), redriveAll()]);
      return Promise.all(keys.map((key) => journal.linesOf(key)));
    }

    test('are handled once and in order, though redriven twice at the same time', async () => {
      for (const lines of await redriveTwice([])) expect(lines).toEqual([1, 2, 3]);
    });

    test('are handled twice where they are neither taken out of the queue nor remembered', async () => {
      for (const lines of await redriveTwice(['inbox', 'removal'])) expect(lines.length).toBeGreaterThan(3);
    });
  });

  test('G17: an edited event is handled as edited, a skipped one not at all, and a rebuilt projection equals the lived one', async () => {
    let poisoned = true;
    journal.before = (key, version) => {
      if (poisoned && version === 2 && key !== keyOf(3)) throw new Error('poison');
    };
    const { operator } = await start();
    for (const version of [1, 2, 3]) for (const n of [1, 2, 3]) await publish(keyOf(n), version);
    // More where the relay sent some again: a log in Kafka may hold an event twice.
    await eventually(async () => expect((await operator.list()).length).toBeGreaterThanOrEqual(4));
    poisoned = false;
    const idOf = async (key: string) => (await operator.list()).find((parked) => parked.key === key)!.id;
    const edited = await idOf(keyOf(1));
    const before = (await operator.show(edited))!;
    const after = before.replace('1970-01-01T00:00:02.000Z', '2026-11-25T00:00:00.000Z');
    await expect(operator.edit(edited, envelopeOf(keyOf(9), 2), because)).rejects.toThrow('keeps its key and its id');
    expect(await operator.edit(edited, after, because)).toBe(true);
    expect(await operator.redrive(topic, keyOf(1), because)).toBe(true);
    expect(await operator.skip(await idOf(keyOf(2)), because)).toBe(true);
    await handled(keyOf(1), [1, 2, 3]);
    await handled(keyOf(2), [1, 3]);

    const rebuilt = async (shadow: string, group: string) => {
      for (const statement of journalTables(shadow)) await journal.pool.query(statement);
      const { log, transactions } = journal;
      const onError = (error: unknown) => void journal.errors.push(error);
      const handlers = journal.handlers(shadow);
      const options = { schema: 'journal', group, shadow, log, transactions, handlers, holder: shadow, onError };
      await rebuild(options, because);
      return projection(shadow);
    };
    const lived = await projection('journal');
    expect(lived).toContainEqual({ key: keyOf(1), version: 2, said: expect.stringContaining('2026-11-25') });
    expect(await rebuilt('shadow', 'journal')).toEqual(lived);
    // Without the operators' decisions it is another history.
    expect(await rebuilt('other_shadow', 'nobody')).not.toEqual(lived);
    expect(await projection('journal')).toEqual(lived);
    const { rows } = await journal.pool.query('select action from journal.operator_action order by id');
    expect(rows.map(({ action }) => action as string)).toEqual(['edit', 'redrive', 'skip', 'rebuild', 'rebuild']);
  });
});

/** Each key's lines in their order; between keys there is none. */
async function projection(schema: string): Promise<unknown[]> {
  const { rows } = await journal.pool.query<object>(
    `select key, version, said::text from ${schema}.line order by key, id`,
  );
  return rows;
}
