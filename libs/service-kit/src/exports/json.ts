import type { Table } from './table.js';

/** `{ "columns": [{ key, heading }], "items": [{ key: value }] }`; moments are RFC 3339 in UTC, as everywhere in the API. */
export async function writeJson<Row>(table: Table<Row>, write: (text: string) => Promise<void>): Promise<void> {
  const columns = table.columns.map(({ key, heading }) => ({ key, heading }));
  await write(`{"columns":${JSON.stringify(columns)},"items":[`);
  let between = '\n';
  await table.rows(async (rows) => {
    if (rows.length === 0) return;
    const items = rows.map((row) => Object.fromEntries(table.columns.map(({ key, cell }) => [key, cell(row)])));
    await write(between + items.map((item) => JSON.stringify(item)).join(',\n'));
    between = ',\n';
  });
  await write('\n]}\n');
}
