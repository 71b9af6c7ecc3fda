import type { Encoded, LogBatch } from './event-log.js';
import { columnsOf, describe, read, type Reading } from './reading.js';
import type { Prepared, Sql } from './sql.js';

/** `not-yet`: for a fact, or a process that knows its version. `waiting`: behind another of its key. `undecodable`: set aside, holds nobody up. */
export type ParkedState = 'failed' | 'not-yet' | 'waiting' | 'undecodable';

export interface Why {
  state: ParkedState;
  error?: unknown;
  /** It is tried again by itself. */
  again: boolean;
}

export interface ParkedRow {
  id: string;
  topic: string;
  partition: number;
  position: string;
  key: string;
  envelope: Encoded;
  state: ParkedState;
  tries: number;
}

export function readRow(row: ParkedRow): Reading {
  return read({ ...row, position: BigInt(row.position) });
}

/** Waiting times of an event that is tried again by itself, in seconds. */
const againSeconds = [1, 1, 2, 3, 5, 10, 20, 30, 60];

/** The events of a group that failed, and those behind them, in the order in which they came. */
export class ParkedEvents {
  private readonly blockedStatement: Prepared;

  constructor(
    private readonly schema: string,
    private readonly group: string,
  ) {
    this.blockedStatement = {
      name: `${schema}.blocked`,
      text: `select distinct key from ${schema}.parked_event
             where consumer_group = $1 and topic = $2 and key = any($3) and state <> 'undecodable'`,
    };
  }

  /** Of these keys, those whose events have to queue. */
  async blockedAmong(sql: Sql, topic: string, keys: string[]): Promise<Set<string>> {
    if (keys.length === 0) return new Set();
    const rows = await sql.query<{ key: string }>(this.blockedStatement, [this.group, topic, keys]);
    return new Set(rows.map((row) => row.key));
  }

  async add(sql: Sql, { topic, partition }: LogBatch, reading: Reading, { state, error, again }: Why): Promise<void> {
    const [envelope, raw] = columnsOf(reading.envelope);
    await sql.query(
      `insert into ${this.schema}.parked_event
         (consumer_group, topic, partition, position, key, envelope, raw, state, error, tries, next_try)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, case when $10 then now() + interval '1 second' end)
       on conflict do nothing`,
      [
        this.group,
        topic,
        partition,
        reading.position,
        reading.key,
        envelope,
        raw,
        state,
        error === undefined ? null : describe(error),
        again,
      ],
    );
  }

  /** In the order in which they came. */
  ofKey(sql: Sql, topic: string, key: string): Promise<ParkedRow[]> {
    return this.rows(sql, 'topic = $2 and key = $3', [topic, key]);
  }

  async find(sql: Sql, id: string): Promise<ParkedRow | undefined> {
    return (await this.rows(sql, 'id = $2', [id]))[0];
  }

  async remove(sql: Sql, id: string): Promise<void> {
    await sql.query(`delete from ${this.schema}.parked_event where id = $1`, [id]);
  }

  /** It was tried again and failed again. */
  async keep(sql: Sql, { id, tries }: ParkedRow, { state, error, again }: Why): Promise<void> {
    await sql.query(
      `update ${this.schema}.parked_event set state = $2, error = $3, tries = tries + 1,
         next_try = case when $5 then now() + make_interval(secs => $4) end where id = $1`,
      [id, state, describe(error), againSeconds[Math.min(tries, againSeconds.length - 1)], again],
    );
  }

  /** Other content in its place; it stays where it is in its key's queue until it is tried. */
  async replace(sql: Sql, id: string, envelope: string): Promise<void> {
    await sql.query(
      `update ${this.schema}.parked_event set envelope = $2, raw = null, next_try = null,
         state = case when state = 'waiting' then state else 'failed' end where id = $1`,
      [id, envelope],
    );
  }

  /** The keys whose waiting time is over. One with an event that failed waits for people. */
  due(sql: Sql): Promise<{ topic: string; key: string }[]> {
    return sql.query(
      `select topic, key from ${this.schema}.parked_event as due
       where consumer_group = $1 and next_try <= now() and not exists (
         select 1 from ${this.schema}.parked_event as failed
         where failed.consumer_group = $1 and failed.topic = due.topic and failed.key = due.key and failed.state = 'failed')
       group by topic, key order by min(next_try) limit 100`,
      [this.group],
    );
  }

  /** A process that has just started may know what those before it did not: nothing waits longer than until now. */
  async allDue(sql: Sql): Promise<void> {
    await sql.query(
      `update ${this.schema}.parked_event set next_try = now() where consumer_group = $1 and next_try > now()`,
      [this.group],
    );
  }

  private async rows(sql: Sql, where: string, values: unknown[]): Promise<ParkedRow[]> {
    const rows = await sql.query<Omit<ParkedRow, 'envelope'> & { envelope: string | null; raw: Buffer | null }>(
      `select id, topic, partition, position, key, envelope, raw, state, tries from ${this.schema}.parked_event
       where consumer_group = $1 and ${where} order by id`,
      [this.group, ...values],
    );
    return rows.map(({ envelope, raw, ...row }) => ({ ...row, envelope: envelope ?? raw ?? '' }));
  }
}
