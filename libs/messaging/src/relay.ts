import type { EventLog, LogRecord } from './event-log.js';
import { takeLease } from './lease.js';
import type { Prepared, Sql, Transactions } from './sql.js';

const batchSize = 500;

interface OutboxRow extends LogRecord {
  seq: string;
}

/** The outbox's row was taken over by another owner meanwhile. */
class LeaseLost extends Error {}

/**
 * Empties a schema's outbox into the log, oldest first, by one owner at a time. It drains instead of remembering a last number: rows that
 * commit late, with a lower number, are found as well.
 */
export class Relay {
  private readonly pendingStatement: Prepared;
  private readonly drainStatement: Prepared;

  constructor(
    private readonly schema: string,
    private readonly transactions: Transactions,
    private readonly log: EventLog,
    private readonly holder: string,
  ) {
    this.pendingStatement = { name: `${schema}.pending`, text: `select 1 as one from ${schema}.outbox limit 1` };
    this.drainStatement = {
      name: `${schema}.drain`,
      text: `delete from ${schema}.outbox where seq in (select seq from ${schema}.outbox order by seq limit ${batchSize})
             returning seq, topic, partition, key, envelope`,
    };
  }

  /** @returns true when there may be more */
  async step(): Promise<boolean> {
    const moved = this.log.sharesDatabase ? await this.moveInOneTransaction() : await this.sendThenDelete();
    if (moved.length > 0) this.log.announce(new Set(moved.map(({ topic }) => topic)));
    return moved.length === batchSize;
  }

  private async moveInOneTransaction(): Promise<LogRecord[]> {
    return this.transactions.run(async (sql) => {
      if (!(await this.pending(sql)) || !(await takeLease(sql, this.schema, 'relay', this.holder))) return [];
      const rows = await sql.query<OutboxRow>(this.drainStatement);
      if (rows.length > 0) await this.log.append(bySeq(rows), sql);
      return rows;
    });
  }

  private async sendThenDelete(): Promise<LogRecord[]> {
    const { epoch, rows } = await this.transactions.run(async (sql) => {
      if (!(await this.pending(sql))) return { epoch: undefined, rows: [] };
      const epoch = await takeLease(sql, this.schema, 'relay', this.holder);
      if (!epoch) return { epoch, rows: [] };
      const rows = await sql.query<OutboxRow>(
        `select seq, topic, partition, key, envelope from ${this.schema}.outbox order by seq limit ${batchSize}`,
      );
      return { epoch, rows };
    });
    if (!epoch || rows.length === 0) return [];
    // No transaction is open meanwhile: a slow broker must not hold the database's oldest snapshot.
    await this.log.append(rows, undefined);
    await this.transactions.run(async (sql) => {
      // Whoever took over has sent these again: the inbox drops the doubles, but the rows are theirs to delete.
      if ((await takeLease(sql, this.schema, 'relay', this.holder)) !== epoch) throw new LeaseLost();
      await sql.query(`delete from ${this.schema}.outbox where seq = any($1)`, [rows.map((row) => row.seq)]);
    });
    return rows;
  }

  private async pending(sql: Sql): Promise<boolean> {
    return (await sql.query(this.pendingStatement)).length > 0;
  }
}

function bySeq(rows: OutboxRow[]): OutboxRow[] {
  return rows.sort((a, b) => Number(BigInt(a.seq) - BigInt(b.seq)));
}
