import { MessageDeliveredV1 } from '@sangtao/contracts/notifications/message-delivered.v1';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { Outbox } from '../src/outbox.js';
import type { ConsumerOptions } from '../src/consumer.js';
import type { EventLog, LogRecord } from '../src/event-log.js';
import { leaseSeconds } from '../src/lease.js';
import { KafkaEventLog } from '../src/kafka/kafka-event-log.js';
import { PostgresEventLog } from '../src/postgres/postgres-event-log.js';
import { MessagingRuntime, type EventHandler, type RuntimeParts } from '../src/runtime.js';
import type { Sql } from '../src/sql.js';
import { eventLogTables, messagingTables } from '../src/tables.js';
import { PoolTransactions } from './pool-transactions.js';

/** Shorter than a broker allows by itself, longer than a machine that does much else takes to answer. */
export const sessionMs = 4_000;
/** After so long a silence another takes over, on either log. */
export const silenceMs = Math.max(sessionMs, leaseSeconds * 1000) + 500;

/** Where a journal stands: enough for another process to join it. */
export interface JournalPlace {
  connectionString: string;
  /** Of Kafka; without them the log lives in PostgreSQL. */
  brokers?: string;
  prefix: string;
}

/** `journal` writes down what is published and publishes it on; `echo` writes down what was published on. */
export type Group = 'journal' | 'echo';

/** A small service for tests: it publishes counts and writes down what it handles. */
export class Journal {
  readonly transactions: PoolTransactions;
  readonly outbox = new Outbox('journal');
  readonly log: EventLog;
  readonly pool: Pool;
  readonly errors: unknown[] = [];
  /** Told about each event before it is written down; throws to make the handler fail. */
  before: (key: string, version: number, sql: Sql) => void | Promise<void> = () => undefined;
  private readonly runtimes = new Set<MessagingRuntime>();

  private constructor(
    readonly place: JournalPlace,
    idleInTransactionMs: number,
  ) {
    const { connectionString, brokers, prefix } = place;
    this.log = brokers
      ? new KafkaEventLog({ brokers: [brokers], prefix, sessionMs })
      : new PostgresEventLog({ connectionString, onError: () => undefined });
    this.pool = new Pool({
      connectionString,
      max: 20,
      pipeline: true,
      idle_in_transaction_session_timeout: idleInTransactionMs,
    });
    // A connection that PostgreSQL ends is no failure of the test.
    this.pool.on('error', () => undefined);
    this.transactions = new PoolTransactions(this.pool);
  }

  /** @param brokers of Kafka; without them the log lives in PostgreSQL */
  static async open(connectionString: string, brokers?: string): Promise<Journal> {
    const prefix = `t${v7().slice(-12)}.`;
    const journal = new Journal({ connectionString, prefix, ...(brokers === undefined ? {} : { brokers }) }, 0);
    for (const statement of [...eventLogTables(), ...journalTables('journal')]) await journal.pool.query(statement);
    return journal.started();
  }

  /** One that was opened already, by another process. */
  static async join(place: JournalPlace): Promise<Journal> {
    // A process that is stopped in the middle of a transaction must not hold its locks for ever.
    return new Journal(place, 3_000).started();
  }

  private async started(): Promise<this> {
    try {
      await this.log.start();
      return this;
    } catch (error) {
      await this.pool.end();
      throw error;
    }
  }

  async publish(sql: Sql, key: string, version: number): Promise<void> {
    const publication = publicationOf(key, version);
    await this.outbox.publish(sql, [{ eventClass: SessionEndedV1, publication, cause: causeOf() }]);
  }

  /** Puts records into the log past the outbox, as an interrupted relay or another program might. */
  async append(records: LogRecord[]): Promise<void> {
    if (this.log.sharesDatabase) await this.transactions.run((sql) => this.log.append(records, sql));
    else await this.log.append(records, undefined);
    this.log.announce();
  }

  /** Writes down what comes, in the transaction that is open. */
  handlers(schema = 'journal', group: Group = 'journal'): Map<string, EventHandler> {
    const write: EventHandler = async ({ subject: key, aggregateversion: version, data }, sql) => {
      await this.before(key, version, sql);
      await sql.query(`insert into ${schema}.line (consumer_group, key, version, said) values ($1, $2, $3, $4)`, [
        group,
        key,
        version,
        data,
      ]);
    };
    return new Map([[group === 'journal' ? SessionEndedV1.type : MessageDeliveredV1.type, write]]);
  }

  /** A poison that all processes know of. */
  async refusePoisoned(key: string, sql: Sql): Promise<void> {
    const found = await sql.query('select 1 as one from journal.poison where key = $1', [key]);
    if (found.length > 0) throw new Error('poison');
  }

  /** What a handler publishes in its turn. */
  async publishOn(sql: Sql, key: string, version: number): Promise<void> {
    const data = { messageId: key, accountId: null, kind: 'echo', at: new Date(version * 1000).toISOString() };
    const publication = { key, version, data };
    await this.outbox.publish(sql, [{ eventClass: MessageDeliveredV1, publication, cause: causeOf() }]);
  }

  async startRuntime(
    handlers = this.handlers(),
    group: Group = 'journal',
    partsOf: (options: ConsumerOptions) => RuntimeParts = () => ({}),
  ): Promise<MessagingRuntime> {
    const { transactions, log } = this;
    const onError = (error: unknown) => void this.errors.push(error);
    const onParked = (_what: string, error: unknown) => onError(error);
    const options = { schema: 'journal', group, transactions, handlers, onParked };
    const runtime = new MessagingRuntime({ ...options, log, holder: v7(), onError }, partsOf(options));
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
    await Promise.all([...this.runtimes].map((runtime) => runtime.stop()));
    await this.log.stop();
    await this.pool.end();
  }
}

/** One of this service's events, as it stands in the outbox. */
export function envelopeOf(key: string, version: number, other: object = {}): string {
  const { type } = SessionEndedV1;
  const { data } = publicationOf(key, version);
  return JSON.stringify({
    specversion: '1.0',
    id: v7(),
    source: '/journal',
    type,
    subject: key,
    time: new Date().toISOString(),
    dataschema: type,
    aggregateversion: version,
    actor: 'test',
    correlationid: 'test',
    data,
    ...other,
  });
}

/** Messaging's tables and the projection's. */
export function journalTables(schema: string): string[] {
  return [
    ...messagingTables(schema),
    `create table ${schema}.line (id bigint generated always as identity primary key,
       consumer_group text not null, key text not null, version int not null, said jsonb not null)`,
    `create table ${schema}.poison (key text primary key)`,
  ];
}

/** Waits until the condition holds; fails with its last error when it does not for so long. */
export async function eventually(check: () => void | Promise<void>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function publicationOf(key: string, version: number) {
  return { key, version, data: { accountId: key, endedAt: new Date(version * 1000).toISOString() } };
}

function causeOf() {
  return { id: v7(), time: new Date(), actor: 'test', correlationId: 'test' };
}
