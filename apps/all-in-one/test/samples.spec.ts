import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eventClasses, type EventClass } from '@sangtao/contracts/event-registry';
import { topics } from '@sangtao/contracts/topics';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { contexts } from '../src/contexts.js';

jest.setTimeout(120_000);
let system: TestSystem;
const samples = fileURLToPath(new URL('../../../libs/contracts/src', import.meta.url));

beforeAll(async () => {
  // What is parked is logged as an error, which one of these tests wants.
  process.env.LOG_LEVEL = 'fatal';
  system = await startContexts(contexts);
});
afterAll(() => system.stop());

/** `registration.entry-accepted.v1` → the sample that is kept for ever beside its class. */
function sampleOf({ type }: EventClass): object {
  const [context, rest] = [type.slice(0, type.indexOf('.')), type.slice(type.indexOf('.') + 1)];
  return JSON.parse(readFileSync(`${samples}/${context}/${rest}.sample.json`, 'utf8')) as object;
}

const heads = new Map<string, number>();

/** Straight into the log, as an event of years ago stands there. */
async function append(topic: string, type: string, data: object): Promise<string> {
  const [id, key] = [v7(), v7()];
  const envelope = {
    ...{
      specversion: '1.0',
      id,
      source: `/${type.split('.')[0]}`,
      type,
      subject: key,
      time: '2026-01-01T00:00:00.000Z',
    },
    ...{ dataschema: type, aggregateversion: 1, actor: 'test', correlationid: 'test', data },
  };
  const position = (heads.get(topic) ?? 0) + 1;
  heads.set(topic, position);
  await system.database.transaction(async (tx) => {
    await tx.query(
      'insert into event_log.record (topic, partition, position, key, envelope) values ($1, 0, $2, $3, $4)',
      [topic, position, key, JSON.stringify(envelope)],
    );
    await tx.query(
      `insert into event_log.partition_head (topic, partition, last_position) values ($1, 0, $2)
       on conflict (topic, partition) do update set last_position = excluded.last_position`,
      [topic, position],
    );
  });
  return id;
}

/** What no service could read; what only waits for a fact that these samples do not tell was read. */
async function unreadable(): Promise<string[]> {
  await system.settle();
  const tables = contexts.map(({ name }) => `select '${name}' as context, * from ${name}.parked_event`);
  const rows = await system.database.query<{ what: string }>(
    `select context || ' ' || coalesce(envelope::json ->> 'type', '?') || ': ' || split_part(error, chr(10), 1) as what
     from (${tables.join(' union all ')}) as parked where error ~ 'ContractError|unknown-type|invalid-|not JSON|SyntaxError|TypeError'`,
  );
  return rows.map(({ what }) => what);
}

test('every version that was ever published has its sample', () => {
  const kept = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sample.json'),
  );
  expect(kept).toHaveLength(eventClasses.length);
});

test('G20: the real handlers of all services read every version of every event; what they cannot read is seen', async () => {
  expect(Object.keys(topics).length).toBeGreaterThan(0);
  for (const eventClass of eventClasses) await append(eventClass.topic, eventClass.type, sampleOf(eventClass));
  expect(await unreadable()).toEqual([]);
  // An older sample that lost a field, and a version that nobody knows yet.
  const accepted = eventClasses.find(({ type }) => type === 'registration.entry-accepted.v1')!;
  await append(accepted.topic, accepted.type, { ...sampleOf(accepted), title: undefined });
  await append(accepted.topic, 'registration.entry-accepted.v9', sampleOf(accepted));
  expect((await unreadable()).length).toBeGreaterThanOrEqual(2);
});
