import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { envelopeOf, eventually, Journal, sessionMs } from './journal.js';
import { keyOf, neighbours, partition, topic } from './keys.js';
import { NumberedRelay } from './numbered-relay.js';
import { sqlOf } from './pool-transactions.js';
import { noViolations, violationsOf, type Violations } from './violations.js';
import { consumerWithout, type Guard } from './without-guard.js';

jest.setTimeout(240_000);
let postgres: TestPostgres;
let kafka: TestKafka | undefined;
let journal: Journal;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
afterEach(() => journal.close());

async function start(without: Guard[] = []) {
  journal = await Journal.open(await postgres.createDatabase(), kafka?.brokers);
  return journal.startRuntime(undefined, undefined, (options) => ({ consumer: consumerWithout(without, options) }));
}

const publish = (key: string, version: number) => journal.transactions.run((sql) => journal.publish(sql, key, version));
const handled = (key: string, versions: number[]) =>
  eventually(async () => expect(await journal.linesOf(key)).toEqual(versions));
const record = (key: string, envelope: string) => ({ topic, partition, key, envelope });

/** Each promise, and the same with its guard taken away: what turns red then is what the guard is there for. */
describe.each(logsToTest())('on the log in %s', (where) => {
  beforeAll(async () => void (kafka = where === 'kafka' ? await startKafka() : undefined));
  afterAll(() => kafka?.stop());

  describe('G3: an event that commits after one with a higher number', () => {
    async function commitLate(runtime: { nudge(): void }): Promise<void> {
      const late = await journal.pool.connect();
      await late.query('begin');
      await journal.publish(sqlOf(late), keyOf(1), 1);
      await publish(keyOf(2), 1);
      runtime.nudge();
      await handled(keyOf(2), [1]);
      await late.query('commit');
      late.release();
      await publish(keyOf(3), 1);
      runtime.nudge();
      await handled(keyOf(3), [1]);
    }

    test('is found, because the outbox is drained', async () => {
      await commitLate(await start());
      await handled(keyOf(1), [1]);
      expect(await violationsOf(journal.pool)).toEqual(noViolations);
    });

    test('is lost by a relay that remembers the last number', async () => {
      journal = await Journal.open(await postgres.createDatabase(), kafka?.brokers);
      const relay = new NumberedRelay(journal);
      await commitLate(await journal.startRuntime(undefined, undefined, () => ({ relay })));
      expect((await violationsOf(journal.pool)).missing).toBe(1);
    });
  });

  describe('G5: two transactions that publish for the same key', () => {
    test('follow one another, because the key is locked before the number is drawn', async () => {
      const runtime = await start();
      await publish(keyOf(1), 1);
      const first = await journal.pool.connect();
      await first.query('begin');
      await journal.publish(sqlOf(first), keyOf(1), 2);
      const second = publish(keyOf(1), 3);
      await publish(keyOf(2), 1);
      runtime.nudge();
      await handled(keyOf(2), [1]);
      await first.query('commit');
      first.release();
      await second;
      await handled(keyOf(1), [1, 2, 3]);
    });

    test('overtake each other where it is not', async () => {
      const runtime = await start();
      const insert = (version: number): [string, unknown[]] => [
        'insert into journal.outbox (topic, partition, key, envelope) values ($1, $2, $3, $4)',
        [topic, partition, keyOf(1), envelopeOf(keyOf(1), version)],
      ];
      const first = await journal.pool.connect();
      await first.query('begin');
      await first.query(...insert(1));
      await journal.pool.query(...insert(2));
      runtime.nudge();
      await handled(keyOf(1), [2]);
      await first.query('commit');
      first.release();
      runtime.nudge();
      await handled(keyOf(1), [2, 1]);
      expect((await violationsOf(journal.pool)).disordered).toBeGreaterThan(0);
    });
  });

  describe('G4: an event that the log holds twice', () => {
    async function holdTwice(): Promise<Violations> {
      const twice = record(keyOf(1), envelopeOf(keyOf(1), 1));
      await journal.append([twice]);
      await handled(keyOf(1), [1]);
      await journal.append([twice, record(keyOf(1), envelopeOf(keyOf(1), 2))]);
      await eventually(async () => expect(await journal.linesOf(keyOf(1))).toContain(2));
      return violationsOf(journal.pool);
    }

    test('is handled once', async () => {
      await start();
      expect(await holdTwice()).toEqual(noViolations);
    });

    test('is handled twice without an inbox', async () => {
      await start(['inbox']);
      expect((await holdTwice()).doubled).toBe(1);
    });
  });

  describe('G5, G8: a key with a failed event', () => {
    async function failAndMend(without: Guard[]): Promise<Violations> {
      const { operator } = await start(without);
      let poisoned = true;
      journal.before = (_, version) => {
        if (poisoned && version === 2) throw new Error('poison');
      };
      for (const version of [1, 2]) await publish(keyOf(1), version);
      await eventually(async () => expect(await operator.list()).toHaveLength(1));
      await publish(keyOf(1), 3);
      await publish(keyOf(2), 1);
      await eventually(async () => {
        const third = (await operator.list()).length > 1 || (await journal.linesOf(keyOf(1))).includes(3);
        expect(third).toBe(true);
      });
      poisoned = false;
      await operator.redrive(topic, keyOf(1), { actor: 'op', reason: 'mended' });
      await eventually(async () => expect((await journal.linesOf(keyOf(1))).toSorted()).toEqual([1, 2, 3]));
      return violationsOf(journal.pool);
    }

    test('keeps its order, because the later ones queue', async () => {
      expect((await failAndMend([])).disordered).toBe(0);
    });

    test('loses its order where they pass', async () => {
      expect((await failAndMend(['queue behind a key'])).disordered).toBeGreaterThan(0);
    });
  });

  describe('G7: a key beside a failed one, in the same partition', () => {
    const [bad, good] = neighbours as [string, string];

    async function fail(without: Guard[]): Promise<void> {
      await start(without);
      journal.before = (key) => {
        if (key === bad) throw new Error('poison');
      };
      await publish(bad, 1);
      await eventually(() => expect(journal.errors.length).toBeGreaterThan(0));
      await publish(good, 1);
    }

    test('goes on, because the failed one is parked', async () => {
      await fail([]);
      await handled(good, [1]);
    });

    test('waits for ever where a failed batch is tried again and again', async () => {
      await fail(['parking']);
      const before = journal.errors.length;
      await eventually(() => expect(journal.errors.length).toBeGreaterThan(before + 2));
      expect(await journal.linesOf(good)).toEqual([]);
    });
  });

  test('G10: an event that takes longer than a lease or a session is handled once, though another replica stands by', async () => {
    let tries = 0;
    await start();
    await journal.startRuntime();
    journal.before = async () => {
      tries++;
      await new Promise((resolve) => setTimeout(resolve, 3 * sessionMs));
    };
    await publish(keyOf(1), 1);
    await handled(keyOf(1), [1]);
    await publish(keyOf(1), 2);
    journal.before = () => undefined;
    await handled(keyOf(1), [1, 2]);
    expect(tries).toBeLessThanOrEqual(2);
  });
});
