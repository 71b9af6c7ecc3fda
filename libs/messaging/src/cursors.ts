import { topics } from '@sangtao/contracts/topics';
import type { LogBatch, SubscriptionOptions } from './event-log.js';
import type { Prepared, Sql } from './sql.js';

/** Another owner moved the cursor: nothing of the batch may remain. */
export class CursorMoved extends Error {}

/** How far a group has come, partition by partition. */
export class Cursors {
  private readonly moveStatement: Prepared;

  constructor(
    private readonly schema: string,
    private readonly group: string,
  ) {
    // All who hold several cursors lock them in one order, so that none waits for another in a circle.
    this.moveStatement = {
      name: `${schema}.cursor-move`,
      text: `
        with given as (
          select * from unnest($2::text[], $3::int[], $4::bigint[], $5::bigint[], $6::bigint[])
            as given (topic, partition, last, after, epoch)),
        held as materialized (
          select topic, partition, last from ${schema}.cursor join given using (topic, partition)
          where consumer_group = $1 and cursor.position = after and cursor.epoch = given.epoch
          order by topic, partition for update of cursor)
        update ${schema}.cursor set position = last, moved_at = now() from held
        where consumer_group = $1 and cursor.topic = held.topic and cursor.partition = held.partition returning position`,
    };
  }

  /** Compares and sets, and holds the cursors until the transaction ends. @throws CursorMoved */
  async move(sql: Sql, batches: readonly LogBatch[]): Promise<void> {
    const moved = await sql.query(this.moveStatement, [
      this.group,
      batches.map(({ topic }) => topic),
      batches.map(({ partition }) => partition),
      batches.map(({ records }) => records.at(-1)!.position),
      batches.map(({ after }) => after),
      batches.map(({ epoch }) => epoch),
    ]);
    if (moved.length < batches.length) throw new CursorMoved();
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
