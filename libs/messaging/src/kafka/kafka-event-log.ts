import { topics, type Topic } from '@sangtao/contracts/topics';
import kafkajs, { type Admin, type Kafka, type Producer } from 'kafkajs';
import { EventLog, type LogRecord, type Subscription, type SubscriptionOptions } from '../event-log.js';
import { toMessage } from './cloud-event-message.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { requestsOf } from './produce-requests.js';
import { untilLed } from './until-led.js';

const names = Object.keys(topics) as Topic[];

export interface KafkaEventLogOptions {
  /** `host:port`, one or more. */
  brokers: string[];
  /** Before each topic and group, so that several installations can share a cluster. Default: none. */
  prefix?: string;
  /** For how long a reader may be silent before another takes over. Default: 10 s. */
  sessionMs?: number;
  onError?: (error: unknown) => void;
}

/** The log in Apache Kafka. One instance serves all contexts of a process. */
export class KafkaEventLog extends EventLog {
  readonly sharesDatabase = false;
  private readonly kafka: Kafka;
  private readonly admin: Admin;
  private readonly producer: Producer;
  private readonly prefix: string;
  private readonly sessionMs: number;
  private crash?: string;

  constructor(options: KafkaEventLogOptions) {
    super();
    this.prefix = options.prefix ?? '';
    this.sessionMs = options.sessionMs ?? 10_000;
    this.kafka = new kafkajs.Kafka({
      clientId: `${this.prefix}sangtao`,
      brokers: options.brokers,
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 10 },
      logCreator: () => (entry) => {
        // What a connection meets, such as a coordinator that is not there yet, is tried again and told by whoever gives up.
        if (entry.level === kafkajs.logLevel.ERROR && entry.namespace !== 'Connection')
          options.onError?.(new Error(`kafka: ${entry.log.message}`));
      },
      logLevel: kafkajs.logLevel.ERROR,
    });
    this.admin = this.kafka.admin();
    // One request at a time: a repeated request must not overtake the next one.
    this.producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
  }

  /** Creates the topics that are missing. @throws Error when one has another number of partitions than this code */
  async start(): Promise<void> {
    try {
      await Promise.all([this.admin.connect(), this.producer.connect()]);
      const existing = new Set(await this.admin.listTopics());
      const missing = names.filter((topic) => !existing.has(this.prefix + topic));
      if (missing.length > 0) await this.create(missing);
      await this.checkPartitions();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await Promise.allSettled([this.producer.disconnect(), this.admin.disconnect()]);
  }

  async append(records: LogRecord[]): Promise<void> {
    for (const request of requestsOf(records)) {
      const messages = Map.groupBy(request, ({ topic }) => topic);
      await this.producer.sendBatch({
        acks: -1,
        topicMessages: [...messages].map(([topic, ofTopic]) => ({
          topic: this.prefix + topic,
          messages: ofTopic.map(({ key, partition, envelope }) => ({ key, partition, ...toMessage(envelope) })),
        })),
      });
    }
  }

  private async create(missing: Topic[]): Promise<void> {
    await this.admin.createTopics({
      // Its own wait gives up where the broker has not heard of the topic yet.
      waitForLeaders: false,
      topics: missing.map((topic) => ({
        topic: this.prefix + topic,
        numPartitions: topics[topic],
        configEntries: [
          // Kept for ever: projections are rebuilt from here, and an inbox never meets an event twice after forgetting it.
          { name: 'retention.ms', value: '-1' },
          { name: 'max.message.bytes', value: String(8 * 1024 * 1024) },
        ],
      })),
    });
  }

  private async checkPartitions(): Promise<void> {
    const { topics: found } = await untilLed(() =>
      this.admin.fetchTopicMetadata({ topics: names.map((topic) => this.prefix + topic) }),
    );
    for (const { name, partitions } of found) {
      const wanted = topics[name.slice(this.prefix.length) as Topic];
      if (partitions.length !== wanted) {
        throw new Error(`the topic ${name} has ${partitions.length} partitions instead of ${wanted}: keys would move`);
      }
    }
  }

  /** The broker wakes its readers by itself. */
  announce(): void {}

  async subscribe(options: SubscriptionOptions): Promise<Subscription> {
    const subscription = new KafkaSubscription(options, {
      kafka: this.kafka,
      admin: this.admin,
      prefix: this.prefix,
      sessionMs: this.sessionMs,
      onCrash: (error) => (this.crash ??= `the consumer of ${options.group} ended: ${error.message}`),
    });
    await subscription.start();
    return subscription;
  }

  fault(): string | undefined {
    return this.crash;
  }
}
