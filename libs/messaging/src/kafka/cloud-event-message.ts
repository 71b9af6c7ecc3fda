import type { IHeaders } from 'kafkajs';
import type { Encoded } from '../event-log.js';

const prefix = 'ce_';
/** The one attribute that is a number; headers hold text. */
const numeric = new Set(['aggregateversion']);

/** An encoded envelope in CloudEvents' binary mode: attributes as headers, the data alone as value. */
export function toMessage(envelope: string): { value: string; headers: Record<string, string> } {
  const { data, ...attributes } = JSON.parse(envelope) as Record<string, unknown>;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(attributes)) headers[prefix + name] = String(value);
  return { value: JSON.stringify(data), headers };
}

/** The encoded envelope of a message. Never throws: what is no event comes out as the bytes that it is, for the reader to refuse. */
export function fromMessage(value: Buffer | null, headers: IHeaders = {}): Encoded {
  const bytes = value ?? Buffer.alloc(0);
  const attributes = Object.keys(headers).filter((name) => name.startsWith(prefix));
  if (attributes.length === 0) return bytes;
  try {
    const envelope: Record<string, unknown> = {};
    for (const name of attributes) {
      const text = String(headers[name]);
      const attribute = name.slice(prefix.length);
      envelope[attribute] = numeric.has(attribute) ? Number(text) : text;
    }
    envelope.data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return JSON.stringify(envelope);
  } catch {
    return bytes;
  }
}
