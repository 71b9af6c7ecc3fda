import type { ContextDefinition } from './context.js';
import { refuseOtherEncoding } from './database-encoding.js';
import { connectedTo } from './database-line.js';

/** A newer version has worked on this database. Nothing was changed. */
export class NewerDatabase extends Error {
  constructor(unknown: string[]) {
    super(
      `a newer version has worked on this database: it was brought to ${unknown.join(', ')}, which this version does not know. Nothing was ` +
        'changed. Start that version again; to go back for good, restore a backup from before the upgrade (docs/guides/backup.md)',
    );
    this.name = 'NewerDatabase';
  }
}

/** Looks before anybody writes: an older version would miss columns that a newer one fills. @throws NewerDatabase, WrongEncoding */
export async function refuseNewer(definitions: readonly ContextDefinition[], databaseUrl: string): Promise<void> {
  const client = await connectedTo(databaseUrl);
  try {
    await refuseOtherEncoding(client);
    const unknown: string[] = [];
    for (const { name: schema, migrations } of definitions) {
      const { rows: found } = await client.query<{ here: boolean }>(`select to_regclass($1) is not null as here`, [
        `${schema}.migration`,
      ]);
      if (!found[0]!.here) continue;
      const known = migrations.map(({ name }) => name);
      const { rows } = await client.query<{ name: string }>(
        `select name from ${schema}.migration where not name = any($1) order by id`,
        [known],
      );
      unknown.push(...rows.map(({ name }) => `${schema}.${name}`));
    }
    if (unknown.length > 0) throw new NewerDatabase(unknown);
  } finally {
    await client.end();
  }
}
