import type { Topic } from '@sangtao/contracts/topics';
import { createCursors } from '../cursors.js';
import type { SubscriptionOptions } from '../event-log.js';

export interface Claim {
  /** The cursor's position that the reader goes on from. */
  after: bigint;
  epoch: bigint;
}

interface Row {
  topic: Topic;
  partition: number;
  position: string;
  epoch: string;
}

/** This process' claims to partitions. A new claim raises the cursor's epoch, so that whoever held it before changes nothing any more. */
export class Claims {
  private readonly held = new Map<string, Claim>();

  constructor(private readonly options: SubscriptionOptions) {}

  prepare(): Promise<void> {
    return createCursors(this.options);
  }

  async take(partitions: { topic: Topic; partition: number }[]): Promise<void> {
    const { schema, group, transactions } = this.options;
    const rows = await transactions.run((sql) =>
      sql.query<Row>(
        `with mine as (
           select topic, partition from ${schema}.cursor
           where consumer_group = $1 and (topic, partition) in (
             select topic, partition from unnest($2::text[], $3::int[]) as given (topic, partition))
           order by topic, partition for update)
         update ${schema}.cursor as cursor set epoch = epoch + 1 from mine
         where consumer_group = $1 and cursor.topic = mine.topic and cursor.partition = mine.partition
         returning cursor.topic, cursor.partition, position, epoch`,
        [group, partitions.map(({ topic }) => topic), partitions.map(({ partition }) => partition)],
      ),
    );
    for (const { topic, partition, position, epoch } of rows) {
      this.held.set(`${topic}/${partition}`, { after: BigInt(position), epoch: BigInt(epoch) });
    }
  }

  of(topic: Topic, partition: number): Claim | undefined {
    return this.held.get(`${topic}/${partition}`);
  }

  clear(): void {
    this.held.clear();
  }

  /** The group's cursors, whoever holds them, by `topic/partition`. */
  async positions(): Promise<Map<string, bigint>> {
    const { schema, group, transactions } = this.options;
    const rows = await transactions.run((sql) =>
      sql.query<Row>(`select topic, partition, position from ${schema}.cursor where consumer_group = $1`, [group]),
    );
    return new Map(rows.map(({ topic, partition, position }) => [`${topic}/${partition}`, BigInt(position)]));
  }
}
