import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { ContextDefinition } from './context.js';
import { NewerDatabase, newerMigrations } from './newer-database.js';

/** The database is older than the program, which may not change it. */
export class OldSchema extends Error {
  constructor(schema: string, missing: string[]) {
    super(
      `the schema ${schema} is older than this program, and MIGRATE=never forbids to change it; missing: ${missing.join(', ')}. ` +
        'Run the migration first (k8s/base/migrate.yaml, or `node apps/<service>/dist/main.js migrate` in the image), then start again',
    );
    this.name = 'OldSchema';
  }
}

/** Runs the statements, which may run again and again, and remembers that this version of them ran. */
export async function makeTables(client: Client, schema: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
  await client.query(
    `create table if not exists ${schema}.made_tables (fingerprint text primary key, at timestamptz not null default now())`,
  );
  await client.query(`insert into ${schema}.made_tables (fingerprint) values ($1) on conflict do nothing`, [
    fingerprintOf(statements),
  ]);
}

/** Also true when a later version of them ran since: a program that is one version older goes on. */
export async function hasTables(client: Client, schema: string, statements: readonly string[]): Promise<boolean> {
  const found = await rowsOf(client, `${schema}.made_tables`, 'fingerprint', 'at');
  return found.includes(fingerprintOf(statements));
}

/** @throws OldSchema when one of the context's migrations, or the tables that every context has, are missing */
export async function assertMigrated(
  client: Client,
  { name, migrations }: Pick<ContextDefinition, 'name' | 'migrations'>,
  tables: readonly string[],
): Promise<void> {
  const missing = await missingIn(client, { name, migrations }, tables);
  if (missing.length > 0) throw new OldSchema(name, missing);
}

/**
 * Whether a newer program has brought the schema further than this one would. Then this one changes nothing of it: neither tables nor what the
 * working role may do with them. @throws NewerDatabase when it cannot work there
 */
export async function isNewer(
  client: Client,
  context: Pick<ContextDefinition, 'name' | 'migrations'>,
  tables: readonly string[],
): Promise<boolean> {
  const newer = await newerMigrations(client, context);
  if (newer.length === 0) return madeSince(client, context.name, tables);
  const missing = await missingIn(client, context, tables);
  if (missing.length > 0) {
    throw new NewerDatabase(`${newer.join(', ')} ran here, and what this version needs did not: ${missing.join(', ')}`);
  }
  return true;
}

/** Whether other statements than these ran after them: a newer program's. */
export async function madeSince(client: Client, schema: string, statements: readonly string[]): Promise<boolean> {
  const made = await rowsOf(client, `${schema}.made_tables`, 'fingerprint', 'at');
  const own = made.indexOf(fingerprintOf(statements));
  return own >= 0 && own < made.length - 1;
}

async function missingIn(
  client: Client,
  { name, migrations }: Pick<ContextDefinition, 'name' | 'migrations'>,
  tables: readonly string[],
): Promise<string[]> {
  const ran = await rowsOf(client, `${name}.migration`, 'name', 'id');
  const missing = migrations.map((migration) => migration.name).filter((one) => !ran.includes(one));
  if (!(await hasTables(client, name, tables))) missing.push('the tables that every service has');
  return missing;
}

/** Of a table that may not be there. */
async function rowsOf(client: Client, table: string, column: string, order: string): Promise<string[]> {
  const { rows: known } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  if (!known[0]!.there) return [];
  const { rows } = await client.query<{ value: string }>(`select ${column} as value from ${table} order by ${order}`);
  return rows.map(({ value }) => value);
}

function fingerprintOf(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n')).digest('hex').slice(0, 16);
}
