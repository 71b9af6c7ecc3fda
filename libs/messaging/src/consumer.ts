import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import type { LogBatch } from './event-log.js';
import { breaksAtCommit, isTransient } from './failures.js';
import { columnsOf, describe, read, stateOf, type Reading } from './reading.js';
import type { Sql, Transactions } from './sql.js';

/** Handles one event inside the transaction that also moves the cursor. */
export type EventHandler = (event: EventEnvelope, sql: Sql) => Promise<void>;

export interface ConsumerOptions {
  schema: string;
  group: string;
  transactions: Transactions;
  handlers: ReadonlyMap<string, EventHandler>;
  /** Told about each event that was parked. */
  onParked: (description: string, error: unknown) => void;
}

/** Another owner moved the cursor: nothing of the batch may remain. */
class CursorMoved extends Error {}

const quickTries = 3;
/** Waiting times of an event whose fact has not come, in seconds. */
const notYetSeconds = [1, 1, 2, 3, 5, 10, 20, 30, 60];

/** From the log to the handlers: once, in order per key, and a failing key stops only itself. */
export class Consumer {
  constructor(private readonly options: ConsumerOptions) {}

  /** @returns false when the cursor had been moved by another owner; then nothing happened */
  async deliver(batch: LogBatch): Promise<boolean> {
    try {
      return await this.deliverTogether(batch);
    } catch (error) {
      if (!breaksAtCommit(error)) throw error;
      return this.deliverOneByOne(batch);
    }
  }

  /** A constraint that is checked only at the commit fails a whole batch: alone, each event fails for itself. */
  private async deliverOneByOne(batch: LogBatch): Promise<boolean> {
    let { after } = batch;
    for (const record of batch.records) {
      const single = { ...batch, records: [record], after };
      try {
        if (!(await this.deliverTogether(single))) return false;
      } catch (error) {
        if (!breaksAtCommit(error)) throw error;
        if (!(await this.parkAlone(single, error))) return false;
      }
      after = record.position;
    }
    return true;
  }

  private async parkAlone(batch: LogBatch, error: unknown): Promise<boolean> {
    return this.unlessMoved(async (sql) => {
      await this.moveCursor(sql, batch);
      for (const record of batch.records) await this.park(sql, batch, read(record), error);
    });
  }

  private async deliverTogether(batch: LogBatch): Promise<boolean> {
    return this.unlessMoved(async (sql) => {
      await this.moveCursor(sql, batch);
      const readings = await this.unseen(sql, batch.records.map(read));
      const blocked = await this.parkedKeys(sql, batch, readings);
      if (blocked.size === 0 && (await this.allAtOnce(sql, readings))) return;
      for (const reading of readings) {
        const error = blocked.has(reading.key) ? 'waiting' : await this.attempt(sql, reading);
        if (error === undefined) continue;
        await this.park(sql, batch, reading, error);
        if (!reading.undecodable) blocked.add(reading.key);
      }
    });
  }

  /** Nearly always all events of a batch can be handled, and a savepoint for each would cost more than many a handler does. */
  private async allAtOnce(sql: Sql, readings: Reading[]): Promise<boolean> {
    if (readings.length < 2 || readings.some(({ event }) => !event)) return false;
    await sql.query('savepoint batch');
    try {
      for (const { event } of readings) await this.options.handlers.get(event!.type)!(event!, sql);
      await sql.query('release savepoint batch');
      return true;
    } catch {
      // Which of them failed, and what is to be done about it, shows when each is handled for itself.
      await sql.query('rollback to savepoint batch');
      return false;
    }
  }

  private async unlessMoved(work: (sql: Sql) => Promise<void>): Promise<boolean> {
    try {
      await this.options.transactions.run(work);
      return true;
    } catch (error) {
      if (error instanceof CursorMoved) return false;
      throw error;
    }
  }

  /**
   * Tries the parked events of a key again, in their order. What cannot be decoded stays aside and holds nobody up; what was handled
   * meanwhile, because the log held it twice, is dropped. @returns true when none waits any more
   */
  async redrive(topic: string, key: string): Promise<boolean> {
    const { schema, group, transactions } = this.options;
    return transactions.run(async (sql) => {
      await this.lockCursorOf(sql, topic, key);
      const rows = await sql.query<{ id: string; position: string; envelope: string; tries: number }>(
        `select id, position, coalesce(envelope, '') as envelope, tries from ${schema}.parked_event
         where consumer_group = $1 and topic = $2 and key = $3 order by id`,
        [group, topic, key],
      );
      for (const row of rows) {
        const reading = read({ key, envelope: row.envelope, position: BigInt(row.position) });
        if (!reading.event) continue;
        const fresh = await this.remember(sql, [reading]);
        const error = fresh.has(reading.event.id) ? await this.attempt(sql, reading) : undefined;
        if (error !== undefined) {
          await this.forget(sql, reading.event.id);
          await this.keepParked(sql, row, reading, error);
          return false;
        }
        await sql.query(`delete from ${schema}.parked_event where id = $1`, [row.id]);
      }
      return true;
    });
  }

  /** The keys whose waiting time is over. */
  async due(): Promise<{ topic: string; key: string }[]> {
    const { schema, group, transactions } = this.options;
    return transactions.run((sql) =>
      sql.query<{ topic: string; key: string }>(
        `select distinct topic, key from ${schema}.parked_event
         where consumer_group = $1 and state = 'not-yet' and next_try <= now() limit 100`,
        [group],
      ),
    );
  }

  /** Redrive and skip take this lock: no event can then queue behind a key that is just being freed. */
  async lockCursorOf(sql: Sql, topic: string, key: string): Promise<void> {
    const { schema, group } = this.options;
    await sql.query(
      `select 1 as one from ${schema}.cursor where consumer_group = $1 and topic = $2 and partition in (
         select partition from ${schema}.parked_event where consumer_group = $1 and topic = $2 and key = $3)
       for update`,
      [group, topic, key],
    );
  }

  private async moveCursor(sql: Sql, { topic, partition, records, after, epoch }: LogBatch): Promise<void> {
    const { schema, group } = this.options;
    const moved = await sql.query(
      `update ${schema}.cursor set position = $4, moved_at = now()
       where consumer_group = $1 and topic = $2 and partition = $3 and position = $5 and epoch = $6 returning position`,
      [group, topic, partition, records.at(-1)!.position, after, epoch],
    );
    if (moved.length === 0) throw new CursorMoved();
  }

  /** Leaves out what needs no handler, and what the group handled before. */
  private async unseen(sql: Sql, readings: Reading[]): Promise<Reading[]> {
    const wanted = readings.filter(({ event }) => !event || this.options.handlers.has(event.type));
    const fresh = await this.remember(sql, wanted);
    return wanted.filter(({ event }) => !event || fresh.delete(event.id));
  }

  private async remember(sql: Sql, readings: Reading[]): Promise<Set<string>> {
    const ids = readings.flatMap(({ event }) => (event ? [event.id] : []));
    if (ids.length === 0) return new Set();
    const rows = await sql.query<{ event_id: string }>(
      `insert into ${this.options.schema}.inbox (consumer_group, event_id)
       select $1, id from unnest($2::uuid[]) as id on conflict do nothing returning event_id`,
      [this.options.group, ids],
    );
    return new Set(rows.map((row) => row.event_id));
  }

  private async parkedKeys(sql: Sql, { topic }: LogBatch, readings: Reading[]): Promise<Set<string>> {
    if (readings.length === 0) return new Set();
    const rows = await sql.query<{ key: string }>(
      `select distinct key from ${this.options.schema}.parked_event
       where consumer_group = $1 and topic = $2 and key = any($3) and state <> 'undecodable'`,
      [this.options.group, topic, readings.map(({ key }) => key)],
    );
    return new Set(rows.map((row) => row.key));
  }

  /** @returns why the event cannot be handled, or undefined when it was */
  private async attempt(sql: Sql, { event, undecodable }: Reading): Promise<unknown> {
    if (!event) return undecodable;
    const handler = this.options.handlers.get(event.type);
    if (!handler) return undefined;
    let failure: unknown;
    for (let tries = 1; tries <= quickTries; tries++) {
      await sql.query('savepoint handling');
      try {
        await handler(event, sql);
        await sql.query('release savepoint handling');
        return undefined;
      } catch (error) {
        await sql.query('rollback to savepoint handling');
        failure = error ?? new Error('the handler threw nothing');
        if (tries === quickTries || !isTransient(failure)) break;
        await new Promise((resolve) => setTimeout(resolve, 20 * tries));
      }
    }
    return failure;
  }

  private async park(sql: Sql, batch: LogBatch, reading: Reading, error: unknown): Promise<void> {
    const { schema, group, onParked } = this.options;
    const state = error === 'waiting' ? 'waiting' : stateOf(reading, error);
    const [envelope, raw] = columnsOf(reading.envelope);
    await sql.query(
      `insert into ${schema}.parked_event
         (consumer_group, topic, partition, position, key, envelope, raw, state, error, tries, next_try)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, case when $8 = 'not-yet' then now() + interval '1 second' end)
       on conflict do nothing`,
      [group, batch.topic, batch.partition, reading.position, reading.key, envelope, raw, state, describe(error)],
    );
    // It was not handled: when it is tried again, the inbox must not hold it for a double.
    if (reading.event) await this.forget(sql, reading.event.id);
    if (state === 'failed' || state === 'undecodable') onParked(`${batch.topic} ${reading.key}`, error);
  }

  private async forget(sql: Sql, eventId: string): Promise<void> {
    const { schema, group } = this.options;
    await sql.query(`delete from ${schema}.inbox where consumer_group = $1 and event_id = $2`, [group, eventId]);
  }

  private async keepParked(
    sql: Sql,
    row: { id: string; tries: number },
    reading: Reading,
    error: unknown,
  ): Promise<void> {
    const state = stateOf(reading, error);
    const wait = notYetSeconds[Math.min(row.tries, notYetSeconds.length - 1)];
    await sql.query(
      `update ${this.options.schema}.parked_event set state = $2, error = $3, tries = tries + 1,
         next_try = case when $2 = 'not-yet' then now() + make_interval(secs => $4) end where id = $1`,
      [row.id, state, describe(error), wait],
    );
  }
}
