import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { ArchivingPostgres } from '@sangtao/testing/archiving-postgres';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import fc from 'fast-check';
import { Client } from 'pg';
import { eventually, Journal } from './journal.js';
import { keyOf } from './keys.js';
import { seed } from './seed.js';
import { noViolations, violationsOf } from './violations.js';

jest.setTimeout(120_000);
let postgres: TestPostgres;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

const publish = (journal: Journal, version: number) =>
  journal.transactions.run((sql) => journal.publish(sql, keyOf(1), version));
const handled = (journal: Journal, versions: number[]) =>
  eventually(async () => expect(await journal.linesOf(keyOf(1))).toEqual(versions));

/** A copy of a database that nobody is connected to: as good as a backup of that moment. */
async function copyOf(connectionString: string): Promise<string> {
  const url = new URL(connectionString);
  const name = url.pathname.slice(1);
  url.pathname = 'postgres';
  const client = new Client({ connectionString: String(url) });
  await client.connect();
  await client.query(`create database ${name}_copy template ${name}`);
  await client.end();
  url.pathname = `${name}_copy`;
  return String(url);
}

if (logsToTest().includes('kafka')) {
  let kafka: TestKafka;
  beforeAll(async () => void (kafka = await startKafka()));
  afterAll(() => kafka.stop());

  test('G21: on a restored older database the cursors win over what Kafka has noted: what was taken since is taken again, once', async () => {
    const first = await Journal.open(await postgres.createDatabase(), kafka.brokers);
    await first.startRuntime();
    for (const version of [1, 2, 3]) await publish(first, version);
    await handled(first, [1, 2, 3]);
    await first.close();
    const backup = await copyOf(first.place.connectionString);
    const lived = await Journal.join(first.place);
    await lived.startRuntime();
    for (const version of [4, 5, 6]) await publish(lived, version);
    await handled(lived, [1, 2, 3, 4, 5, 6]);
    await lived.close();
    // Kafka's own offsets stand behind the sixth; the restored cursors behind the third.
    const restored = await Journal.join({ ...first.place, connectionString: backup });
    expect(await restored.linesOf(keyOf(1))).toEqual([1, 2, 3]);
    const runtime = await restored.startRuntime();
    await handled(restored, [1, 2, 3, 4, 5, 6]);
    expect((await runtime.health()).lag).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await handled(restored, [1, 2, 3, 4, 5, 6]);
    await restored.close();
  });

  test('G21: recovered to a drawn moment, every event of before is there, none of after; what Kafka has of after is taken again, once and in order', async () => {
    const { postgres: archiving, connectionString } = await ArchivingPostgres.start();
    try {
      const first = await Journal.open(connectionString, kafka.brokers);
      await first.startRuntime();
      /** After each event: where the log of the database stands, and which version each key has. */
      const moments: { lsn: string; versions: number[] }[] = [];
      const versions = [0, 0, 0];
      for (let turn = 0; turn < 90; turn++) {
        if (turn === 20) await archiving.backUp(connectionString);
        const n = turn % 3;
        versions[n]!++;
        await first.transactions.run((sql) => first.publish(sql, keyOf(n), versions[n]!));
        const { rows } = await first.pool.query<{ lsn: string }>('select pg_current_wal_insert_lsn() as lsn');
        if (turn > 20) moments.push({ lsn: rows[0]!.lsn, versions: [...versions] });
      }
      await eventually(async () => expect(await violationsOf(first.pool)).toEqual(noViolations));
      await archiving.archived(connectionString);
      await first.close();
      const [drawn] = fc.sample(fc.constantFrom(...moments), { seed, numRuns: 1 });
      const restored = await Journal.join({ ...first.place, connectionString: await archiving.recover(drawn!.lsn) });
      const { rows } = await restored.pool.query<{ version: number }>(
        'select version from journal.aggregate_version order by key',
      );
      expect(rows.map(({ version }) => version)).toEqual(drawn!.versions);
      const { doubled, disordered } = await violationsOf(restored.pool);
      expect({ doubled, disordered }).toEqual({ doubled: 0, disordered: 0 });
      await restored.startRuntime();
      const all = Array.from({ length: 30 }, (_, n) => n + 1);
      await eventually(async () => {
        for (const n of [0, 1, 2]) expect(await restored.linesOf(keyOf(n))).toEqual(all);
      });
      expect(await violationsOf(restored.pool)).toEqual(noViolations);
      await restored.close();
    } finally {
      await archiving.stop();
    }
  });

  test('a topic with another number of partitions than this code stops the start, and is named', async () => {
    const journal = await Journal.open(await postgres.createDatabase(), kafka.brokers);
    await journal.close();
    const { default: kafkajs } = await import('kafkajs');
    const admin = new kafkajs.Kafka({ brokers: [kafka.brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
    await admin.connect();
    const topic = `${journal.place.prefix}identity.account`;
    await admin.createPartitions({ topicPartitions: [{ topic, count: 7 }] });
    await eventually(async () => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      expect(topics[0]!.partitions).toHaveLength(7);
    });
    await admin.disconnect();
    await expect(Journal.join(journal.place)).rejects.toThrow(
      `${topic} has 7 partitions instead of 6: keys would move`,
    );
  });
}
