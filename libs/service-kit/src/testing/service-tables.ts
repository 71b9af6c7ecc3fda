import type { Database } from '../database.js';

/** Written by what runs beside requests, or to remember a request: no effect of one. */
const bookkeeping = ['cursor', 'idempotency', 'inbox', 'job_lease', 'lease', 'migration', 'rateLimit', 'tries'];

interface Table {
  name: string;
  /** Quoted; without those that PostgreSQL computes. */
  columns: string;
  /** Of the remembered rows. */
  digest?: string;
}

/** What a service keeps: told apart by a digest of each table, and put back as it was. */
export class ServiceTables {
  /** Where PostgreSQL's own log ended when the rows were last found as remembered. */
  private unchangedAt: string | undefined;

  private constructor(
    private readonly database: Database,
    private readonly schema: string,
    private readonly tables: Table[],
  ) {}

  /** Remembers the rows as they are now. `derived` are tables that can be computed again at any time, so also while reading. */
  static async remember(database: Database, schema: string, derived: string[] = []): Promise<ServiceTables> {
    const tables = await database.query<Table>(
      `select table_name as name, string_agg(quote_ident(column_name), ', ') as columns
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = $1 and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name <> all($2)
       group by 1 order by 1`,
      [schema, [...bookkeeping, ...derived]],
    );
    await database.query(`drop schema if exists remembered cascade`);
    await database.query(`create schema remembered`);
    for (const { name, columns } of tables)
      await database.query(`create table remembered."${name}" as select ${columns} from ${schema}."${name}"`);
    const service = new ServiceTables(database, schema, tables);
    const digests = await service.digests();
    return new ServiceTables(
      database,
      schema,
      tables.map((table, n) => ({ ...table, digest: digests[n]! })),
    );
  }

  /** The names of the tables that are not as remembered. */
  async changed(): Promise<string[]> {
    // Nothing at all was written since: most requests that are looked at are refused.
    const [row] = await this.database.query<{ end: string }>('select pg_current_wal_insert_lsn()::text as end');
    if (row!.end === this.unchangedAt) return [];
    const digests = await this.digests();
    const changed = this.tables.filter(({ digest }, n) => digest !== digests[n]).map(({ name }) => name);
    this.unchangedAt = changed.length === 0 ? row!.end : undefined;
    return changed;
  }

  async restore(): Promise<void> {
    const changed = new Set(await this.changed());
    await this.database.transaction(async (tx) => {
      // Rows of several tables are put back one table after the other; their references are right again at the end.
      await tx.query(`set local session_replication_role = replica`);
      for (const { name, columns } of this.tables) {
        if (!changed.has(name)) continue;
        const table = `${this.schema}."${name}"`;
        await tx.query(`delete from ${table}`);
        await tx.query(
          `insert into ${table} (${columns}) overriding system value select ${columns} from remembered."${name}"`,
        );
      }
    });
  }

  private async digests(): Promise<string[]> {
    const each = this.tables.map(
      ({ name, columns }) =>
        `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from (select ${columns} from ${this.schema}."${name}") t)`,
    );
    const [row] = await this.database.query<{ digests: string[] }>(`select array[${each.join(', ')}] as digests`);
    return row!.digests;
  }
}
