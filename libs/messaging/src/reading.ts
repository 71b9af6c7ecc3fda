import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ContractError, decodeEvent } from '@sangtao/contracts/event-registry';
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
  /** Why it is no event. */
  undecodable?: unknown;
  /** It is an event of a type or version that this code does not know: a newer process may. */
  ofNewer?: boolean;
  /** The event's id in lower case, where one can be made out. */
  id?: string;
  /** The event's type, where one can be made out. */
  type?: string;
}

/** What a record says; bytes that say nothing are kept with the reason. */
export function read(record: PositionedRecord): Reading {
  try {
    const event = decodedOnce(textOf(record.envelope));
    return { ...record, event, id: event.id.toLowerCase(), type: event.type };
  } catch (error) {
    const ofNewer = error instanceof ContractError && error.code === 'unknown-type';
    return { ...record, undecodable: error, ofNewer, ...legible(record.envelope) };
  }
}

/** For a column of text and one of bytes: text stays legible for SQL, the other column is null. */
export function columnsOf(encoded: Encoded): [envelope: string | null, raw: Buffer | null] {
  return typeof encoded === 'string' ? [encoded, null] : [null, encoded];
}

/** A type without its version: what a handler of any version listens to. */
export function nameOf(type: string): string {
  return type.replace(/\.v\d+$/, '');
}

export function describe(error: unknown): string {
  const text = String(error instanceof Error ? (error.stack ?? error.message) : error);
  // PostgreSQL stores no NUL in text, and names of unknown fields come from outside.
  return text.replaceAll('\0', '\\0').slice(0, 4000);
}

function textOf(encoded: Encoded): string {
  return typeof encoded === 'string' ? encoded : encoded.toString('utf8');
}

const keptTexts = 500;
const keptLength = 8_192;
const lately = new Map<string, EventEnvelope>();

/** Where several contexts share a process, each reads the same records within moments: what one text says is made out once. */
function decodedOnce(text: string): EventEnvelope {
  const known = lately.get(text);
  if (known) return known;
  const event = decodeEvent(text);
  if (text.length > keptLength) return event;
  const [oldest] = lately.keys();
  if (lately.size >= keptTexts) lately.delete(oldest!);
  // Nobody's handler changes what another's is given.
  lately.set(text, frozen(event));
  return event;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Of a version that this code does not know, or with data that break its contract. */
function legible(encoded: Encoded): Pick<Reading, 'id' | 'type'> {
  try {
    const { id, type } = JSON.parse(textOf(encoded)) as Record<string, unknown>;
    const lowerId = typeof id === 'string' ? id.toLowerCase() : '';
    return { ...(uuid.test(lowerId) && { id: lowerId }), ...(typeof type === 'string' && { type }) };
  } catch {
    return {};
  }
}
