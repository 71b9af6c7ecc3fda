import { eventLogTables, messagingTables } from '@sangtao/messaging/tables';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { ContextDefinition } from './context.js';
import { connectedTo } from './database-line.js';
import { assertMigrated, hasTables, isNewer, madeSince, makeTables, OldSchema } from './schema-state.js';
import type { Migrate } from './settings.js';
import { letWork, roleOf } from './working-role.js';

export interface Connection {
  databaseUrl: string;
  poolSize: number;
  applicationName: string;
  /** Of the role that owns the schemas; empty: the one that works with them. */
  ownerUrl?: string;
  /** Default: at the start. */
  migrate?: Migrate;
}

/**
 * Connects a context to its schema and brings the schema up to date, where `MIGRATE` says so. Replicas that start together wait for each other.
 * A schema that a newer program has brought further is left as it is.
 * @throws OldSchema where it does not, and the schema is older than this program. @throws NewerDatabase where an older one cannot work with it
 */
export async function openSchema(context: ContextDefinition, connection: Connection): Promise<DataSource> {
  const source = sourceOf(context, connection);
  try {
    if (connection.migrate === 'never')
      await withClient(connection.databaseUrl, (client) => assertMigrated(client, context, tablesOf(context.name)));
    else await bringUpToDate(context, connection, source);
    if (!source.isInitialized) await source.initialize();
    return source;
  } catch (error) {
    // An open pool would keep the process alive that is about to end.
    if (source.isInitialized) await source.destroy();
    throw error;
  }
}

function sourceOf(context: ContextDefinition, connection: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.databaseUrl,
    schema: context.name,
    applicationName: connection.applicationName,
    migrations: context.migrations,
    migrationsTableName: 'migration',
    entities: context.rows ?? [],
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolSize: connection.poolSize,
    extra: {
      idleTimeoutMillis: 10_000,
      keepAlive: true,
      // What is sent behind a statement need not wait for its answer.
      pipeline: true,
      // A process that is stopped in the middle of a transaction must not hold its locks, and with them its successor, for ever.
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}

async function bringUpToDate(context: ContextDefinition, connection: Connection, source: DataSource): Promise<void> {
  const { name: schema, appendOnly = [], makesSequences: mayCreate = false } = context;
  const { databaseUrl, ownerUrl } = connection;
  await underLock(ownerUrl || databaseUrl, async (guard) => {
    if (await isNewer(guard, context, tablesOf(schema))) return;
    await guard.query(`create schema if not exists ${schema}`);
    await makeTables(guard, schema, tablesOf(schema));
    const migrating = ownerUrl ? sourceOf(context, { ...connection, databaseUrl: ownerUrl, poolSize: 2 }) : source;
    await migrating.initialize();
    try {
      await migrating.runMigrations({ transaction: 'each' });
    } finally {
      if (ownerUrl) await migrating.destroy();
    }
    if (ownerUrl) {
      const past = ['audit', 'operator_action', ...appendOnly];
      await letWork(guard, { schema, role: roleOf(databaseUrl), appendOnly: past, mayCreate });
    }
  });
}

type LogConnection = Pick<Connection, 'databaseUrl' | 'ownerUrl'>;

export async function openEventLogSchema({ databaseUrl, ownerUrl }: LogConnection, migrate: Migrate): Promise<void> {
  const [schema, tables] = ['event_log', eventLogTables()];
  if (migrate === 'start') {
    return underLock(ownerUrl || databaseUrl, async (guard) => {
      if (await madeSince(guard, schema, tables)) return;
      await makeTables(guard, schema, tables);
      if (ownerUrl) await letWork(guard, { schema, role: roleOf(databaseUrl), appendOnly: ['record'] });
    });
  }
  return withClient(databaseUrl, async (client) => {
    if (!(await hasTables(client, 'event_log', tables))) throw new OldSchema('event_log', ['its tables']);
  });
}

/** Schemas and extensions are shared between contexts, so one lock for all. */
function underLock(databaseUrl: string, work: (guard: Client) => Promise<void>): Promise<void> {
  return withClient(databaseUrl, async (guard) => {
    await guard.query(`select pg_advisory_lock(hashtext('sangtao-migrations'))`);
    await work(guard);
  });
}

async function withClient(databaseUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await connectedTo(databaseUrl);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function tablesOf(schema: string): string[] {
  return [...messagingTables(schema), ...kitTables(schema)];
}

function kitTables(schema: string): string[] {
  return [
    `create table if not exists ${schema}.audit (
       id bigint generated always as identity primary key,
       at timestamptz not null, actor text not null, action text not null, subject text not null,
       detail jsonb not null, correlation_id text not null)`,
    // The role that works with the rows may remove none of these; of what is older than a year this does, by the owner's right.
    `create or replace function ${schema}.forget_audit(before timestamptz, most int) returns int language sql security definer
       set search_path = pg_catalog, pg_temp as $$
       with forgotten as (
         delete from ${schema}.audit where id in (
           select id from ${schema}.audit where at < least(before, now() - interval '365 days') order by id limit most)
         returning 1)
       select count(*)::int from forgotten $$`,
    `create index if not exists audit_subject on ${schema}.audit (subject, id)`,
    `create table if not exists ${schema}.idempotency (
       actor text not null, key text not null, fingerprint text not null, status int, body jsonb,
       at timestamptz not null default now(), primary key (actor, key))`,
    `create index if not exists idempotency_at on ${schema}.idempotency (at)`,
    `create table if not exists ${schema}.job_lease (
       name text primary key, holder text not null, until timestamptz not null)`,
    `create table if not exists ${schema}.ended_session (
       account_id text primary key, ended_at timestamptz not null)`,
  ];
}
