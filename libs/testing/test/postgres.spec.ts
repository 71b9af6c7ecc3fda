import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type TestPostgres } from '../src/postgres.js';

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres.stop());

test('each database is empty and apart from the others', async () => {
  const [first, second] = [await postgres.createDatabase(), await postgres.createDatabase()];
  expect(first).not.toBe(second);
  await query(first, 'CREATE TABLE only_here (id int)');
  expect(await query(first, "SELECT to_regclass('only_here')::text AS found")).toEqual([{ found: 'only_here' }]);
  expect(await query(second, "SELECT to_regclass('only_here')::text AS found")).toEqual([{ found: null }]);
});

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
