import { topics } from '@sangtao/contracts/topics';
import type { SubscriptionOptions } from './event-log.js';

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
