import { Consumer, type BatchHandler, type EventHandler } from './consumer.js';
import type { EventLog, Subscription } from './event-log.js';
import { dropLeases } from './lease.js';
import { Loop } from './loop.js';
import { Operator } from './operator.js';
import { Relay } from './relay.js';
import type { Transactions } from './sql.js';

export type { BatchHandler, EventHandler } from './consumer.js';
export { NotYet } from './reading.js';

export interface RuntimeOptions {
  schema: string;
  /** Default: the schema's name. */
  group?: string;
  transactions: Transactions;
  log: EventLog;
  /** Event type → its handler. */
  handlers: ReadonlyMap<string, EventHandler>;
  /** Event type → a handler of many at once, besides the one for one. */
  batchHandlers?: ReadonlyMap<string, BatchHandler>;
  /** Unique per process and runtime. */
  holder: string;
  onError: (error: unknown, what: string) => void;
}

/** Consumer and relay are made from the options; tests hand over ones without a guard, to see its promise break. */
export interface RuntimeParts {
  consumer?: Consumer;
  relay?: Pick<Relay, 'step'>;
}

export interface RuntimeHealth {
  /** False when events wait and none has moved for 15 s, or when the log failed for good. */
  live: boolean;
  lag: number;
  outbox: number;
  /** Age of the oldest of them; 0 when there is none. */
  outboxSeconds: number;
  parkedKeys: number;
  /** With those that wait behind others of their key. */
  parkedEvents: number;
  /** Of them, those that came before a fact which may be on its way: their first tries are not over. */
  dueSoon: number;
  detail?: string;
}

const pollMs = 1_000;
const stallSeconds = 15;
/** Some two seconds. */
const firstTries = 2;
/** What is published within this time goes into the log together. */
const relayRestMs = 15;

/** Moves a service's events: its outbox into the log, and the log to its handlers. */
export class MessagingRuntime {
  readonly operator: Operator;
  private readonly consumer: Consumer;
  private readonly relayLoop: Loop;
  private readonly retryLoop: Loop;
  private readonly group: string;
  private subscription?: Subscription;

  constructor(
    private readonly options: RuntimeOptions,
    parts: RuntimeParts = {},
  ) {
    const { schema, transactions, log, handlers, batchHandlers, holder, onError } = options;
    this.group = options.group ?? schema;
    const relay = parts.relay ?? new Relay(schema, transactions, log, holder);
    this.consumer =
      parts.consumer ??
      new Consumer({
        schema,
        group: this.group,
        transactions,
        handlers,
        ...(batchHandlers && { batchHandlers }),
        onParked: (what, error) => onError(error, `parked ${what}`),
      });
    this.operator = new Operator(schema, this.group, transactions, this.consumer);
    this.relayLoop = new Loop(
      () => relay.step(),
      { pauseMs: pollMs, restMs: relayRestMs },
      (error) => onError(error, 'relay'),
    );
    this.retryLoop = new Loop(
      () => this.consumer.redriveDue((error) => onError(error, 'retry')),
      { pauseMs: pollMs },
      (error) => onError(error, 'retry'),
    );
  }

  async start(): Promise<void> {
    const { schema, transactions, log, holder, onError } = this.options;
    this.relayLoop.start();
    const { topics, guards } = this.consumer;
    if (topics.length === 0) return;
    await transactions.run((sql) => guards.parked.allDue(sql));
    this.subscription = await log.subscribe({
      schema,
      group: this.group,
      topics,
      transactions,
      holder,
      deliver: (batches) => this.consumer.deliver(batches),
      onError: (error) => onError(error, 'consumer'),
    });
    this.retryLoop.start();
  }

  /** Finishes what is in hand and gives the leases back. */
  async stop(): Promise<void> {
    const { schema, transactions, holder } = this.options;
    await Promise.all([this.relayLoop.stop(), this.retryLoop.stop(), this.subscription?.stop()]);
    // Where that fails they run out by themselves.
    await transactions.run((sql) => dropLeases(sql, schema, holder)).catch(() => undefined);
  }

  /** Something was published: relay it now instead of at the next poll. */
  nudge(): void {
    this.relayLoop.wake();
  }

  async health(): Promise<RuntimeHealth> {
    const { schema, transactions, log } = this.options;
    const { events: lag, stillSeconds } = (await this.subscription?.lag()) ?? { events: 0, stillSeconds: 0 };
    const [row] = await transactions.run((sql) =>
      sql.query<{ outbox: string; seconds: string; keys: string; parked: string; soon: string }>(
        // An event's time is the clock's of the process that published it, which may be ahead.
        `select (select count(*) from ${schema}.outbox) as outbox,
           coalesce((select greatest(extract(epoch from clock_timestamp() - (envelope::json ->> 'time')::timestamptz), 0)
                     from ${schema}.outbox order by seq limit 1), 0) as seconds,
           count(distinct (topic, key)) as keys, count(*) as parked,
           count(*) filter (where next_try is not null and tries <= $2) as soon
         from ${schema}.parked_event where consumer_group = $1`,
        [this.group, firstTries],
      ),
    );
    const stalled = stillSeconds > stallSeconds;
    const detail = log.fault() ?? (stalled ? `${lag} events wait, none has moved for ${stallSeconds} s` : undefined);
    return {
      live: detail === undefined,
      lag,
      outbox: Number(row!.outbox),
      outboxSeconds: Number(row!.seconds),
      parkedKeys: Number(row!.keys),
      parkedEvents: Number(row!.parked),
      dueSoon: Number(row!.soon),
      ...(detail === undefined ? {} : { detail }),
    };
  }
}
