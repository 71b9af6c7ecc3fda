import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { encodeEvent, type EventClass } from '@sangtao/contracts/event-registry';
import { topics } from '@sangtao/contracts/topics';
import { partitionOf } from './partitioner.js';
import type { Sql } from './sql.js';

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
}

/** Somebody else published this version of the aggregate, or one before it is missing. */
export class VersionConflict extends Error {
  constructor(topic: string, key: string, version: number) {
    super(`${topic} ${key}: version ${version} is not the next one`);
    this.name = 'VersionConflict';
  }
}

/** Events on their way out, in the transaction of the change that they tell about. */
export class Outbox {
  constructor(private readonly schema: string) {}

  /** @throws VersionConflict when `version` is not the next one. @throws ContractError when the event breaks its contract */
  async publish<Data extends object>(
    sql: Sql,
    eventClass: EventClass<Data>,
    publication: Publication<Data>,
    cause: Cause,
  ): Promise<void> {
    const { key, version } = publication;
    const { topic } = eventClass;
    const envelope = encodeEvent(this.envelope(eventClass, publication, cause)).toString('utf8');
    // The version row is locked before the outbox number is drawn, so numbers of one key follow the commits.
    const rows = await sql.query(
      `with next as (
         insert into ${this.schema}.aggregate_version as known (topic, key, version)
         select $1::text, $2::text, $3::int where $3::int = 1 or exists (
           select 1 from ${this.schema}.aggregate_version where topic = $1 and key = $2)
         on conflict (topic, key) do update set version = excluded.version where known.version = excluded.version - 1
         returning version)
       insert into ${this.schema}.outbox (topic, partition, key, envelope)
       select $1::text, $4::int, $2::text, $5::text from next returning seq`,
      [topic, key, version, partitionOf(key, topics[topic]), envelope],
    );
    if (rows.length === 0) throw new VersionConflict(topic, key, version);
  }

  private envelope<Data extends object>(
    { type }: EventClass<Data>,
    { key, version, data }: Publication<Data>,
    cause: Cause,
  ): EventEnvelope {
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
      data,
    };
  }
}
