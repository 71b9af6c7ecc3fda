import type { Database } from '@sangtao/service-kit/database';

/** Of all schemas, the tables with a row in which one of the words stands: in any column, whatever its type, accents and case aside. */
export async function tablesThatHold(database: Database, words: string[]): Promise<string[]> {
  const tables = await database.query<{ schema: string; table: string }>(
    `select table_schema as schema, table_name as table from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`,
  );
  const held: string[] = [];
  for (const { schema, table } of tables) {
    const found = await database.query(
      `select from "${schema}"."${table}" as row
        where exists (select from unnest($1::text[]) word where position(identity.folded(word) in identity.folded(row::text)) > 0
           or position(encode(convert_to(word, 'UTF8'), 'hex') in row::text) > 0)
        limit 1`,
      [words],
    );
    if (found.length > 0) held.push(`${schema}.${table}`);
  }
  return held;
}
