import type { Pool } from 'pg';
import { Transactions, type Sql } from '../sql.js';

/** Transactions over a plain pool, as a service has them. */
export class PoolTransactions extends Transactions {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async run<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const sql: Sql = {
      query: async <Row extends object>(
        statement: Parameters<Sql['query']>[0],
        parameters: readonly unknown[] = [],
      ) => {
        const values = [...parameters];
        const asked = typeof statement === 'string' ? { text: statement, values } : { ...statement, values };
        return (await client.query<Row>(asked)).rows;
      },
    };
    try {
      const begun = client.query('begin');
      begun.catch(() => undefined);
      const result = await work(sql);
      await begun;
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
