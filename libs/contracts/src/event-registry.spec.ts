import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { EventEnvelope } from './event-envelope.js';
import { ContractError, decodeEvent, encodeEvent, eventClasses } from './event-registry.js';
import { schemaOf } from './event-schema.js';
import { topics } from './topics.js';

const sample = JSON.parse(
  readFileSync(new URL('./registration/entry-submitted.v1.sample.json', import.meta.url), 'utf8'),
) as { entryId: string };

describe.each(eventClasses.map((eventClass) => [eventClass.type, eventClass] as const))('%s', (type, eventClass) => {
  const [context, name] = [type.slice(0, type.indexOf('.')), type.slice(type.indexOf('.') + 1)];
  const file = (kind: string): unknown =>
    JSON.parse(readFileSync(new URL(`./${context}/${name}.${kind}.json`, import.meta.url), 'utf8'));

  test('its sample is read for ever', () => {
    const event = anEvent({ type, data: file('sample') as object });
    expect(JSON.parse(JSON.stringify(decodeEvent(encodeEvent(event))))).toEqual(event);
  });

  test('a published version does not change: publish a new version instead', () => {
    expect(schemaOf(eventClass)).toEqual(file('schema'));
  });

  test('its topic is known', () => expect(Object.keys(topics)).toContain(eventClass.topic));
});

describe('an event that breaks its contract', () => {
  const violation = (bytes: string): string => {
    try {
      decodeEvent(bytes);
      return 'accepted';
    } catch (error) {
      return error instanceof ContractError ? error.code : String(error);
    }
  };
  const encoded = (overrides: Partial<EventEnvelope>) => JSON.stringify(anEvent(overrides));

  test.each([
    ['no bytes', '', 'undecodable'],
    ['half a document', '{"id":', 'undecodable'],
    ['null', 'null', 'undecodable'],
    ['an unknown version', encoded({ type: 'registration.entry-submitted.v99' }), 'unknown-type'],
    ['a version of 0', encoded({ aggregateversion: 0 }), 'invalid-envelope'],
    ['data without its fields', encoded({ data: {} }), 'invalid-data'],
    ['data with a field too many', encoded({ data: { ...sample, email: 'a@b.vn' } }), 'invalid-data'],
    ['data that is a list', encoded({ data: [sample] }), 'invalid-envelope'],
  ])('%s is refused on receipt', (_name, bytes, code) => expect(violation(bytes)).toBe(code));

  test('is refused before it is published', () => {
    expect(() => encodeEvent(anEvent({ subject: '' }))).toThrow(ContractError);
  });
});

function anEvent(overrides: Partial<EventEnvelope>): EventEnvelope {
  return {
    specversion: '1.0',
    id: '0193a1f0-7c00-7000-8000-0000000000aa',
    source: '/registration',
    type: 'registration.entry-submitted.v1',
    subject: sample.entryId,
    time: '2026-11-20T08:30:00.000Z',
    dataschema: 'registration.entry-submitted.v1',
    aggregateversion: 1,
    actor: 'account-1',
    correlationid: 'request-1',
    data: sample,
    ...overrides,
  };
}
