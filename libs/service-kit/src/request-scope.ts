import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './database.js';
import type { OnceUnderItsKey } from './idempotency.js';

export type Language = 'vi' | 'en';

/** What is known about the work in hand: a request, an event, a job. Travels with the asynchronous calls, never as an argument. */
export interface RequestScope {
  requestId: string;
  /** The request at the start of the chain. */
  correlationId: string;
  /** The event directly before, when an event is being handled. */
  causationId?: string;
  /** The span in hand, as W3C Trace Context writes it, where traces are kept. */
  traceparent?: string;
  /** Account or process that causes it. */
  actor: string;
  language: Language;
  /** The open transaction that everything inside joins. */
  transaction?: Transaction;
  /** Under an idempotency key: gives the transaction when one is needed, if none is open. */
  once?: OnceUnderItsKey;
}

const storage = new AsyncLocalStorage<RequestScope>();

export function currentScope(): RequestScope | undefined {
  return storage.getStore();
}

export function runInScope<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}

export function languageOf(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'vi';
}
