import { Logger } from '@nestjs/common';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { GrantWithdrawnV1 } from '@sangtao/contracts/identity/grant-withdrawn.v1';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import type { EventLog } from '@sangtao/messaging/event-log';
import type { Operator } from '@sangtao/messaging/operator';
import { MessagingRuntime, type BatchHandler, type EventHandler, type RuntimeHealth } from '@sangtao/messaging/runtime';
import { isObservable, lastValueFrom } from 'rxjs';
import type { ContextName } from './context.js';
import type { Database } from './database.js';
import type { EndedSessions } from './ended-sessions.js';
import { currentScope, runInScope } from './request-scope.js';

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
    const { context, database, log, holder } = this.options;
    this.runtime = new MessagingRuntime({
      schema: context,
      transactions: database,
      log,
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
    const handlers = new Map<string, EventHandler>();
    const batchHandlers = new Map<string, BatchHandler>();
    for (const [type, handler] of this.messageHandlers) {
      const handle = async (payload: unknown) => {
        const result: unknown = await handler(payload);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      };
      if (!handler.extras?.inBatches) {
        handlers.set(type, (event) => inScopeOf(event, () => handle(event)));
        continue;
      }
      handlers.set(type, (event) => inScopeOf(event, () => handle([event])));
      batchHandlers.set(type, (events) => inScopeOf(events[0]!, () => handle(events)));
    }
    // Every context ends sessions for itself, whatever else it does with these events.
    for (const type of [SessionEndedV1.type, GrantWithdrawnV1.type]) {
      const own = handlers.get(type);
      handlers.set(type, async (event, sql) => {
        const { accountId, endedAt } = event.data as { accountId: string; endedAt?: string };
        await this.options.endedSessions.end(accountId, new Date(endedAt ?? event.time));
        await own?.(event, sql);
      });
    }
    return { handlers, batchHandlers };
  }
}

function inScopeOf<T>(event: EventEnvelope, work: () => Promise<T>): Promise<T> {
  return runInScope(
    {
      ...currentScope(),
      requestId: event.id,
      correlationId: event.correlationid,
      causationId: event.id,
      actor: event.actor,
      language: 'vi',
    },
    work,
  );
}
