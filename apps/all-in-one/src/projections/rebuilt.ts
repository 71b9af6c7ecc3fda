import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messagingTables } from '@sangtao/messaging/tables';
import { runContexts } from '@sangtao/service-kit/boot';
import { openEventLogSchema } from '@sangtao/service-kit/schema';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Client } from 'pg';
import { contexts } from '../contexts.js';

/** Services that know of others by events alone; of that, these tables can be forgotten and learnt again. */
const learners = contexts.filter(({ name }) => ['judging', 'awards', 'notifications'].includes(name));
const projections = learners.flatMap(({ name }) => [`${name}.edition`, `${name}.entry`]);
const page = 1_000;

export interface Compared {
  table: string;
  rows: number;
  /** Rows that only one of the two has. */
  differing: number;
}

/**
 * Brings the log to services with empty tables, in a database of its own beside the lived one, and compares what they have learnt. What an operator
 * skipped is skipped there as well; an event that was edited is handled as it was. No mail leaves: run it without `SMTP_URL`.
 */
export async function rebuiltProjections(databaseUrl: string): Promise<Compared[]> {
  const name = `projections_${randomBytes(6).toString('hex')}`;
  const lived = await connect(databaseUrl);
  await lived.query(`create database ${name}`);
  const shadowUrl = new URL(databaseUrl);
  shadowUrl.pathname = name;
  try {
    const shadow = await connect(String(shadowUrl));
    try {
      await copyLog(lived, shadow, String(shadowUrl));
      await learn(String(shadowUrl));
      return await compare(lived, shadow);
    } finally {
      await shadow.end();
    }
  } finally {
    await lived.query(`drop database ${name} with (force)`);
    await lived.end();
  }
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

async function copyLog(lived: Client, shadow: Client, shadowUrl: string): Promise<void> {
  await openEventLogSchema({ databaseUrl: shadowUrl }, 'start');
  await copyRows(lived, shadow, 'event_log.partition_head', 'topic, partition');
  await copyRows(lived, shadow, 'event_log.record', 'topic, partition, position');
  for (const { name: schema } of learners) {
    for (const statement of messagingTables(schema)) await shadow.query(statement);
    const { rows } = await lived.query<{ id: string }>(
      `select detail::json ->> 'id' as id from ${schema}.operator_action
       where action = 'skip' and pg_input_is_valid(detail, 'json')`,
    );
    await shadow.query(
      `insert into ${schema}.inbox (consumer_group, event_id) select $1, id from unnest($2::uuid[]) as id on conflict do nothing`,
      [schema, rows.map(({ id }) => id)],
    );
  }
}

async function copyRows(from: Client, to: Client, table: string, order: string): Promise<void> {
  for (let offset = 0; ; offset += page) {
    const { rows } = await from.query(`select * from ${table} order by ${order} limit ${page} offset ${offset}`);
    await to.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
      JSON.stringify(rows),
    ]);
    if (rows.length < page) return;
  }
}

/** Until every service has taken the whole log. */
async function learn(databaseUrl: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-projections-'));
  const serviceSecret = randomBytes(32).toString('hex');
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SERVICE_SECRET: serviceSecret });
  const own = { databaseUrl, dataDir, serviceSecret, port: 0, logLevel: 'error', databasePool: 4 };
  const system = await runContexts(learners, { settings: Object.assign(new KitSettings(), own) });
  try {
    await system.settle();
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function compare(lived: Client, shadow: Client): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const table of projections) {
    const [before, after] = await Promise.all([rowsOf(lived, table), rowsOf(shadow, table)]);
    const differing =
      [...before].filter((row) => !after.has(row)).length + [...after].filter((row) => !before.has(row)).length;
    compared.push({ table, rows: before.size, differing });
  }
  return compared;
}

async function rowsOf(client: Client, table: string): Promise<Set<string>> {
  const { rows } = await client.query<{ row: string }>(`select to_jsonb(one)::text as row from ${table} as one`);
  return new Set(rows.map(({ row }) => row));
}
