import { Transactions, type Prepared, type Sql } from '../src/sql.js';
import type { Pool, PoolClient } from 'pg';

/** Transactions over a plain pool. */
export class PoolTransactions extends Transactions {
  /** Puts another statement in a statement's place, to take away what it guards. */
  rewrite: (statement: Prepared) => Prepared = (statement) => statement;

  constructor(readonly pool: Pool) {
    super();
  }

  override async run<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // Whoever waits for a query hears of it too.
    const onError = (error: Error) => void (broken = error);
    client.on('error', onError);
    try {
      await client.query('begin');
      const result = await work(sqlOf(client, this.rewrite));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }
}

export function sqlOf(client: PoolClient, rewrite = (statement: Prepared) => statement): Sql {
  return {
    query: async <Row>(statement: string | Prepared, parameters: readonly unknown[] = []) => {
      const values = [...parameters];
      const config = typeof statement === 'string' ? { text: statement, values } : { ...rewrite(statement), values };
      return (await client.query(config)).rows as Row[];
    },
  };
}
