import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { Client } from 'pg';
import { eventually, Journal } from './journal.js';
import { keyOf } from './keys.js';

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
