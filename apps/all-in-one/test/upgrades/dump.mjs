// Writes what a running product keeps in its database, for the test of upgrades: `node dump.mjs DATA_DIR FILE.json.br`. The file beside it was made so by
// the release that its name says, with the demonstration. Its schema is not in it: migrations are append-only, so those that it names build it again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';

const [dataDir, file] = process.argv.slice(2);
const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
const { databasePassword } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
const client = new pg.Client(`postgres://postgres:${databasePassword}@127.0.0.1:${port}/sangtao`);
await client.connect();
const { rows: found } = await client.query(
  `select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
   where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
);
const tables = {};
for (const { name } of found) {
  const { rows } = await client.query(`select to_jsonb(one) as row from ${name} as one`);
  // Inboxes say nothing that the cursors do not say, sketches nothing that the entries do not say; both are long.
  tables[name] = /\.(inbox|entry_sketch)$/.test(name) ? [] : rows.map(({ row }) => row);
}
await client.end();
writeFileSync(file, brotliCompressSync(JSON.stringify(tables)));
