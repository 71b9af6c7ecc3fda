import type { ClientBase } from 'pg';
import type { ContextDefinition } from './context.js';
import { refuseOtherEncoding } from './database-encoding.js';
import { connectedTo } from './database-line.js';

type Schema = Pick<ContextDefinition, 'name' | 'migrations'>;

/** A newer version has changed this database in a way that this one cannot work with. Nothing was changed. */
export class NewerDatabase extends Error {
  constructor(why: string) {
    super(
      `a newer version has worked on this database: ${why}. Nothing was changed. Start that version again; to go back for good, ` +
        'restore a backup from before the upgrade (docs/guides/backup.md)',
    );
    this.name = 'NewerDatabase';
  }
}

/** Older programs go on after a migration, unless its name says that they cannot (docs/decisions/0018-roll-outs.md). */
const isBreaking = (migration: string) => migration.startsWith('Breaking');

/** Migrations that ran here and are not this program's, in their order. @throws NewerDatabase when one of them is breaking */
export async function newerMigrations(client: ClientBase, { name: schema, migrations }: Schema): Promise<string[]> {
  const { rows: found } = await client.query<{ here: boolean }>(`select to_regclass($1) is not null as here`, [
    `${schema}.migration`,
  ]);
  if (!found[0]!.here) return [];
  const known = migrations.map(({ name }) => name);
  const { rows } = await client.query<{ name: string }>(
    `select name from ${schema}.migration where not name = any($1) order by id`,
    [known],
  );
  const breaking = rows.filter(({ name }) => isBreaking(name)).map(({ name }) => `${schema}.${name}`);
  if (breaking.length > 0) {
    throw new NewerDatabase(`${breaking.join(', ')} changed it, and older versions cannot work with that`);
  }
  return rows.map(({ name }) => `${schema}.${name}`);
}

/** Looks at all of them before anybody writes. @returns what a newer version did that this one goes on with. @throws NewerDatabase, WrongEncoding */
export async function lookForNewer(definitions: readonly Schema[], databaseUrl: string): Promise<string[]> {
  const client = await connectedTo(databaseUrl);
  try {
    await refuseOtherEncoding(client);
    const newer: string[] = [];
    for (const definition of definitions) newer.push(...(await newerMigrations(client, definition)));
    return newer;
  } finally {
    await client.end();
  }
}
