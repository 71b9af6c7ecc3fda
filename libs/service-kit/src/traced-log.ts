import type { Topic } from '@sangtao/contracts/topics';
import { EventLog, type LogRecord, type Subscription, type SubscriptionOptions } from '@sangtao/messaging/event-log';
import type { Sql } from '@sangtao/messaging/sql';
import type { Tracing } from './tracing.js';

/** A log that adds to the trace of each event how long it took to get into the log. */
export class TracedLog extends EventLog {
  constructor(
    private readonly log: EventLog,
    private readonly tracing: Tracing,
  ) {
    super();
  }

  get sharesDatabase(): boolean {
    return this.log.sharesDatabase;
  }

  start(): Promise<void> {
    return this.log.start();
  }

  stop(): Promise<void> {
    return this.log.stop();
  }

  async append(records: LogRecord[], sql: Sql | undefined): Promise<void> {
    const spans = records.flatMap((record) => this.spanOf(record) ?? []);
    try {
      await this.log.append(records, sql);
    } catch (error) {
      for (const span of spans) span.end(String(error));
      throw error;
    }
    for (const span of spans) span.end();
  }

  announce(topics?: ReadonlySet<Topic>): void {
    this.log.announce(topics);
  }

  subscribe(options: SubscriptionOptions): Promise<Subscription> {
    return this.log.subscribe(options);
  }

  fault(): string | undefined {
    return this.log.fault();
  }

  private spanOf({ topic, envelope }: LogRecord) {
    const { type, traceparent } = JSON.parse(envelope) as { type: string; traceparent?: string };
    // What was published before traces were kept has none to be added to.
    if (!traceparent) return undefined;
    const attributes = { 'messaging.destination.name': topic, 'messaging.operation.type': 'send', 'event.type': type };
    return this.tracing.begin(`send ${topic}`, { kind: 'producer', parent: traceparent, attributes });
  }
}
