import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';

export interface EmailChange {
  id: string;
  accountId: string;
  name: string;
  locale: string | null;
  oldEmail: string;
  newEmail: string;
}

const columns = `change.id, account_id as "accountId", name, locale, old_email as "oldEmail", new_email as "newEmail"`;

/** Who reads the table has no link: they stand here hashed. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

@Injectable()
export class EmailChangeStore {
  constructor(private readonly database: Database) {}

  async askedSince(accountId: string, time: Date): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from identity.email_change where account_id = $1 and asked_at > $2',
      [accountId, time],
    );
    return row!.count;
  }

  async insert(
    tx: Transaction,
    {
      token,
      ...change
    }: { id: string; accountId: string; newEmail: string; token: string; askedAt: Date; expiresAt: Date },
  ): Promise<void> {
    await tx.query(
      `insert into identity.email_change (id, account_id, old_email, new_email, token_hash, asked_at, expires_at)
       select $1, id, email, $3, $4, $5, $6 from identity."user" where id = $2`,
      [change.id, change.accountId, change.newEmail, hashOf(token), change.askedAt, change.expiresAt],
    );
  }

  /** Waiting for its button. */
  async pending(tx: Transaction, token: string, now: Date): Promise<EmailChange | undefined> {
    const [change] = await tx.query<EmailChange>(
      `select ${columns} from identity.email_change change join identity."user" u on u.id = account_id
        where token_hash = $1 and done_at is null and expires_at > $2 and old_email = email for update`,
      [hashOf(token), now],
    );
    return change;
  }

  /** Others that wait end with it. */
  async done(tx: Transaction, change: EmailChange, undo: { token: string; at: Date; until: Date }): Promise<void> {
    await tx.query('delete from identity.email_change where account_id = $1 and id <> $2 and done_at is null', [
      change.accountId,
      change.id,
    ]);
    await tx.query('update identity.email_change set done_at = $2, undo_hash = $3, undo_until = $4 where id = $1', [
      change.id,
      undo.at,
      hashOf(undo.token),
      undo.until,
    ]);
  }

  /** Done, and not too long ago. */
  async undoable(tx: Transaction, token: string, now: Date): Promise<EmailChange | undefined> {
    const [change] = await tx.query<EmailChange>(
      `select ${columns} from identity.email_change change join identity."user" u on u.id = account_id
        where undo_hash = $1 and undone_at is null and undo_until > $2 for update`,
      [hashOf(token), now],
    );
    return change;
  }

  /** With those that came after it. */
  async undone(tx: Transaction, { id, accountId }: EmailChange, at: Date): Promise<void> {
    await tx.query(
      `update identity.email_change set undone_at = $3
        where account_id = $2 and undone_at is null
          and done_at >= (select done_at from identity.email_change where id = $1)`,
      [id, accountId, at],
    );
    await tx.query('delete from identity.email_change where account_id = $1 and done_at is null', [accountId]);
  }

  async isTaken(email: string): Promise<boolean> {
    const rows = await this.database.query('select from identity."user" where email = $1', [email]);
    return rows.length > 0;
  }

  async setEmail(tx: Transaction, accountId: string, email: string): Promise<void> {
    await tx.query(`update identity."user" set email = $2, "emailVerified" = true, "updatedAt" = now() where id = $1`, [
      accountId,
      email,
    ]);
  }
}
