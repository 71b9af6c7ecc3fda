import { Client } from 'pg';

/** Nobody has an account yet. */
export async function nobodyYet(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ made: boolean }>(`select to_regclass('identity."user"') is not null as made`);
    if (!rows[0]!.made) return true;
    return (await client.query('select from identity."user" limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}
