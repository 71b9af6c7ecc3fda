import type { Topic } from '@sangtao/contracts/topics';
import type { Admin, Consumer, ConsumerGroupJoinEvent, EachBatchPayload, Kafka } from 'kafkajs';
import type { Lag, Subscription, SubscriptionOptions } from '../event-log.js';
import { fromMessage } from './cloud-event-message.js';
import { Claims } from './claims.js';
import { Waiting } from './waiting.js';

const batchSize = 100;
const pauseMs = 1_000;

export interface KafkaParts {
  kafka: Kafka;
  admin: Admin;
  prefix: string;
  sessionMs: number;
  onCrash: (error: Error) => void;
}

/** One group's reader. Kafka says who reads a partition; where it goes on and whether it counts, the cursor in PostgreSQL says. */
export class KafkaSubscription implements Subscription {
  private readonly consumer: Consumer;
  private readonly claims: Claims;
  private readonly waiting = new Waiting();
  /** Claims of the newest assignment; no batch is handled before they are made. */
  private claiming: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly options: SubscriptionOptions,
    private readonly parts: KafkaParts,
  ) {
    this.claims = new Claims(options);
    this.consumer = parts.kafka.consumer({
      groupId: parts.prefix + options.group,
      sessionTimeout: parts.sessionMs,
      heartbeatInterval: parts.sessionMs / 3,
      rebalanceTimeout: 2 * parts.sessionMs,
      // Between two heartbeats an idle reader waits for so long; kafkajs' own 5 s come close to the end of a session.
      maxWaitTimeInMs: parts.sessionMs / 5,
      maxBytesPerPartition: 1_048_576,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 10 },
    });
  }

  async start(): Promise<void> {
    await this.claims.prepare();
    this.consumer.on('consumer.group_join', ({ payload }) => this.claimAll(payload.memberAssignment));
    this.consumer.on('consumer.crash', ({ payload }) => {
      if (payload.restart || this.stopping) this.options.onError(payload.error);
      else this.parts.onCrash(payload.error);
    });
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: this.options.topics.map((topic) => this.parts.prefix + topic) });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.take(payload),
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.consumer.disconnect();
  }

  async lag(): Promise<Lag> {
    const cursors = await this.claims.positions();
    const behind: { name: string; position: bigint; events: number }[] = [];
    for (const topic of this.options.topics) {
      for (const { partition, high } of await this.parts.admin.fetchTopicOffsets(this.parts.prefix + topic)) {
        const name = `${topic}/${partition}`;
        const position = cursors.get(name) ?? 0n;
        behind.push({ name, position, events: Number(BigInt(high) - position) });
      }
    }
    return this.waiting.observe(behind);
  }

  /** Kafka's committed offset is a hint for people; the cursor decides, also after a restored backup. */
  private claimAll(assignment: ConsumerGroupJoinEvent['payload']['memberAssignment']): void {
    const assigned = Object.entries(assignment).flatMap(([topic, partitions]) =>
      partitions.map((partition) => ({ topic: topic.slice(this.parts.prefix.length) as Topic, partition })),
    );
    this.claims.clear();
    this.claiming = this.claims
      .take(assigned)
      .then(() => assigned.forEach(({ topic, partition }) => this.seek(topic, partition)))
      .catch((error: unknown) => this.options.onError(error));
  }

  private seek(topic: Topic, partition: number): void {
    const claim = this.claims.of(topic, partition);
    // Offsets begin with 0, positions with 1: the next offset is the position of the last record that was handled.
    if (claim) this.consumer.seek({ topic: this.parts.prefix + topic, partition, offset: String(claim.after) });
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const topic = batch.topic.slice(this.parts.prefix.length) as Topic;
    // Neither a slow handler nor a claim that waits for a sleeper's transaction to end must look like a dead reader.
    const beating = setInterval(() => void payload.heartbeat().catch(() => undefined), this.parts.sessionMs / 3);
    try {
      await this.claiming;
      for (let from = 0; from < batch.messages.length; from += batchSize) {
        if (!payload.isRunning() || payload.isStale()) return;
        // Throws when the group has moved on without us; kafkajs then joins it again.
        await payload.heartbeat();
        if (!(await this.deliver(payload, topic, batch.messages.slice(from, from + batchSize)))) return;
      }
    } finally {
      clearInterval(beating);
    }
  }

  /** @returns false when the reader has to look again where it stands */
  private async deliver(
    payload: EachBatchPayload,
    topic: Topic,
    messages: EachBatchPayload['batch']['messages'],
  ): Promise<boolean> {
    const { partition } = payload.batch;
    const claim = this.claims.of(topic, partition);
    if (!claim) return this.lookAgain(topic, partition);
    const records = messages
      .map(({ key, value, headers, offset }) => ({
        position: BigInt(offset) + 1n,
        key: key?.toString('utf8').replaceAll('\0', '') ?? '',
        envelope: fromMessage(value, headers),
      }))
      .filter(({ position }) => position > claim.after);
    const last = messages.at(-1)!.offset;
    try {
      if (records.length > 0) {
        if (!(await this.options.deliver([{ topic, partition, records, ...claim }]))) {
          return await this.lookAgain(topic, partition);
        }
        claim.after = records.at(-1)!.position;
      }
    } catch (error) {
      // Nothing of ours may leave here: kafkajs ends a consumer for good on some kinds of errors.
      this.options.onError(error);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      return await this.lookAgain(topic, partition);
    }
    payload.resolveOffset(last);
    void this.consumer
      .commitOffsets([{ topic: this.parts.prefix + topic, partition, offset: String(BigInt(last) + 1n) }])
      .catch(() => undefined);
    return true;
  }

  private async lookAgain(topic: Topic, partition: number): Promise<false> {
    try {
      await this.claims.take([{ topic, partition }]);
      this.seek(topic, partition);
    } catch (error) {
      this.options.onError(error);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return false;
  }
}
