import { isUtf8 } from 'node:buffer';
import { ContractError, decodeEvent } from '@sangtao/contracts/event-registry';
import type { Consumer } from './consumer.js';
import { recordAction, type Action, type OperatorReason } from './operator-actions.js';
import { readRow, type ParkedRow, type ParkedState } from './parked-events.js';
import type { Sql, Transactions } from './sql.js';

export interface ParkedEvent {
  id: string;
  topic: string;
  key: string;
  state: ParkedState;
  error: string | null;
  tries: number;
  parkedAt: Date;
}

/** What an operator may do about events that a group could not handle. Everything is recorded. */
export class Operator {
  constructor(
    private readonly schema: string,
    private readonly group: string,
    private readonly transactions: Transactions,
    private readonly consumer: Consumer,
  ) {}

  list(limit = 100): Promise<ParkedEvent[]> {
    return this.transactions.run((sql) =>
      sql.query<ParkedEvent>(
        `select id, topic, key, state, error, tries, parked_at as "parkedAt" from ${this.schema}.parked_event
         where consumer_group = $1 order by id limit $2`,
        [this.group, limit],
      ),
    );
  }

  /** What a parked event says: its envelope as text, or base64 where the bytes are no text. */
  async show(id: string): Promise<string | undefined> {
    const row = await this.transactions.run((sql) => this.consumer.guards.parked.find(sql, id));
    return row && textOf(row);
  }

  /**
   * Puts other content in the place of a parked event, which stays where it is in its key's queue; a redrive tries it.
   * @returns false when it is not parked any more. @throws ContractError when it is no event, or not one with the same key and id
   */
  async edit(id: string, envelope: string, reason: OperatorReason): Promise<boolean> {
    const event = decodeEvent(envelope);
    return this.withParked(id, async (sql, row) => {
      const before = readRow(row);
      if (event.subject !== row.key || (before.id !== undefined && event.id.toLowerCase() !== before.id)) {
        throw new ContractError('invalid-envelope', 'an edited event keeps its key and its id');
      }
      await this.consumer.guards.parked.replace(sql, id, envelope);
      await this.record(sql, { ...row, action: 'edit', detail: textOf(row), replacement: envelope }, reason);
    });
  }

  /** Tries the events of a key again, in order. @returns true when none is left */
  async redrive(topic: string, key: string, reason: OperatorReason): Promise<boolean> {
    await this.transactions.run((sql) => this.record(sql, { action: 'redrive', topic, key }, reason));
    return this.consumer.redrive(topic, key);
  }

  /**
   * Gives up a parked event, for good: also another copy of it in the log is not handled. Those behind it are tried.
   * @returns false when it is not parked any more, or when one behind it fails
   */
  async skip(id: string, reason: OperatorReason): Promise<boolean> {
    let freed: ParkedRow | undefined;
    await this.withParked(id, async (sql, row) => {
      await this.giveUp(sql, row);
      await this.record(sql, { ...row, action: 'skip', detail: textOf(row) }, reason);
      freed = row;
    });
    return freed ? this.consumer.redrive(freed.topic, freed.key) : false;
  }

  private async giveUp(sql: Sql, row: ParkedRow): Promise<void> {
    const { inbox, parked } = this.consumer.guards;
    await parked.remove(sql, row.id);
    const { id } = readRow(row);
    if (id === undefined) return;
    await inbox.remember(sql, [id]);
    for (const other of await parked.ofKey(sql, row.topic, row.key)) {
      if (readRow(other).id === id) await parked.remove(sql, other.id);
    }
  }

  /** Looks again once the cursor is held: somebody else may have dealt with it meanwhile. */
  private async withParked(id: string, work: (sql: Sql, row: ParkedRow) => Promise<void>): Promise<boolean> {
    const { cursors, parked } = this.consumer.guards;
    return this.transactions.run(async (sql) => {
      const seen = await parked.find(sql, id);
      if (!seen) return false;
      await cursors.hold(sql, seen.topic, seen.key);
      const row = await parked.find(sql, id);
      if (row) await work(sql, row);
      return row !== undefined;
    });
  }

  private record(sql: Sql, action: Action, reason: OperatorReason): Promise<void> {
    return recordAction(sql, { schema: this.schema, group: this.group }, action, reason);
  }
}

/** Text where it is text that PostgreSQL can hold, else base64. */
function textOf({ envelope }: ParkedRow): string {
  if (typeof envelope === 'string') return envelope;
  return isUtf8(envelope) && !envelope.includes(0) ? envelope.toString('utf8') : envelope.toString('base64');
}
