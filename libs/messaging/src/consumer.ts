import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { eventClassOf } from '@sangtao/contracts/event-registry';
import type { Topic } from '@sangtao/contracts/topics';
import { CursorMoved, Cursors } from './cursors.js';
import type { LogBatch } from './event-log.js';
import { breaksAtCommit, isTransient } from './failures.js';
import { Inbox } from './inbox.js';
import { OptimisticDelivery } from './optimistic-delivery.js';
import { ParkedEvents, readRow, type Why } from './parked-events.js';
import { nameOf, NotYet, read, type Reading } from './reading.js';
import type { Sql, Transactions } from './sql.js';

/** Handles one event inside the transaction that also moves the cursor. */
export type EventHandler = (event: EventEnvelope, sql: Sql) => Promise<void>;

/** Handles events of one type at once, no two of one key, in that transaction. */
export type BatchHandler = (events: readonly EventEnvelope[], sql: Sql) => Promise<void>;

export interface ConsumerOptions {
  schema: string;
  group: string;
  transactions: Transactions;
  handlers: ReadonlyMap<string, EventHandler>;
  /** For types of which many events cost little more than one; each has its handler for one as well. */
  batchHandlers?: ReadonlyMap<string, BatchHandler>;
  /** Told about each event that was parked. */
  onParked: (description: string, error: unknown) => void;
}

/** What keeps the promises: once, in order, and a failing key alone. Tests take one away to see its promise break. */
export interface Guards {
  cursors: Cursors;
  inbox: Inbox;
  parked: ParkedEvents;
}

export function guardsOf({ schema, group }: Pick<ConsumerOptions, 'schema' | 'group'>): Guards {
  return {
    cursors: new Cursors(schema, group),
    inbox: new Inbox(schema, group),
    parked: new ParkedEvents(schema, group),
  };
}

const quickTries = 3;

/** From the log to the handlers: once, in order per key, and a failing key stops only itself. */
export class Consumer {
  /** What the handlers listen to, in any version. */
  private readonly names: ReadonlySet<string>;
  private readonly optimistic: OptimisticDelivery;

  constructor(
    private readonly options: ConsumerOptions,
    readonly guards: Guards = guardsOf(options),
  ) {
    this.names = new Set([...options.handlers.keys()].map(nameOf));
    this.optimistic = new OptimisticDelivery(options, guards);
  }

  /** Where the events of its handlers come from. */
  get topics(): Topic[] {
    return [...new Set([...this.options.handlers.keys()].map((type) => eventClassOf(type).topic))];
  }

  /** One batch at most of each partition. @returns false when a cursor had been moved by another owner: look again where it stands */
  async deliver(batches: readonly LogBatch[]): Promise<boolean> {
    const outcome = await this.optimistic.deliver(batches);
    if (outcome !== 'look closer') return outcome === 'done';
    for (const batch of batches) if (!(await this.deliverOf(batch))) return false;
    return true;
  }

  /** One partition's. @returns false when the cursor had been moved by another owner; then nothing happened */
  private async deliverOf(batch: LogBatch): Promise<boolean> {
    try {
      return await this.deliverTogether(batch);
    } catch (error) {
      if (!breaksAtCommit(error)) throw error;
      return this.deliverOneByOne(batch);
    }
  }

  /**
   * Tries the parked events of a key again, in their order. What cannot be decoded stays aside and holds nobody up; what was handled
   * meanwhile, because the log held it twice, is dropped, and so is what a newer version published for others. @returns true when none waits any more
   */
  async redrive(topic: string, key: string): Promise<boolean> {
    const { cursors, inbox, parked } = this.guards;
    return this.options.transactions.run(async (sql) => {
      await cursors.hold(sql, topic, key);
      for (const row of await parked.ofKey(sql, topic, key)) {
        const reading = readRow(row);
        if (!reading.event && !this.concerns(reading)) {
          if (reading.ofNewer) await parked.keep(sql, row, this.whyOf(reading, reading.undecodable));
          continue;
        }
        const error = (await this.unseen(sql, [reading])).length > 0 ? await this.attempt(sql, reading) : undefined;
        if (error !== undefined) {
          if (reading.id) await inbox.forget(sql, reading.id);
          await parked.keep(sql, row, this.whyOf(reading, error));
          return false;
        }
        await parked.remove(sql, row.id);
      }
      return true;
    });
  }

  /** Tries those whose waiting time is over; a key that cannot even be tried holds up no other. @returns true when there may be more to free */
  async redriveDue(onError: (error: unknown) => void): Promise<boolean> {
    const due = await this.options.transactions.run((sql) => this.guards.parked.due(sql));
    let freed = false;
    for (const { topic, key } of due) if (await this.redrive(topic, key).catch(onError)) freed = true;
    return freed;
  }

  private async deliverTogether(batch: LogBatch): Promise<boolean> {
    return this.unlessMoved(async (sql) => {
      await this.guards.cursors.move(sql, [batch]);
      const readings = await this.unseen(sql, batch.records.map(read));
      const keys = readings.map(({ key }) => key);
      const blocked = await this.guards.parked.blockedAmong(sql, batch.topic, keys);
      for (const reading of readings) {
        const queues = blocked.has(reading.key) && this.concerns(reading);
        const error = queues ? undefined : await this.attempt(sql, reading);
        if (!queues && error === undefined) continue;
        const why: Why = queues ? { state: 'waiting', again: false } : this.whyOf(reading, error);
        await this.park(sql, batch, reading, why);
        if (why.state !== 'undecodable') blocked.add(reading.key);
      }
    });
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
      await this.guards.cursors.move(sql, [batch]);
      for (const reading of batch.records.map(read)) {
        await this.park(sql, batch, reading, this.whyOf(reading, error));
      }
    });
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

  /** Leaves out what needs no handler, and what the group handled before. */
  private async unseen(sql: Sql, readings: Reading[]): Promise<Reading[]> {
    const wanted = readings.filter(({ event }) => !event || this.options.handlers.has(event.type));
    const ids = wanted.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const fresh = await this.guards.inbox.remember(sql, ids);
    return wanted.filter(({ id }) => id === undefined || fresh.delete(id));
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

  private async park(sql: Sql, batch: LogBatch, reading: Reading, why: Why): Promise<void> {
    await this.guards.parked.add(sql, batch, reading, why);
    if (reading.id) await this.guards.inbox.forget(sql, reading.id);
    // What is tried again by itself needs nobody.
    if (why.state !== 'waiting' && !why.again) this.options.onParked(`${batch.topic} ${reading.key}`, why.error);
  }

  private whyOf(reading: Reading, error: unknown): Why {
    const { event, ofNewer = false } = reading;
    if (event) return error instanceof NotYet ? { state: 'not-yet', error, again: true } : failed(error);
    // During a roll-out the newer process takes it, in its order.
    if (this.concerns(reading)) return ofNewer ? { state: 'not-yet', error, again: true } : failed(error);
    // Other bytes concern nobody's order.
    return { state: 'undecodable', error, again: ofNewer };
  }

  /** An event for one of the handlers, be it in a version that they do not know or with data that they cannot take. */
  private concerns({ type }: Reading): boolean {
    return type !== undefined && this.names.has(nameOf(type));
  }
}

/** What a handler here should have got must be mended before what follows it. */
function failed(error: unknown): Why {
  return { state: 'failed', error, again: false };
}
