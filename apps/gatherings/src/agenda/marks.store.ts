import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';

/** Sessions of one person, who marked them or speaks in them. */
export interface Marked {
  accountId: string;
  sessionIds: string[];
}

/** Who reads the table has no address: they stand here hashed. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What people marked as theirs, and the secret addresses of their calendars. */
@Injectable()
export class MarksStore {
  constructor(private readonly database: Database) {}

  async of(gatheringId: string, accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select session_id as id from gatherings.agenda_mark where gathering_id = $1 and account_id = $2 order by marked_at, id',
      [gatheringId, accountId],
    );
    return rows.map(({ id }) => id);
  }

  async mark(
    tx: Transaction,
    gatheringId: string,
    mark: { accountId: string; sessionId: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into gatherings.agenda_mark (gathering_id, account_id, session_id, marked_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [gatheringId, mark.accountId, mark.sessionId, mark.at],
    );
  }

  async unmark(tx: Transaction, gatheringId: string, mark: { accountId: string; sessionId: string }): Promise<void> {
    await tx.query(
      'delete from gatherings.agenda_mark where gathering_id = $1 and account_id = $2 and session_id = $3',
      [gatheringId, mark.accountId, mark.sessionId],
    );
  }

  /** Whose sessions these are. */
  whose(gatheringId: string, sessionIds: string[]): Promise<Marked[]> {
    return this.database.query<Marked>(
      `select account_id as "accountId", array_agg(session_id::text order by session_id) as "sessionIds"
         from gatherings.agenda_mark where gathering_id = $1 and session_id = any($2::uuid[]) group by 1 order by 1`,
      [gatheringId, sessionIds],
    );
  }

  /** A new address; the one before leads nowhere from now on. */
  async setFeed(
    tx: Transaction,
    gatheringId: string,
    feed: { accountId: string; token: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into gatherings.agenda_feed (account_id, gathering_id, token_hash, made_at) values ($1, $2, $3, $4)
       on conflict (account_id, gathering_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
      [feed.accountId, gatheringId, hashOf(feed.token), feed.at],
    );
  }

  async dropFeed(tx: Transaction, gatheringId: string, accountId: string): Promise<void> {
    await tx.query('delete from gatherings.agenda_feed where gathering_id = $1 and account_id = $2', [
      gatheringId,
      accountId,
    ]);
  }

  async feedMadeAt(gatheringId: string, accountId: string): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date }>(
      'select made_at as at from gatherings.agenda_feed where gathering_id = $1 and account_id = $2',
      [gatheringId, accountId],
    );
    return row?.at ?? null;
  }

  async feed(token: string): Promise<{ accountId: string; gatheringId: string } | undefined> {
    const [row] = await this.database.query<{ accountId: string; gatheringId: string }>(
      'select account_id as "accountId", gathering_id as "gatheringId" from gatherings.agenda_feed where token_hash = $1',
      [hashOf(token)],
    );
    return row;
  }

  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('delete from gatherings.agenda_mark where account_id = $1', [accountId]);
    await tx.query('delete from gatherings.agenda_feed where account_id = $1', [accountId]);
  }
}
