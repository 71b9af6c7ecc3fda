import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ContractError, encodeEvent, type EventClass } from '@sangtao/contracts/event-registry';
import { topics } from '@sangtao/contracts/topics';
import { partitionOf } from './partitioner.js';
import type { Prepared, Sql } from './sql.js';

/** What happened to one aggregate. */
export interface Publication<Data extends object> {
  /** The aggregate's id: its events stay in order. */
  key: string;
  /** 1 for the aggregate's first event in its topic, then one more each time. */
  version: number;
  data: Data;
}

/** Why and when it happened. */
export interface Cause {
  /** The event's id, UUIDv7. */
  id: string;
  time: Date;
  actor: string;
  correlationId: string;
  causationId?: string;
  /** The span in which it happened, as W3C Trace Context writes it. */
  traceparent?: string;
}

/** Somebody else published this version of the aggregate, or one before it is missing. */
export class VersionConflict extends Error {
  constructor(topic: string, key: string, version: number) {
    super(`${topic} ${key}: version ${version} is not the next one`);
    this.name = 'VersionConflict';
  }
}

/** One event, with its class and its cause. */
interface Happening<Data extends object = object> {
  eventClass: EventClass<Data>;
  publication: Publication<Data>;
  cause: Cause;
}

/** Every log takes an event of this size; one that a log refuses would stop all those behind it. */
const maxBytes = 4 * 1024 * 1024;

/** Events on their way out, in the transaction of the change that they tell about. */
export class Outbox {
  private readonly statement: Prepared;

  constructor(private readonly schema: string) {
    this.statement = { name: `${schema}.publish`, text: publishStatement(schema) };
  }

  /**
   * All in one round trip. The events of one aggregate stand in the order of their versions.
   * @throws VersionConflict when a version is not the next one. @throws ContractError when an event breaks its contract
   */
  async publish(sql: Sql, happenings: readonly Happening[]): Promise<void> {
    if (happenings.length === 0) return;
    const envelopes = happenings.map((happening) => encoded(this.envelope(happening)));
    const taken = await sql.query<{ nr: string }>(this.statement, [
      happenings.map(({ eventClass }) => eventClass.topic),
      happenings.map(({ eventClass, publication }) => partitionOf(publication.key, topics[eventClass.topic])),
      happenings.map(({ publication }) => publication.key),
      happenings.map(({ publication }) => publication.version),
      envelopes,
    ]);
    if (taken.length === happenings.length) return;
    const numbers = new Set(taken.map(({ nr }) => Number(nr)));
    const { eventClass, publication } = happenings.find((_, index) => !numbers.has(index + 1))!;
    throw new VersionConflict(eventClass.topic, publication.key, publication.version);
  }

  private envelope({ eventClass: { type }, publication: { key, version, data }, cause }: Happening): EventEnvelope {
    return {
      specversion: '1.0',
      id: cause.id,
      source: `/${this.schema}`,
      type,
      subject: key,
      time: cause.time.toISOString(),
      dataschema: type,
      aggregateversion: version,
      actor: cause.actor,
      correlationid: cause.correlationId,
      ...(cause.causationId === undefined ? {} : { causationid: cause.causationId }),
      ...(cause.traceparent === undefined ? {} : { traceparent: cause.traceparent }),
      data,
    };
  }
}

function encoded(envelope: EventEnvelope): string {
  const text = encodeEvent(envelope);
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) throw new ContractError('invalid-data', `${bytes} bytes are too many`);
  return text;
}

/**
 * Each aggregate's version is compared and set once for all its events, which must follow one another. Its row is locked before the outbox
 * numbers are drawn, so numbers of one key follow the commits; rows are locked in one order, so two transactions never wait in a circle.
 */
function publishStatement(schema: string): string {
  return `
    with given as (
      select * from unnest($1::text[], $2::int[], $3::text[], $4::int[], $5::text[]) with ordinality
        as given (topic, partition, key, version, envelope, nr)),
    aggregate as materialized (
      select topic, key, min(version) as first, max(version) as last from given group by topic, key
      having array_agg(version order by nr) = array(select generate_series(min(version), max(version)))
      order by topic, key),
    next as (
      insert into ${schema}.aggregate_version as known (topic, key, version)
      select topic, key, last from aggregate where first = 1 or exists (
        select 1 from ${schema}.aggregate_version held where held.topic = aggregate.topic and held.key = aggregate.key)
      on conflict (topic, key) do update set version = excluded.version where known.version = (
        select first - 1 from aggregate where aggregate.topic = known.topic and aggregate.key = known.key)
      returning topic, key),
    put as (
      insert into ${schema}.outbox (topic, partition, key, envelope)
      select topic, partition, key, envelope from given join next using (topic, key) order by nr)
    select nr from given join next using (topic, key)`;
}
