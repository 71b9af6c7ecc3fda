import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eventClasses } from '@sangtao/contracts/event-registry';
import { topics, type Topic } from '@sangtao/contracts/topics';
import { accessRulesOf } from '@sangtao/messaging/kafka/access-rules';
import { runContexts, type RunningSystem } from '@sangtao/service-kit/boot';
import { Database } from '@sangtao/service-kit/database';
import { KitSettings } from '@sangtao/service-kit/settings';
import { topicsReadBy } from '@sangtao/service-kit/topics-read';
import { Authority } from '@sangtao/testing/certificates';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { grantAll } from '@sangtao/testing/kafka-users';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { v7 } from 'uuid';
import { contexts } from '../src/contexts.js';

jest.setTimeout(240_000);
const samples = new URL('../../../libs/contracts/src/', import.meta.url);
const users = Object.fromEntries(['admin', ...contexts.map(({ name }) => name)].map((name) => [name, `of-${name}`]));
const serviceSecret = 'x'.repeat(32);
let authority: Authority;
let kafka: TestKafka;
let postgres: TestPostgres;

if (logsToTest().includes('kafka')) {
  beforeAll(async () => {
    authority = new Authority('authority');
    const certified = authority.certify('localhost');
    postgres = await startPostgres({ certified });
    kafka = await startKafka({ keystore: certified.keystore, authority: authority.file, users });
    const admin = { brokers: kafka.brokers, authority: authority.file, name: 'admin', password: users.admin! };
    const granted = contexts.map((context) => [context.name, accessRulesOf(context.name, topicsReadBy(context))]);
    await grantAll(admin, Object.fromEntries(granted) as Record<string, ReturnType<typeof accessRulesOf>>);
  });
  afterAll(async () => {
    await kafka.stop();
    await postgres.stop();
    authority.remove();
  });

  test('S84: every service does its work on encrypted lines, with what its own user may do on the broker and no more', async () => {
    const url = (await postgres.createDatabase()).replace('127.0.0.1', 'localhost');
    const databaseUrl = `${url}?sslmode=verify-full&sslrootcert=${authority.file}`;
    // What identity reads by itself.
    Object.assign(process.env, { DATABASE_URL: databaseUrl, SERVICE_SECRET: serviceSecret });
    // All at once, as they start elsewhere: each waits for the topics of others.
    const systems = await Promise.all(contexts.map((context) => start(context, databaseUrl)));
    try {
      for (const system of systems) await publishOneIntoEachTopic(databaseOf(system));
      for (const system of systems) await system.settle();
      for (const [index, context] of contexts.entries()) {
        const expected = topicsReadBy(context).map((topic) => ({ topic, events: 1 }));
        expect([context.name, await handledBy(databaseOf(systems[index]!))]).toEqual([context.name, expected]);
      }
      const lines = await databaseOf(systems[0]!).query(
        `select distinct ssl, version from pg_stat_ssl join pg_stat_activity using (pid) where backend_type = 'client backend'`,
      );
      expect(lines).toEqual([{ ssl: true, version: 'TLSv1.3' }]);
    } finally {
      for (const system of systems) await system.stop();
    }
  });
}

function start(context: (typeof contexts)[number], databaseUrl: string): Promise<RunningSystem> {
  const settings = Object.assign(new KitSettings(), {
    databaseUrl,
    databasePool: 4,
    serviceSecret,
    port: 0,
    logLevel: 'fatal',
    kafkaBrokers: kafka.brokers,
    kafkaTlsCa: authority.file,
    kafkaSaslUser: context.name,
    kafkaSaslPassword: users[context.name],
  });
  return runContexts([context], { settings });
}

const databaseOf = ({ contexts: running }: RunningSystem): Database => [...running.values()][0]!.app.get(Database);

async function publishOneIntoEachTopic(database: Database): Promise<void> {
  const own = (Object.keys(topics) as Topic[]).filter((topic) => topic.startsWith(`${database.schema}.`));
  await database.transaction(async (tx) => {
    for (const topic of own) {
      const eventClass = eventClasses.find((one) => one.topic === topic)!;
      const [context, name] = eventClass.type.split(/\.(.*)/) as [string, string];
      const data = JSON.parse(readFileSync(new URL(`${context}/${name}.sample.json`, samples), 'utf8')) as object;
      await tx.publish(eventClass, { key: v7(), version: 1, data });
    }
  });
}

function handledBy(database: Database): Promise<unknown[]> {
  return database.query(
    `select topic, sum(position)::int as events from ${database.schema}.cursor where position > 0 group by 1 order by 1`,
  );
}
