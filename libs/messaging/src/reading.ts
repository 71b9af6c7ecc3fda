import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { decodeEvent } from '@sangtao/contracts/event-registry';
import type { Encoded, PositionedRecord } from './event-log.js';

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
    return { ...record, event: decodeEvent(bytesOf(record.envelope)) };
  } catch (error) {
    return { ...record, undecodable: error };
  }
}

/** For a column of text and one of bytes: text stays legible for SQL, the other column is null. */
export function columnsOf(encoded: Encoded): [envelope: string | null, raw: Buffer | null] {
  return typeof encoded === 'string' ? [encoded, null] : [null, encoded];
}

function bytesOf(encoded: Encoded): Buffer {
  return typeof encoded === 'string' ? Buffer.from(encoded) : encoded;
}

export function stateOf(reading: Reading, error: unknown): 'undecodable' | 'not-yet' | 'failed' {
  if (reading.undecodable) return 'undecodable';
  return error instanceof NotYet ? 'not-yet' : 'failed';
}

export function describe(error: unknown): string | null {
  if (error === 'waiting') return null;
  return String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 4000);
}
