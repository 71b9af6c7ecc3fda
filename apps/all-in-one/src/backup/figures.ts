import type { Client } from 'pg';
import type { Figures } from './manifest.js';

export const schemas = ['identity', 'registration', 'judging', 'awards', 'notifications', 'gatherings', 'exchange'];

export async function figuresOf(client: Client): Promise<Figures> {
  const { rows } = await client.query<Figures>(
    `select (select count(*) from registration.entry where submitted_at is not null)::int as entries,
       (select count(*) from registration.receipt)::int as receipts,
       (select count(*) from judging.sheet where state = 'submitted')::int as sheets,
       (select count(*) from event_log.record)::int as events`,
  );
  return rows[0]!;
}

/** By schema, the migrations that it has been through. */
export async function migrationsOf(client: Client): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const schema of schemas) {
    const { rows } = await client.query<{ name: string }>(`select name from ${schema}.migration order by id`);
    found[schema] = rows.map(({ name }) => name);
  }
  return found;
}
