import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asyncApi } from './async-api.js';
import { eventClasses } from './event-registry.js';
import { topics } from './topics.js';

const document = asyncApi('en');
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'events', ...document });
const payloadOf = (type: string) =>
  ajv.getSchema(
    `events#/components/schemas/${String(document.components.messages[type]!.payload.$ref).split('/').at(-1)}`,
  )!;

test('every topic is a channel, with the number of its partitions', () => {
  const partitions = Object.entries(document.channels).map(([topic, { bindings }]) => [
    topic,
    bindings.kafka.partitions,
  ]);
  expect(Object.fromEntries(partitions)).toEqual(topics);
});

test('every reference leads somewhere', () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g);
  const lost = [...references].map(([, path]) => path!).filter((path) => at(path) === undefined);
  expect(lost).toEqual([]);
});

describe.each(eventClasses.map((event) => [event.type, event.topic] as const))('%s', (type, topic) => {
  test('stands in the channel of its topic, and both languages say what it means', () => {
    expect(Object.keys(document.channels[topic]!.messages)).toContain(type);
    const [vi, en] = [asyncApi('vi'), document].map(({ operations }) => operations[type]!.summary);
    expect(vi).toBeTruthy();
    expect(en).toBeTruthy();
    expect(vi).not.toBe(en);
  });

  test('its example is what its schema says, and one with a field too many is not', () => {
    const valid = payloadOf(type);
    const [{ payload }] = document.components.messages[type]!.examples as [{ payload: object }];
    expect([valid(payload), valid.errors]).toEqual([true, null]);
    expect(valid({ ...payload, email: 'a@b.vn' })).toBe(false);
    expect(valid({})).toBe(false);
  });
});

function at(path: string): unknown {
  const steps = path.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}
