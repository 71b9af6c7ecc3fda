import type { Encoded, LogBatch } from './event-log.js';
import { columnsOf, describe, read, type Reading } from './reading.js';
import type { Prepared, Sql } from './sql.js';

/** `waiting`: behind another of its key. `undecodable`: set aside, holds nobody up. */
export type ParkedState = 'failed' | 'not-yet' | 'waiting' | 'undecodable';

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

/** Waiting times of an event whose fact has not come, in seconds. */
const notYetSeconds = [1, 1, 2, 3, 5, 10, 20, 30, 60];

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

  async add(
    sql: Sql,
    { topic, partition }: LogBatch,
    reading: Reading,
    { state, error }: { state: ParkedState; error?: unknown },
  ): Promise<void> {
    const [envelope, raw] = columnsOf(reading.envelope);
    await sql.query(
      `insert into ${this.schema}.parked_event
         (consumer_group, topic, partition, position, key, envelope, raw, state, error, tries, next_try)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, case when $8 = 'not-yet' then now() + interval '1 second' end)
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
  async keep(
    sql: Sql,
    { id, tries }: ParkedRow,
    { state, error }: { state: ParkedState; error: unknown },
  ): Promise<void> {
    await sql.query(
      `update ${this.schema}.parked_event set state = $2, error = $3, tries = tries + 1,
         next_try = case when $2 = 'not-yet' then now() + make_interval(secs => $4) end where id = $1`,
      [id, state, describe(error), notYetSeconds[Math.min(tries, notYetSeconds.length - 1)]],
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

  /** The keys whose waiting time is over. */
  due(sql: Sql): Promise<{ topic: string; key: string }[]> {
    return sql.query(
      `select topic, key from ${this.schema}.parked_event
       where consumer_group = $1 and state = 'not-yet' and next_try <= now()
       group by topic, key order by min(next_try) limit 100`,
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
