import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import type { Audited } from './world.js';

interface Read {
  /** Topic and key: the aggregate. */
  of: string;
  version: number;
}

const readMs = 60_000;

/**
 * Reads the whole log back, in its order. Each aggregate's versions must stand there from 1 on without a gap; one that a relay sent twice, because it was
 * killed before it could note that it had, may come again. @returns how many events break that
 */
export async function disorderedIn({ product, pool }: Audited): Promise<number> {
  const { rows: found } = await pool.query<{ here: boolean }>(
    `select to_regclass('event_log.record') is not null as here`,
  );
  if (!found[0]!.here) return disordered(await readKafka(product.dataDir));
  const { rows } = await pool.query<Read>(
    `select topic || ' ' || key as of, (envelope::json ->> 'aggregateversion')::int as version from event_log.record
     order by topic, partition, position`,
  );
  return disordered(rows);
}

/** @param read of each aggregate in the order of the log */
export function disordered(read: readonly Read[]): number {
  const last = new Map<string, number>();
  let wrong = 0;
  for (const { of, version } of read) {
    const before = last.get(of) ?? 0;
    if (version > before + 1) wrong++;
    last.set(of, Math.max(before, version));
  }
  return wrong;
}

async function readKafka(dataDir: string): Promise<Read[]> {
  const broker = /^listeners=PLAINTEXT:\/\/([^,\s]+)/m.exec(
    readFileSync(join(dataDir, 'kafka', 'server.properties'), 'utf8'),
  )![1]!;
  const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => !topic.startsWith('__'));
  const left = new Map<string, bigint>();
  for (const topic of topics) {
    for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
      if (high !== '0') left.set(`${topic}/${partition}`, BigInt(high) - 1n);
    }
  }
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `audit-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  const read: Read[] = [];
  const deadline = performance.now() + readMs;
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ topic, partition, message }) => {
      const version = Number(message.headers?.ce_aggregateversion?.toString());
      read.push({ of: `${topic} ${message.key?.toString()}`, version });
      if (left.get(`${topic}/${partition}`) === BigInt(message.offset)) left.delete(`${topic}/${partition}`);
      return Promise.resolve();
    },
  });
  while (left.size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  await consumer.disconnect();
  if (left.size > 0) throw new Error(`the log cannot be read back: ${[...left.keys()].join(', ')} do not come`);
  return read;
}
