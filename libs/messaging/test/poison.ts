import kafkajs from 'kafkajs';
import { toMessage } from '../src/kafka/cloud-event-message.js';
import type { ParkedState } from '../src/parked-events.js';
import { envelopeOf, type Journal } from './journal.js';
import { partition, topic } from './keys.js';

export interface Poison {
  what: string;
  /** The record's bytes; null is Kafka's tombstone, nothing at all in the PostgreSQL log. */
  bytes: (key: string) => string | Buffer | null;
  state: ParkedState;
  cause: RegExp;
}

const sessionEnded = 'identity.session-ended';

/** What must stop its own key at the most. What no handler would have got is set aside and stops nothing. */
export const poisons: Poison[] = [
  { what: 'half of a JSON text', bytes: () => '{"half":', state: 'undecodable', cause: /not JSON/ },
  { what: 'no bytes', bytes: () => '', state: 'undecodable', cause: /not JSON/ },
  { what: 'a tombstone', bytes: () => null, state: 'undecodable', cause: /not JSON/ },
  { what: '2 MB of noise', bytes: () => Buffer.alloc(2_000_000, 0xff), state: 'undecodable', cause: /not JSON/ },
  {
    what: 'a type that nobody knows',
    bytes: (key) => envelopeOf(key, 1, { type: 'identity.no-such-thing.v1' }),
    state: 'undecodable',
    cause: /unknown-type/,
  },
  {
    what: 'a version of a handled type that is not known yet',
    bytes: (key) => envelopeOf(key, 1, { type: `${sessionEnded}.v9` }),
    state: 'not-yet',
    cause: /unknown-type/,
  },
  {
    what: '2 MB in a field',
    bytes: (key) => envelopeOf(key, 1, { data: { accountId: 'x'.repeat(2_000_000), endedAt: '2026-01-01T00:00:00Z' } }),
    state: 'failed',
    cause: /invalid-data/,
  },
  {
    what: 'a field with a NUL in its name',
    bytes: (key) => envelopeOf(key, 1, { 'nul\0name': 1 }),
    state: 'failed',
    cause: /invalid-envelope/,
  },
];

/** Puts bytes into the log as another program would, past everything of ours. */
export async function put(journal: Journal, key: string, bytes: string | Buffer | null): Promise<void> {
  const { brokers, prefix } = journal.place;
  if (!brokers) {
    return journal.append([{ topic, partition, key, envelope: bytes?.toString('latin1') ?? '' }]);
  }
  const kafka = new kafkajs.Kafka({ brokers: [brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  const message = typeof bytes === 'string' && bytes.endsWith('}') ? toMessage(bytes) : { value: bytes };
  await producer.send({ topic: prefix + topic, messages: [{ key, partition, ...message }] });
  await producer.disconnect();
}
