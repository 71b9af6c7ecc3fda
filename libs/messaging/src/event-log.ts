import type { Topic } from '@sangtao/contracts/topics';
import type { Sql, Transactions } from './sql.js';

/** An event on its way into the log. */
export interface LogRecord {
  topic: Topic;
  partition: number;
  key: string;
  /** The encoded envelope. */
  envelope: string;
}

/** Text where it can be text; else the bytes as they came. */
export type Encoded = string | Buffer;

export interface PositionedRecord {
  key: string;
  envelope: Encoded;
  position: bigint;
}

/** Records of one partition that follow one another, for the owner of that partition. */
export interface LogBatch {
  topic: Topic;
  partition: number;
  records: PositionedRecord[];
  /** The cursor's position that the reader went on from. */
  after: bigint;
  /** The reader's claim to the partition; compared with the cursor's. */
  epoch: bigint;
}

export interface SubscriptionOptions {
  /** Where the group's cursors and leases are kept. */
  schema: string;
  group: string;
  topics: Topic[];
  transactions: Transactions;
  /** Unique per process and runtime. */
  holder: string;
  /** Effects and cursors in one transaction. One batch at most of a partition. Gives false when a cursor had moved, so that the reader looks again. */
  deliver(batches: readonly LogBatch[]): Promise<boolean>;
  onError(error: unknown): void;
}

export interface Lag {
  /** Events that the group has not taken yet. */
  events: number;
  /** For how long the slowest partition has had something to take and has taken nothing. */
  stillSeconds: number;
}

export interface Subscription {
  /** Finishes the batch in hand. */
  stop(): Promise<void>;
  /** Records behind the cursors of this group, over all partitions. */
  lag(): Promise<Lag>;
}

/**
 * Append, read, assignment and wake-up: all that a log does. What carries a guarantee (once, order, parking) lives above it, in
 * PostgreSQL, so that every log behaves the same.
 */
export abstract class EventLog {
  /** True when `append` takes part in the relay's transaction; otherwise records may be appended twice after a crash. */
  abstract readonly sharesDatabase: boolean;
  abstract start(): Promise<void>;
  abstract stop(): Promise<void>;
  /** Returns when the records are durable; where the log shares the database, when they will be with the commit of `sql`. */
  abstract append(records: LogRecord[], sql: Sql | undefined): Promise<void>;
  /** Tells readers, here and in other processes, that there is something new. Default: in any topic. */
  abstract announce(topics?: ReadonlySet<Topic>): void;
  abstract subscribe(options: SubscriptionOptions): Promise<Subscription>;
  /** @returns what is wrong with the log, or undefined */
  abstract fault(): string | undefined;
}
