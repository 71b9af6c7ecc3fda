import type { Pool } from 'pg';
import { send } from './send.js';
import { Transactions, type Sql } from './sql.js';

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
        return (await send<Row>(client, asked)).rows;
      },
    };
    try {
      const begun = send(client, { text: 'begin' });
      begun.catch(() => undefined);
      const result = await work(sql);
      await begun;
      await send(client, { text: 'commit' });
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
