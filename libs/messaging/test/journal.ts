import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { Outbox } from '../src/outbox.js';
import type { EventLog, LogRecord } from '../src/event-log.js';
import { KafkaEventLog } from '../src/kafka/kafka-event-log.js';
import { PostgresEventLog } from '../src/postgres/postgres-event-log.js';
import { MessagingRuntime, type EventHandler } from '../src/runtime.js';
import type { Sql } from '../src/sql.js';
import { eventLogTables, messagingTables } from '../src/tables.js';
import { PoolTransactions } from './pool-transactions.js';

/** A small service for tests: it publishes counts and writes down what it handles. */
export class Journal {
  readonly transactions: PoolTransactions;
  readonly outbox = new Outbox('journal');
  readonly errors: unknown[] = [];
  /** Told about each event before it is written down; throws to make the handler fail. */
  before: (key: string, version: number, sql: Sql) => void | Promise<void> = () => undefined;
  private readonly runtimes = new Set<MessagingRuntime>();

  private constructor(
    readonly pool: Pool,
    readonly log: EventLog,
  ) {
    // A connection that PostgreSQL ends while the pool is closing is no failure of the test.
    pool.on('error', () => undefined);
    this.transactions = new PoolTransactions(pool);
  }

  /** @param brokers of Kafka; without them the log lives in PostgreSQL */
  static async open(connectionString: string, brokers?: string): Promise<Journal> {
    const log = brokers
      ? new KafkaEventLog({ brokers: [brokers], prefix: `t${v7().slice(-12)}.` })
      : new PostgresEventLog({ connectionString });
    const journal = new Journal(new Pool({ connectionString, max: 20 }), log);
    for (const statement of [
      ...messagingTables('journal'),
      ...eventLogTables(),
      'create table journal.line (id bigint generated always as identity primary key, key text, version int)',
    ]) {
      await journal.pool.query(statement);
    }
    await journal.log.start();
    return journal;
  }

  async publish(sql: Sql, key: string, version: number): Promise<void> {
    const data = { accountId: key, endedAt: new Date(version * 1000).toISOString() };
    const cause = { id: v7(), time: new Date(), actor: 'test', correlationId: 'test' };
    await this.outbox.publish(sql, [{ eventClass: SessionEndedV1, publication: { key, version, data }, cause }]);
  }

  /** Puts records into the log past the outbox, as an interrupted relay or another program might. */
  async append(records: LogRecord[]): Promise<void> {
    if (this.log.sharesDatabase) await this.transactions.run((sql) => this.log.append(records, sql));
    else await this.log.append(records, undefined);
    this.log.announce();
  }

  async startRuntime(): Promise<MessagingRuntime> {
    const handler: EventHandler = async (event, sql) => {
      const { subject: key, aggregateversion: version } = event;
      await this.before(key, version, sql);
      await sql.query('insert into journal.line (key, version) values ($1, $2)', [key, version]);
    };
    const runtime = new MessagingRuntime({
      schema: 'journal',
      transactions: this.transactions,
      log: this.log,
      handlers: new Map([[SessionEndedV1.type, handler]]),
      holder: v7(),
      onError: (error) => void this.errors.push(error),
    });
    this.runtimes.add(runtime);
    await runtime.start();
    return runtime;
  }

  /** Versions in the order in which they were handled. */
  async linesOf(key: string): Promise<number[]> {
    const { rows } = await this.pool.query<{ version: number }>(
      'select version from journal.line where key = $1 order by id',
      [key],
    );
    return rows.map((row) => row.version);
  }

  async close(): Promise<void> {
    for (const runtime of this.runtimes) await runtime.stop();
    await this.log.stop();
    await this.pool.end();
  }
}

/** Waits until the condition holds; fails with its last error after 15 s. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
