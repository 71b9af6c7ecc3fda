import { topics, type Topic } from '@sangtao/contracts/topics';
import kafkajs, { type Admin, type Kafka, type Producer } from 'kafkajs';
import { EventLog, type LogRecord, type Subscription, type SubscriptionOptions } from '../event-log.js';
import { toMessage } from './cloud-event-message.js';
import { encrypted, refuseUnsafe, type KafkaLine } from './kafka-line.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { requestsOf } from './produce-requests.js';
import { untilLed } from './until-led.js';

export interface KafkaEventLogOptions {
  /** `host:port`, one or more. */
  brokers: string[];
  /** Default: what is sent is not encrypted, and nobody says who sends. */
  line?: KafkaLine | undefined;
  /** Who writes: their topics are made here. Default: everybody. */
  contexts?: readonly string[];
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

  constructor(private readonly options: KafkaEventLogOptions) {
    super();
    this.prefix = options.prefix ?? '';
    this.sessionMs = options.sessionMs ?? 10_000;
    this.kafka = this.client(10);
    this.admin = this.kafka.admin();
    // One request at a time: a repeated request must not overtake the next one.
    this.producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
  }

  /** Creates the topics that are missing. @throws Error when one has another number of partitions than this code; UnsafeBroker */
  async start(): Promise<void> {
    const { line, contexts } = this.options;
    if (line) await refuseUnsafe(this.client(0), line);
    const all = Object.keys(topics) as Topic[];
    try {
      await Promise.all([this.admin.connect(), this.producer.connect()]);
      await this.makeSureOf(contexts ? all.filter((topic) => contexts.includes(topic.split('.')[0]!)) : all);
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

  private client(retries: number): Kafka {
    const { brokers, line, onError } = this.options;
    return new kafkajs.Kafka({
      clientId: `${this.prefix}sangtao`,
      brokers,
      ...encrypted(line),
      retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries },
      logCreator: () => (entry) => {
        // What a connection meets, such as a coordinator that is not there yet, is tried again and told by whoever gives up.
        if (retries > 0 && entry.level === kafkajs.logLevel.ERROR && entry.namespace !== 'Connection')
          onError?.(new Error(`kafka: ${entry.log.message}`));
      },
      logLevel: kafkajs.logLevel.ERROR,
    });
  }

  private async makeSureOf(wanted: readonly Topic[]): Promise<void> {
    const existing = new Set(await this.admin.listTopics());
    const missing = wanted.filter((topic) => !existing.has(this.prefix + topic));
    if (missing.length > 0) await this.create(missing);
    try {
      await this.checkPartitions(wanted);
    } catch (cause) {
      if (!isForbidden(cause)) throw cause;
      const what = `the broker does not let this user look at ${wanted.join(', ')}`;
      throw new Error(`${what}; infra/kafka/acls.mjs prints what each service needs`, { cause });
    }
  }

  private async create(missing: Topic[]): Promise<void> {
    try {
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
    } catch (error) {
      if (!isOthersOrThere(error)) throw error;
    }
  }

  private async checkPartitions(wanted: readonly Topic[]): Promise<void> {
    const { topics: found } = await untilLed(() =>
      this.admin.fetchTopicMetadata({ topics: wanted.map((topic) => this.prefix + topic) }),
    );
    for (const { name, partitions } of found) {
      const right = topics[name.slice(this.prefix.length) as Topic];
      if (partitions.length !== right) {
        throw new Error(`the topic ${name} has ${partitions.length} partitions instead of ${right}: keys would move`);
      }
    }
  }

  /** The broker wakes its readers by itself. */
  announce(): void {}

  async subscribe(options: SubscriptionOptions): Promise<Subscription> {
    await this.makeSureOf(options.topics);
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

/** Another process made it meanwhile, or only its owner may: then it is waited for. */
function isOthersOrThere(error: unknown): boolean {
  const isThere = (one: unknown) => one instanceof kafkajs.KafkaJSProtocolError && one.type === 'TOPIC_ALREADY_EXISTS';
  return (
    error instanceof kafkajs.KafkaJSAggregateError && error.errors.every((one) => isThere(one) || isForbidden(one))
  );
}

function isForbidden(error: unknown): boolean {
  return error instanceof kafkajs.KafkaJSProtocolError && error.type === 'TOPIC_AUTHORIZATION_FAILED';
}
