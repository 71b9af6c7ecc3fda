import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import type { BatchHandler, ConsumerOptions, Guards } from './consumer.js';
import { CursorMoved } from './cursors.js';
import type { LogBatch } from './event-log.js';
import { read, type Reading } from './reading.js';
import type { Sql } from './sql.js';
import { wavesOf } from './waves.js';

/** Something in it takes a closer look. Nothing of it was kept. */
class NotAllAtOnce extends Error {}

export type Outcome = 'done' | 'moved' | 'look closer';

/**
 * Nearly always all that was read can be handled. Then it is one transaction, whatever partitions it comes from, without a savepoint, and a
 * handler that takes many events gets all of a type in one call. Where anything is amiss nothing is kept, and each is handled for itself.
 */
export class OptimisticDelivery {
  constructor(
    private readonly options: ConsumerOptions,
    private readonly guards: Guards,
  ) {}

  async deliver(batches: readonly LogBatch[]): Promise<Outcome> {
    const readings = batches.map(({ topic, records }) => ({ topic, readings: records.map(read) }));
    if (readings.some((one) => one.readings.some(({ event }) => !event))) return 'look closer';
    try {
      await this.options.transactions.run((sql) => this.handleAll(sql, batches, readings));
      return 'done';
    } catch (error) {
      // Which of them failed, and what is to be done about it, shows when each is handled for itself.
      return error instanceof CursorMoved ? 'moved' : 'look closer';
    }
  }

  private async handleAll(
    sql: Sql,
    batches: readonly LogBatch[],
    given: readonly { topic: string; readings: Reading[] }[],
  ): Promise<void> {
    const { handlers } = this.options;
    const wanted = given.flatMap(({ readings }) => readings.filter(({ event }) => handlers.has(event!.type)));
    const ids = wanted.map(({ id }) => id!);
    // Sent behind one another: none needs another's answer.
    const [, fresh, ...blocked] = await Promise.all([
      this.guards.cursors.move(sql, batches),
      this.guards.inbox.remember(sql, ids),
      ...keysByTopic(given).map(([topic, keys]) => this.guards.parked.blockedAmong(sql, topic, keys)),
    ]);
    if (blocked.some(({ size }) => size > 0)) throw new NotAllAtOnce();
    await this.handle(
      sql,
      wanted.flatMap(({ id, event }) => (fresh.delete(id!) ? [event!] : [])),
    );
  }

  private async handle(sql: Sql, events: readonly EventEnvelope[]): Promise<void> {
    const { handlers, batchHandlers } = this.options;
    for (const wave of wavesOf(events)) {
      const { type } = wave[0]!;
      const together: BatchHandler | undefined = batchHandlers?.get(type);
      if (together) await together(wave, sql);
      else for (const event of wave) await handlers.get(type)!(event, sql);
    }
  }
}

function keysByTopic(given: readonly { topic: string; readings: Reading[] }[]): [topic: string, keys: string[]][] {
  const keys = new Map<string, Set<string>>();
  for (const { topic, readings } of given) {
    const known = keys.get(topic) ?? new Set();
    keys.set(topic, known);
    for (const { key } of readings) known.add(key);
  }
  return [...keys].map(([topic, known]) => [topic, [...known]]);
}
