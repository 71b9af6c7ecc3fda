import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { decodeEvent } from '@sangtao/contracts/event-registry';
import type { PositionedRecord } from './event-log.js';

/** The fact that the handler needs has not come yet: the event waits and is tried again for a long time. */
export class NotYet extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'NotYet';
  }
}

export interface Reading extends PositionedRecord {
  event?: EventEnvelope;
  undecodable?: unknown;
}

/** What a record says; bytes that say nothing are kept with the reason. */
export function read(record: PositionedRecord): Reading {
  try {
    return { ...record, event: decodeEvent(Buffer.from(record.envelope)) };
  } catch (error) {
    return { ...record, undecodable: error };
  }
}

export function stateOf(reading: Reading, error: unknown): 'undecodable' | 'not-yet' | 'failed' {
  if (reading.undecodable) return 'undecodable';
  return error instanceof NotYet ? 'not-yet' : 'failed';
}

export function describe(error: unknown): string | null {
  if (error === 'waiting') return null;
  return String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 4000);
}
