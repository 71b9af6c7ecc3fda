import { topics } from '@sangtao/contracts/topics';
import type { LogBatch, SubscriptionOptions } from './event-log.js';
import type { Sql } from './sql.js';

/** Another owner moved the cursor: nothing of the batch may remain. */
export class CursorMoved extends Error {}

/** How far a group has come, partition by partition. */
export class Cursors {
  constructor(
    private readonly schema: string,
    private readonly group: string,
  ) {}

  /** Compares and sets, and holds the cursor until the transaction ends. @throws CursorMoved */
  async move(sql: Sql, { topic, partition, records, after, epoch }: LogBatch): Promise<void> {
    const moved = await sql.query(
      `update ${this.schema}.cursor set position = $4, moved_at = now()
       where consumer_group = $1 and topic = $2 and partition = $3 and position = $5 and epoch = $6 returning position`,
      [this.group, topic, partition, records.at(-1)!.position, after, epoch],
    );
    if (moved.length === 0) throw new CursorMoved();
  }

  /** Redrive and skip hold it: no event can then queue behind a key that is just being freed. */
  async hold(sql: Sql, topic: string, key: string): Promise<void> {
    await sql.query(
      `select 1 as one from ${this.schema}.cursor where consumer_group = $1 and topic = $2 and partition in (
         select partition from ${this.schema}.parked_event where consumer_group = $1 and topic = $2 and key = $3)
       order by partition for update`,
      [this.group, topic, key],
    );
  }
}

/** A cursor for each partition of the group's topics, at the beginning where there is none yet. */
export async function createCursors({
  schema,
  group,
  topics: names,
  transactions,
}: SubscriptionOptions): Promise<void> {
  const partitions = names.flatMap((topic) =>
    Array.from({ length: topics[topic] }, (_, partition) => ({ topic, partition })),
  );
  await transactions.run((sql) =>
    sql.query(
      `insert into ${schema}.cursor (consumer_group, topic, partition)
       select $1, topic, partition from unnest($2::text[], $3::int[]) as given (topic, partition) on conflict do nothing`,
      [group, partitions.map(({ topic }) => topic), partitions.map(({ partition }) => partition)],
    ),
  );
}
