import { Client } from 'pg';
import type { Topic } from '@sangtao/contracts/topics';
import { EventLog, type LogRecord, type Subscription, type SubscriptionOptions } from '../event-log.js';
import type { Prepared, Sql } from '../sql.js';
import { PostgresSubscription } from './postgres-subscription.js';

const channel = 'sangtao_event_log';
const announceEveryMs = 20;

/** Heads are locked in one order, so two relays never wait for each other in a circle. */
const appendStatement: Prepared = {
  name: 'event-log.append',
  text: `
    with given as (
      select * from unnest($1::text[], $2::int[], $3::text[], $4::text[]) with ordinality
        as given (topic, partition, key, envelope, nr)),
    counted as (select topic, partition, count(*) as n from given group by topic, partition order by topic, partition),
    heads as (
      insert into event_log.partition_head as head (topic, partition, last_position)
      select topic, partition, n from counted
      on conflict (topic, partition) do update set last_position = head.last_position + excluded.last_position
      returning topic, partition, last_position)
    insert into event_log.record (topic, partition, position, key, envelope)
    select topic, partition,
      last_position - n + row_number() over (partition by topic, partition order by nr), key, envelope
    from given join counted using (topic, partition) join heads using (topic, partition)`,
};

/** The log as a table: the default, without a broker. One instance serves all contexts of a process. */
export class PostgresEventLog extends EventLog {
  readonly sharesDatabase = true;
  private readonly subscriptions = new Set<PostgresSubscription>();
  private client?: Client;
  private announcing?: NodeJS.Timeout;
  private announceAgain = false;
  private connecting?: NodeJS.Timeout;
  private stopped = false;

  constructor(private readonly options: { connectionString: string; onError?: (error: unknown) => void }) {
    super();
  }

  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.announcing);
    clearTimeout(this.connecting);
    await this.client?.end().catch(() => undefined);
  }

  async append(records: LogRecord[], sql: Sql | undefined): Promise<void> {
    if (!sql) throw new Error('records are appended in the transaction that takes them out of the outbox');
    const column = <K extends keyof LogRecord>(name: K) => records.map((record) => record[name]);
    await sql.query(appendStatement, [column('topic'), column('partition'), column('key'), column('envelope')]);
  }

  announce(topics?: ReadonlySet<Topic>): void {
    for (const subscription of this.subscriptions) {
      if (!topics || subscription.topics.some((topic) => topics.has(topic))) subscription.wake();
    }
    this.tellOthers();
  }

  async subscribe(options: SubscriptionOptions): Promise<Subscription> {
    const subscription = new PostgresSubscription(options, () => this.subscriptions.delete(subscription));
    await subscription.start();
    this.subscriptions.add(subscription);
    return subscription;
  }

  fault(): string | undefined {
    return undefined;
  }

  private tellOthers(): void {
    // NOTIFY takes a lock of the whole server at commit: seldom, and never inside a business transaction.
    if (this.announcing) this.announceAgain = true;
    else this.announcing = setTimeout(() => void this.notify(), announceEveryMs);
  }

  /** One at a time: what is announced meanwhile is told by the next. */
  private async notify(): Promise<void> {
    this.announceAgain = false;
    await this.client?.query(`notify ${channel}`).catch((error: unknown) => this.options.onError?.(error));
    this.announcing = undefined;
    if (this.announceAgain && !this.stopped) this.tellOthers();
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      this.options.onError?.(error);
      if (!this.stopped) this.connectLater();
    }
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.options.connectionString, keepAlive: true });
    let ownProcess = 0;
    client.on('notification', ({ processId }) => {
      // Readers here were woken when it was announced.
      if (processId === ownProcess) return;
      for (const subscription of this.subscriptions) subscription.wake();
    });
    client.on('error', (error) => this.lost(client, error));
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      ownProcess = rows[0]!.pid;
      await client.query(`listen ${channel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
  }

  /** One way back for each connection: it may report its end more than once. */
  private lost(client: Client, error: unknown): void {
    if (this.client !== client || this.stopped) return;
    this.client = undefined;
    this.options.onError?.(error);
    void client.end().catch(() => undefined);
    this.connectLater();
  }

  private connectLater(): void {
    this.connecting = setTimeout(() => void this.reconnect(), 1_000);
  }
}
