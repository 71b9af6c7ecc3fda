import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { Client } from 'pg';
import { openEventLogSchema, openSchema } from '../src/schema.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
let postgres: TestPostgres;
let databaseUrl: string;
let ownerUrl: string;
let client: Client;

beforeAll(async () => {
  postgres = await startPostgres();
  ownerUrl = await postgres.createDatabase();
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create role worker login password 'works'`);
  await owner.end();
  const url = new URL(ownerUrl);
  Object.assign(url, { username: 'worker', password: 'works' });
  databaseUrl = url.href;
  await openEventLogSchema({ databaseUrl, ownerUrl }, 'start');
  const source = await openSchema(notebook, { databaseUrl, ownerUrl, poolSize: 1, applicationName: 'test' });
  await source.destroy();
  client = new Client({ connectionString: databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await postgres.stop();
});

test('S71: a service works with the rows of its tables and owns none of them', async () => {
  await client.query(`insert into awards.note (id, text, version) values (gen_random_uuid(), 'a', 1)`);
  await client.query(`update awards.note set text = 'b'`);
  await client.query('delete from awards.note');
  const add = `insert into awards.audit (at, actor, action, subject, detail, correlation_id) values (now(), 'a', 'b', 'c', '{}', 'd')`;
  await client.query(add);
  const { rows } = await client.query(
    `select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
});

test('S81: of the audit the role may have removed what is older than a year, and nothing younger whatever it asks', async () => {
  const add = `insert into awards.audit (at, actor, action, subject, detail, correlation_id)
    values (now() - make_interval(days => $1), 'a', 'aged', $1::int::text, '{}', 'd')`;
  for (const days of [364, 366, 4_000]) await client.query(add, [days]);
  const kept = async () =>
    (await client.query(`select subject from awards.audit where action = 'aged' order by id`)).rows as object[];
  await client.query(`select awards.forget_audit(now() - interval '3650 days', 1000)`);
  expect(await kept()).toEqual([{ subject: '364' }, { subject: '366' }]);
  await client.query('select awards.forget_audit(now(), 1000)');
  expect(await kept()).toEqual([{ subject: '364' }]);
});

test.each([
  `update awards.audit set actor = 'somebody else'`,
  'delete from awards.audit',
  'truncate awards.audit',
  `update awards.operator_action set detail = '{}'`,
  `update event_log.record set envelope = '{}'`,
  'delete from event_log.record',
  'drop table awards.note',
  'alter table awards.note add column more text',
  'create table awards.own (id int)',
  'create schema own',
  `delete from awards.migration where name like 'Create%' returning pg_read_file('/etc/passwd')`,
])('S71: what it may not: %s', async (statement) => {
  await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('S71: a role that PostgreSQL does not know is named, with the remedy', async () => {
  const url = new URL(databaseUrl);
  url.username = 'nobody';
  const opening = openEventLogSchema({ databaseUrl: url.href, ownerUrl }, 'start');
  await expect(opening).rejects.toThrow(/nobody.*create role nobody login/);
});
