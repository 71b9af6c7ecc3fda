import type { LogRecord } from '../src/event-log.js';
import type { Journal } from './journal.js';

/** A relay that remembers the last number it has seen instead of draining the outbox. */
export class NumberedRelay {
  private last = 0n;

  constructor(private readonly journal: Journal) {}

  async step(): Promise<boolean> {
    const { rows } = await this.journal.pool.query<LogRecord & { seq: string }>(
      'select seq, topic, partition, key, envelope from journal.outbox where seq > $1 order by seq',
      [this.last],
    );
    if (rows.length > 0) await this.journal.append(rows);
    this.last = BigInt(rows.at(-1)?.seq ?? this.last);
    return false;
  }
}
