import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { Client } from 'pg';
import { runContexts } from '../src/boot.js';
import { Clock } from '../src/clock.js';
import { createLogger } from '../src/logging.js';
import { openEventLog } from '../src/open-event-log.js';
import { openSchema } from '../src/schema.js';
import { KitSettings, settings } from '../src/settings.js';
import { startContexts } from '../src/testing.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
let postgres: TestPostgres;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

/** Everything that a start could change: columns, and how many rows each table has. */
async function stateOf(client: Client): Promise<unknown> {
  const { rows: columns } = await client.query(
    `select table_schema, table_name, column_name, data_type from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, 3`,
  );
  const { rows: tables } = await client.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const counts: unknown[] = [];
  for (const { name } of tables) counts.push(name, (await client.query(`select count(*) from ${name}`)).rows);
  return { columns, counts };
}

/** The notebook's database after a newer version has run these migrations, and a way to start the notebook's own version on it. */
async function afterNewer(...migrations: string[]) {
  const system = await startContexts([notebook], { postgres });
  const databaseUrl = process.env.DATABASE_URL!;
  await system.stop();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // What a start would bring back by itself.
  await client.query('drop index awards.audit_subject');
  await client.query(
    `insert into awards.migration (timestamp, name) select 2000000000000, name from unnest($1::text[]) as name`,
    [migrations],
  );
  const own = { databaseUrl, serviceSecret: 'x'.repeat(32), port: 0 };
  const said: string[] = [];
  const logger = createLogger('warn', { write: (line: string) => void said.push(line) });
  const start = () => runContexts([notebook], { settings: Object.assign(new KitSettings(), own), logger });
  return { client, databaseUrl, start, said };
}

const indexed = async (client: Client) =>
  (await client.query<object>(`select to_regclass('awards.audit_subject') is not null as there`)).rows;

test('a database that a newer version has changed for good is refused with reason and remedy, and nothing of it is changed', async () => {
  const { client, databaseUrl, start } = await afterNewer('Expand2000000000000', 'BreakingChange2000000000000');
  const before = await stateOf(client);
  await expect(start()).rejects.toThrow(
    /newer version.*: awards\.BreakingChange2000000000000 changed it.*Nothing was changed.*Start that version again.*restore a backup/,
  );
  const opening = openSchema(notebook, { databaseUrl, poolSize: 1, applicationName: 'test' });
  await expect(opening).rejects.toThrow('BreakingChange2000000000000');
  expect([await stateOf(client), await indexed(client)]).toEqual([before, [{ there: false }]]);
  await client.query(`delete from awards.migration where timestamp = 2000000000000`);
  await (await start()).stop();
  expect(await indexed(client)).toEqual([{ there: true }]);
  await client.end();
});

test('a version goes on, also from a new start, where a newer one only added to the database: it says so and leaves the schema as it is', async () => {
  const { client, start, said } = await afterNewer('Expand2000000000000');
  await client.query(`alter table awards.note add kind text not null default 'plain'`);
  const system = await start();
  expect(said.join()).toContain('awards.Expand2000000000000');
  expect((await fetch(`${system.url}/api/awards/notes`)).status).toBe(200);
  await system.stop();
  expect(await indexed(client)).toEqual([{ there: false }]);
  await client.end();
});

test('a version whose own migrations are missing behind those of a newer one is refused: neither is the other’s past', async () => {
  const { client, start } = await afterNewer('Expand2000000000000');
  await client.query(`delete from awards.migration where name like 'CreateNotes%'`);
  await expect(start()).rejects.toThrow(/Expand2000000000000 ran here.*did not: CreateNotes1700000000000/);
  await client.end();
});

test('tables that every service has are left as they are where a newer version made them: it knows more of who may do what', async () => {
  const { client, start } = await afterNewer();
  await client.query(`insert into awards.made_tables (fingerprint) values ('of a newer version')`);
  await (await start()).stop();
  expect(await indexed(client)).toEqual([{ there: false }]);
  await client.query(`delete from awards.made_tables where fingerprint = 'of a newer version'`);
  await (await start()).stop();
  expect(await indexed(client)).toEqual([{ there: true }]);
  await client.end();
});

test('G24: what is decided by time follows the database’s clock; a process whose own clock is wrong says so and takes no work', async () => {
  const system = await startContexts([notebook], { postgres });
  const right = Date.now.bind(Date);
  const ready = async () => {
    const answer = await fetch(`${system.url}/health/ready`);
    return { status: answer.status, text: await answer.text() };
  };
  expect((await ready()).status).toBe(200);
  const turned = jest.spyOn(Date, 'now');
  try {
    for (const [aheadMs, says] of [
      [3_600_000, '3600 s ahead of'],
      [-60_000, '60 s behind'],
    ] as const) {
      turned.mockImplementation(() => right() + aheadMs);
      const clock = system.contexts.get('awards')!.app.get(Clock, { strict: false });
      expect(Math.abs(clock.now().getTime() - right())).toBeLessThan(1_000);
      expect(await ready()).toEqual({ status: 503, text: expect.stringContaining(says) });
    }
    turned.mockImplementation(() => right() + 5_000);
    expect((await ready()).status).toBe(200);
  } finally {
    turned.mockRestore();
    await system.stop();
  }
});

test('a database in which names cannot be compared is refused, with the remedy', async () => {
  const url = new URL(await postgres.createDatabase());
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ascii encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`);
  await client.end();
  url.pathname = '/ascii';
  const settings = Object.assign(new KitSettings(), { databaseUrl: url.href, logLevel: 'fatal' });
  await expect(runContexts([notebook], { settings })).rejects.toThrow(/SQL_ASCII.*encoding 'UTF8'/);
});

test('settings that contradict each other are refused by their names', () => {
  const given = { DATABASE_URL: 'postgres://db/x', SERVICE_SECRET: 'x'.repeat(32), KAFKA_PREFIX: 'test.' };
  expect(() => settings(KitSettings, given)).toThrow(/KAFKA_PREFIX and KAFKA_BROKERS: a prefix without brokers/);
  expect(settings(KitSettings, { ...given, KAFKA_BROKERS: 'kafka:9092' }).kafkaPrefix).toBe('test.');
  const kafka = { DATABASE_URL: 'postgres://db/x', SERVICE_SECRET: 'x'.repeat(32), KAFKA_BROKERS: 'kafka:9093' };
  const user = { KAFKA_SASL_USER: 'judging', KAFKA_SASL_PASSWORD: 'x' };
  expect(() => settings(KitSettings, { ...kafka, ...user })).toThrow(/a password on a line that is not encrypted/);
  expect(() => settings(KitSettings, { ...kafka, KAFKA_TLS_CA: 'system', KAFKA_SASL_USER: 'judging' })).toThrow(
    /KAFKA_SASL_USER and KAFKA_SASL_PASSWORD: one without the other/,
  );
  expect(settings(KitSettings, { ...kafka, ...user, KAFKA_TLS_CA: 'system' }).kafkaSaslMechanism).toBe('scram-sha-512');
});

test('a file of a setting that cannot be read is named with its setting', async () => {
  const wrong = Object.assign(new KitSettings(), { kafkaBrokers: 'kafka:9093', kafkaTlsCa: '/nowhere/ca.crt' });
  await expect(openEventLog(wrong, [], () => undefined)).rejects.toThrow(/KAFKA_TLS_CA:.*\/nowhere\/ca.crt/);
});
