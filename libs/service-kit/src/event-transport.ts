import { Logger } from '@nestjs/common';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import type { EventLog } from '@sangtao/messaging/event-log';
import type { Operator } from '@sangtao/messaging/operator';
import { MessagingRuntime, type BatchHandler, type EventHandler, type RuntimeHealth } from '@sangtao/messaging/runtime';
import { isObservable, lastValueFrom } from 'rxjs';
import type { ContextName } from './context.js';
import type { Database } from './database.js';
import type { EndedSessions } from './ended-sessions.js';
import { KeptAnswers } from './idempotency.js';
import { currentScope, runInScope } from './request-scope.js';
import { readEverywhere } from './topics-read.js';
import { TracedLog } from './traced-log.js';
import type { Tracing } from './tracing.js';

/**
 * `@EventPattern(type, inBatches)`: the method takes an array of events, no two of one key, and what it writes costs little more for many than for
 * one. It publishes nothing: its events would have the first one's cause.
 */
export const inBatches = { inBatches: true };

export interface EventTransportOptions {
  context: ContextName;
  database: Database;
  log: EventLog;
  endedSessions: EndedSessions;
  holder: string;
  tracing?: Tracing | undefined;
}

/** Brings events to `@EventPattern` methods, inside the transaction that also moves the cursor. */
export class EventTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly events = new Logger('Events');
  private runtime?: MessagingRuntime;

  constructor(private readonly options: EventTransportOptions) {
    super();
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    const { context, database, log, holder, tracing } = this.options;
    this.runtime = new MessagingRuntime({
      schema: context,
      transactions: database,
      log: tracing ? new TracedLog(log, tracing) : log,
      ...this.handlers(),
      holder,
      onError: (error, what) => this.events.error(error, what),
    });
    database.onPublished(() => this.runtime?.nudge());
    try {
      await this.runtime.start();
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async close(): Promise<void> {
    await this.runtime?.stop();
  }

  /** Undefined until events flow. */
  operator(): Operator | undefined {
    return this.runtime?.operator;
  }

  health(): Promise<RuntimeHealth> {
    if (!this.runtime) return Promise.reject(new Error('the event transport has not started'));
    return this.runtime.health();
  }

  override on(): void {
    throw new Error('the event transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.runtime as T;
  }

  private handlers(): { handlers: Map<string, EventHandler>; batchHandlers: Map<string, BatchHandler> } {
    const { context } = this.options;
    const handlers = new Map<string, EventHandler>();
    const batchHandlers = new Map<string, BatchHandler>();
    for (const [type, handler] of this.messageHandlers) {
      const handle = async (payload: unknown) => {
        const result: unknown = await handler(payload);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      };
      if (!handler.extras?.inBatches) {
        handlers.set(type, (event) => this.traced([event], (parent) => inScopeOf(event, parent, () => handle(event))));
        continue;
      }
      const handleAll = (events: readonly EventEnvelope[]) =>
        this.traced(events, (parent) => inScopeOf(events[0]!, parent, () => handle(events)));
      handlers.set(type, (event) => handleAll([event]));
      batchHandlers.set(type, handleAll);
    }
    // Every context ends sessions for itself, whatever else it does with these events.
    for (const { type } of readEverywhere) {
      const own = handlers.get(type);
      handlers.set(type, async (event, sql) => {
        const { accountId, endedAt } = event.data as { accountId: string; endedAt?: string };
        await this.options.endedSessions.end(accountId, new Date(endedAt ?? event.time));
        // The answers kept under idempotency keys hold what was asked: of a person who goes, and about that person.
        if (type === AccountErasedV1.type) await new KeptAnswers(context).forget(sql, accountId);
        await own?.(event, sql);
      });
    }
    return { handlers, batchHandlers };
  }

  /** A span in the trace of each of the events; what is caused here belongs to that of the first, as its correlation does. */
  private async traced<T>(
    events: readonly EventEnvelope[],
    work: (traceparent: string | undefined) => Promise<T>,
  ): Promise<T> {
    const { tracing, context } = this.options;
    if (!tracing) return work(undefined);
    const spans = events.map(({ id, type, traceparent }) => {
      const attributes = { 'messaging.consumer.group.name': context, 'messaging.message.id': id, 'event.type': type };
      return tracing.begin(`process ${type}`, { kind: 'consumer', parent: traceparent, attributes });
    });
    try {
      const result = await work(spans[0]?.traceparent);
      for (const span of spans) span.end();
      return result;
    } catch (error) {
      for (const span of spans) span.end(String(error));
      throw error;
    }
  }
}

function inScopeOf<T>(event: EventEnvelope, traceparent: string | undefined, work: () => Promise<T>): Promise<T> {
  return runInScope(
    {
      ...currentScope(),
      requestId: event.id,
      correlationId: event.correlationid,
      causationId: event.id,
      ...(traceparent && { traceparent }),
      actor: event.actor,
      language: 'vi',
    },
    work,
  );
}
