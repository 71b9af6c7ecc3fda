import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { runContexts, type RunningSystem } from '@sangtao/service-kit/boot';
import { openEventLogSchema, openSchema } from '@sangtao/service-kit/schema';
import { KitSettings } from '@sangtao/service-kit/settings';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { Client } from 'pg';
import { invariantsOf } from '../src/backup/invariants.js';
import { contexts } from '../src/contexts.js';

jest.setTimeout(120_000);
const folder = join(import.meta.dirname, 'upgrades');
const releases = readdirSync(folder).filter((name) => name.endsWith('.json.br'));

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

/** Builds the schema of that time by the migrations that it had been through, and puts its rows into it. */
async function load(databaseUrl: string, tables: Tables): Promise<void> {
  await openEventLogSchema({ databaseUrl }, 'start');
  for (const context of contexts) {
    // A service that did not exist yet had been through none.
    const names = (tables[`${context.name}.migration`] ?? []).map(({ name }) => name);
    const migrations = context.migrations.filter(({ name }) => names.includes(name));
    expect(migrations).toHaveLength(names.length);
    const source = await openSchema(
      { ...context, migrations },
      { databaseUrl, poolSize: 2, applicationName: 'upgrade' },
    );
    await source.destroy();
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // Rows come in any order: what refers to them is checked by the tests' own questions.
  await client.query('set session_replication_role = replica');
  await client.query(`truncate ${Object.keys(tables).join(', ')} cascade`);
  for (const [table, rows] of Object.entries(tables)) await fill(client, table, rows);
  await client.end();
}

async function fill(client: Client, table: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const [schema, name] = table.replaceAll('"', '').split('.');
  const { rows: columns } = await client.query<{ name: string; identity: boolean }>(
    `select column_name as name, is_identity = 'YES' or column_default like 'nextval%' as identity from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
    [schema, name],
  );
  const given = columns.filter((column) => column.name in rows[0]!);
  const list = given.map((column) => `"${column.name}"`).join(', ');
  await client.query(
    `insert into ${table} (${list}) overriding system value select ${list} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
  for (const { name: column } of given.filter(({ identity }) => identity)) {
    await client.query(`select setval(pg_get_serial_sequence($1, $2), (select max("${column}") from ${table}))`, [
      table,
      column,
    ]);
  }
}

async function countsOf(databaseUrl: string, names: string[]): Promise<Record<string, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const counts: Record<string, number> = {};
  for (const name of names) {
    counts[name] = (await client.query<{ n: number }>(`select count(*)::int as n from ${name}`)).rows[0]!.n;
  }
  await client.end();
  return counts;
}

describe.each(releases)('a database of the release in %s', (file) => {
  const tables = JSON.parse(brotliDecompressSync(readFileSync(join(folder, file))).toString('utf8')) as Tables;
  let postgres: TestPostgres;
  let databaseUrl: string;
  let dataDir: string;
  let system: RunningSystem;

  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.createDatabase();
    await load(databaseUrl, tables);
    dataDir = await mkdtemp(join(tmpdir(), 'sangtao-upgrade-'));
    const own = { databaseUrl, dataDir, serviceSecret: 'x'.repeat(32), port: 0, logLevel: 'error', databasePool: 4 };
    Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SERVICE_SECRET: own.serviceSecret });
    // The rows are of years ago: what has had its time by the clock of today is not what an upgrade lost.
    Object.assign(process.env, { KEEP_MAIL_DAYS: '0', KEEP_MESSAGES_DAYS: '0' });
    system = await runContexts(contexts, { settings: Object.assign(new KitSettings(), own) });
    await system.settle();
  });
  afterAll(async () => {
    await system.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('is brought up to date with every row of what people and services did', async () => {
    // What jobs of the running product write by themselves may grow; answers, sessions and uploads that nobody goes on with end within days.
    const lasting = Object.keys(tables).filter(
      (name) =>
        !/\.(migration|job_lease|lease|inbox|entry_sketch|outbox|upload|upload_part|idempotency|session|verification|tries)$|^event_log/.test(
          name,
        ),
    );
    const before = Object.fromEntries(lasting.map((name) => [name, tables[name]!.length]));
    const after = await countsOf(databaseUrl, lasting);
    const lost = lasting.filter((name) => after[name]! < before[name]!);
    expect(lost.map((name) => `${name}: ${after[name]} of ${before[name]}`)).toEqual([]);
    expect((await countsOf(databaseUrl, ['event_log.record']))['event_log.record']).toBeGreaterThanOrEqual(
      tables['event_log.record']!.length,
    );
  });

  test('does not contradict itself afterwards', async () => {
    const { broken } = await invariantsOf(databaseUrl);
    expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
  });

  test('shows over the API what it showed', async () => {
    const get = async (path: string) =>
      (await (await fetch(system.url + path)).json()) as { items: { id: string; code: string }[] };
    const editions = await get('/api/registration/editions');
    const known = tables['registration.edition']!.filter(({ state }) => state !== 'draft').map(
      ({ code }) => code as string,
    );
    expect(editions.items.map(({ code }) => code).toSorted()).toEqual(known.toSorted());
    const [receipt] = tables['registration.receipt']!;
    const { status } = await fetch(`${system.url}/api/registration/receipts/${receipt!.code as string}`);
    expect(status).toBe(200);
    const published = tables['awards.result']!.filter(({ state }) => state === 'published');
    expect((await get('/api/awards/results')).items).toHaveLength(published.length);
  });
});
