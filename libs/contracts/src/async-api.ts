import { readFileSync } from 'node:fs';
import { EventEnvelope } from './event-envelope.js';
import { eventClasses, type EventClass } from './event-registry.js';
import { eventTexts } from './event-texts.js';
import { componentRef, SchemaWriter, type JsonSchema } from './json-schema.js';
import { topics, type Topic } from './topics.js';

type Language = 'vi' | 'en';

const info: Record<Language, { title: string; description: string }> = {
  vi: {
    title: 'Sáng tạo: sự kiện',
    description:
      'Mọi sự kiện theo CloudEvents 1.0. Khóa phân vùng là `subject`; sự kiện cùng khóa giữ đúng thứ tự. Một phiên bản đã công bố không bao giờ thay đổi. Mã định danh không mang thông tin cá nhân.',
  },
  en: {
    title: 'Sangtao: events',
    description:
      'Every event is a CloudEvent 1.0. The partition key is `subject`; events of one key stay in order. A published version never changes. Ids are opaque, and no event names a person.',
  },
};

/** The events as an AsyncAPI 3 document: a channel per topic, a message per version of an event. */
export function asyncApi(language: Language) {
  const writer = new SchemaWriter();
  const messages = Object.fromEntries(eventClasses.map((event) => [event.type, messageOf(event, writer, language)]));
  const attributes = writer.schemaOf(EventEnvelope);
  return {
    asyncapi: '3.0.0',
    info: { ...info[language], version: '1', license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(Object.keys(topics).map((topic) => [topic, channelOf(topic as Topic)])),
    operations: Object.fromEntries(eventClasses.map((event) => [event.type, operationOf(event, language)])),
    components: { messages, schemas: { ...writer.components, ...attributesOf(attributes) } },
  };
}

function channelOf(topic: Topic) {
  const own = eventClasses.filter((event) => event.topic === topic);
  return {
    address: topic,
    messages: Object.fromEntries(own.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: { kafka: { topic, partitions: topics[topic], bindingVersion: '0.5.0' } },
  };
}

/** Sangtao tells; others listen. */
function operationOf({ type, topic }: EventClass, language: Language) {
  return {
    action: 'send',
    channel: { $ref: `#/channels/${topic}` },
    summary: eventTexts[type]?.[language],
    messages: [{ $ref: `#/channels/${topic}/messages/${type}` }],
  };
}

function messageOf(event: EventClass, writer: SchemaWriter, language: Language) {
  const { type } = event;
  const [context, name] = [type.slice(0, type.indexOf('.')), type.slice(type.indexOf('.') + 1)];
  const sample = readFileSync(new URL(`./${context}/${name}.sample.json`, import.meta.url), 'utf8');
  return {
    name: type,
    title: type,
    summary: eventTexts[type]?.[language],
    contentType: 'application/json',
    headers: componentRef('CloudEventHeaders'),
    payload: writer.refOf(event),
    bindings: { kafka: { key: { type: 'string' }, bindingVersion: '0.5.0' } },
    examples: [{ payload: JSON.parse(sample) as object }],
  };
}

/** CloudEvents' binary mode: the attributes travel as headers named `ce_…`, as text, and the data alone as value. */
function attributesOf({ properties, required }: JsonSchema): Record<string, JsonSchema> {
  const isAttribute = (name: string) => name !== 'data';
  const headers = Object.entries(properties as Record<string, JsonSchema>)
    .filter(([name]) => isAttribute(name))
    .map(([name, { type, ...rest }]) => [
      `ce_${name}`,
      type === 'integer' ? { type: 'string', pattern: '^[1-9]\\d*$' } : { type, ...rest },
    ]);
  return {
    CloudEventHeaders: {
      type: 'object',
      properties: Object.fromEntries(headers) as Record<string, JsonSchema>,
      required: (required as string[]).filter(isAttribute).map((name) => `ce_${name}`),
    },
  };
}
