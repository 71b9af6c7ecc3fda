import type { Topic } from '@sangtao/contracts/topics';
import { createCursors } from '../cursors.js';
import type { Lag, LogBatch, Subscription, SubscriptionOptions } from '../event-log.js';
import { leaseSeconds, takeLease } from '../lease.js';
import { Loop } from '../loop.js';
import type { Prepared } from '../sql.js';

/** Read from each partition, so that none waits for another. */
const batchSize = 100;
/** Handled in one transaction at most, whatever partitions they come from: the process does other things as well. */
const togetherSize = 300;
const pollMs = 1_000;
/** What comes in within this time is handled together. */
const restMs = 50;

interface Row {
  topic: Topic;
  partition: number;
  after: string;
  position: string;
  key: string;
  envelope: string;
}

/** One group's reader: the replica that holds the group's lease reads all its partitions. */
export class PostgresSubscription implements Subscription {
  private readonly loop: Loop;
  private readonly readStatement: Prepared;
  private epoch?: bigint;
  private leasedAt = -Infinity;

  constructor(
    private readonly options: SubscriptionOptions,
    private readonly onStopped: () => void,
  ) {
    this.loop = new Loop(
      () => this.step(),
      { pauseMs: pollMs, restMs },
      (error) => options.onError(error),
    );
    this.readStatement = { name: `${options.schema}.read`, text: readStatement(options.schema) };
  }

  get topics(): readonly Topic[] {
    return this.options.topics;
  }

  async start(): Promise<void> {
    await createCursors(this.options);
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    this.onStopped();
    await this.loop.stop();
  }

  async lag(): Promise<Lag> {
    const { schema, group, transactions } = this.options;
    const [row] = await transactions.run((sql) =>
      sql.query<{ events: string; still: string }>(
        `select coalesce(sum(last_position - cursor.position), 0) as events,
           coalesce(max(extract(epoch from clock_timestamp() - greatest(moved_at, waiting.appended_at))), 0) as still
         from ${schema}.cursor join event_log.partition_head head using (topic, partition)
         join event_log.record waiting on waiting.topic = cursor.topic and waiting.partition = cursor.partition
           and waiting.position = cursor.position + 1
         where consumer_group = $1 and cursor.topic = any($2) and last_position > cursor.position`,
        [group, this.options.topics],
      ),
    );
    return { events: Number(row!.events), stillSeconds: Number(row!.still) };
  }

  private async step(): Promise<boolean> {
    const epoch = await this.lease();
    if (epoch === undefined) return false;
    const batches = toBatches(await this.read(), epoch);
    for (const some of inShares(batches)) {
      if (!(await this.options.deliver(some))) {
        // Somebody else owns a cursor now: look at the lease again before going on.
        this.leasedAt = -Infinity;
        return false;
      }
    }
    return batches.some(({ records }) => records.length === batchSize);
  }

  private async lease(): Promise<bigint | undefined> {
    if (this.epoch !== undefined && performance.now() - this.leasedAt < (leaseSeconds * 1000) / 3) return this.epoch;
    const { schema, group, holder, transactions } = this.options;
    this.epoch = await transactions.run(async (sql) => {
      const epoch = await takeLease(sql, schema, `consumer:${group}`, holder);
      if (epoch !== undefined && epoch !== this.epoch) {
        // In the order in which those lock them who move several.
        await sql.query(
          `with held as materialized (
             select 1 from ${schema}.cursor where consumer_group = $1 order by topic, partition for update)
           update ${schema}.cursor set epoch = $2 where consumer_group = $1 and (select count(*) from held) > 0`,
          [group, epoch],
        );
      }
      return epoch;
    });
    this.leasedAt = performance.now();
    return this.epoch;
  }

  private read(): Promise<Row[]> {
    const { group, transactions } = this.options;
    return transactions.run((sql) => sql.query<Row>(this.readStatement, [group, this.options.topics]));
  }
}

function readStatement(schema: string): string {
  return `
    select record.topic, record.partition, cursor.position as after, record.position, record.key, record.envelope
    from ${schema}.cursor join event_log.partition_head head using (topic, partition)
    cross join lateral (
      select * from event_log.record
      where record.topic = cursor.topic and record.partition = cursor.partition and record.position > cursor.position
      order by record.position limit ${batchSize}) as record
    where consumer_group = $1 and cursor.topic = any($2) and head.last_position > cursor.position
    order by record.topic, record.partition, record.position`;
}

/** Whole batches, in shares of bearable size. */
function inShares(batches: LogBatch[]): LogBatch[][] {
  const shares: LogBatch[][] = [];
  let size = Infinity;
  for (const batch of batches) {
    if (size + batch.records.length > togetherSize) {
      shares.push([]);
      size = 0;
    }
    shares.at(-1)!.push(batch);
    size += batch.records.length;
  }
  return shares;
}

function toBatches(rows: Row[], epoch: bigint): LogBatch[] {
  const batches = new Map<string, LogBatch>();
  for (const { topic, partition, after, position, key, envelope } of rows) {
    const name = `${topic}/${partition}`;
    let batch = batches.get(name);
    if (!batch) batches.set(name, (batch = { topic, partition, records: [], after: BigInt(after), epoch }));
    batch.records.push({ position: BigInt(position), key, envelope });
  }
  return [...batches.values()];
}
