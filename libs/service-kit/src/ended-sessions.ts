import { Injectable } from '@nestjs/common';
import type { Caller } from './auth.js';
import { Clock } from './clock.js';
import { CurrentContext } from './context.js';
import { Database } from './database.js';

const refreshMs = 1_000;

/** Accounts whose tokens ended before they expired. Kept in the schema so that every replica knows, read again each second. */
@Injectable()
export class EndedSessions {
  private ended = new Map<string, number>();
  private readAt = 0;
  private reading?: Promise<void>;

  constructor(
    private readonly database: Database,
    private readonly context: CurrentContext,
    private readonly clock: Clock,
  ) {}

  async end(accountId: string, endedAt: Date): Promise<void> {
    await this.database.query(
      `insert into ${this.context.name}.ended_session (account_id, ended_at) values ($1, $2)
       on conflict (account_id) do update set ended_at = greatest(ended_session.ended_at, excluded.ended_at)`,
      [accountId, endedAt],
    );
    this.ended.set(accountId, endedAt.getTime());
  }

  async includes(caller: Caller): Promise<boolean> {
    if (this.clock.now().getTime() - this.readAt > refreshMs) await (this.reading ??= this.read());
    const endedAt = this.ended.get(caller.accountId);
    // A token's time is in whole seconds: one issued in the second of the end counts as ended, and is asked for again.
    return endedAt !== undefined && caller.issuedAt.getTime() <= Math.floor(endedAt / 1000) * 1000;
  }

  private async read(): Promise<void> {
    try {
      const rows = await this.database.query<{ account_id: string; ended_at: Date }>(
        `select account_id, ended_at from ${this.context.name}.ended_session where ended_at > now() - interval '15 minutes'`,
      );
      this.ended = new Map(rows.map((row) => [row.account_id, row.ended_at.getTime()]));
      this.readAt = this.clock.now().getTime();
    } finally {
      this.reading = undefined;
    }
  }
}
