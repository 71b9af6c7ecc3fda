import type { Consumer } from './consumer.js';
import type { Sql, Transactions } from './sql.js';

export interface ParkedEvent {
  id: string;
  topic: string;
  key: string;
  state: 'failed' | 'not-yet' | 'waiting' | 'undecodable';
  error: string | null;
  tries: number;
  parkedAt: Date;
}

/** Who does it, and why; kept beside what was done. */
export interface OperatorReason {
  actor: string;
  reason: string;
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

  /** Tries the events of a key again, in order. @returns true when none is left */
  async redrive(topic: string, key: string, reason: OperatorReason): Promise<boolean> {
    await this.transactions.run((sql) => this.record(sql, 'redrive', { topic, key }, reason));
    return this.consumer.redrive(topic, key);
  }

  /** Gives up the first parked event of a key; those behind it are tried. */
  async skip(topic: string, key: string, reason: OperatorReason): Promise<boolean> {
    await this.transactions.run(async (sql) => {
      await this.consumer.lockCursorOf(sql, topic, key);
      const [row] = await sql.query<{ envelope: string }>(
        `delete from ${this.schema}.parked_event where id = (
           select min(id) from ${this.schema}.parked_event where consumer_group = $1 and topic = $2 and key = $3)
         returning coalesce(envelope, encode(raw, 'base64')) as envelope`,
        [this.group, topic, key],
      );
      await this.record(sql, 'skip', { topic, key, detail: row?.envelope }, reason);
    });
    return this.consumer.redrive(topic, key);
  }

  private async record(
    sql: Sql,
    action: string,
    what: { topic: string; key: string; detail?: string },
    { actor, reason }: OperatorReason,
  ): Promise<void> {
    await sql.query(
      `insert into ${this.schema}.operator_action (actor, action, consumer_group, topic, key, reason, detail)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [actor, action, this.group, what.topic, what.key, reason, what.detail ?? null],
    );
  }
}
