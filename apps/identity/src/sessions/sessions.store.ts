import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Grant } from '@sangtao/service-kit/auth';
import type { SessionState } from './session-rules.js';

export interface SessionRow extends SessionState {
  id: string;
  accountId: string;
}

export interface ShownSession {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: Date;
  seenAt: Date;
}

/** What sessions have proved, beside better-auth's own columns. */
@Injectable()
export class SessionsStore {
  constructor(private readonly database: Database) {}

  async get(id: string): Promise<SessionRow | undefined> {
    const [row] = await this.database.query<SessionRow>(
      `select session.id, session."userId" as "accountId", "createdAt", coalesce(seen_at, "createdAt") as "seenAt",
              coalesce(confirmed_at, "createdAt") as "confirmedAt", second_factor_at as "secondFactorAt", by_link as "byLink",
              coalesce((select jsonb_agg(jsonb_build_object('role', role, 'scope', scope) order by role, scope)
                          from identity.grant_given where account_id = session."userId"), '[]') as grants,
              array(select 'code' from identity.totp where account_id = session."userId" and totp.confirmed_at is not null
                    union all
                    select distinct 'passkey' from identity.passkey where passkey."userId" = session."userId") as factors
         from identity.session where session.id = $1`,
      [id],
    );
    return row;
  }

  /** Living ones, the last used first. */
  list(accountId: string): Promise<ShownSession[]> {
    return this.database.query<ShownSession>(
      `select id, "userAgent", "ipAddress", "createdAt", coalesce(seen_at, "createdAt") as "seenAt"
         from identity.session where "userId" = $1 and "expiresAt" > now() order by 5 desc, id`,
      [accountId],
    );
  }

  async seen(id: string, at: Date): Promise<void> {
    await this.database.query('update identity.session set seen_at = $2 where id = $1', [id, at]);
  }

  /** By the password, where an account has nothing stronger. */
  async confirmed(id: string, at: Date): Promise<void> {
    await this.database.query(
      'update identity.session set seen_at = $2, confirmed_at = $2, by_link = false where id = $1',
      [id, at],
    );
  }

  async passedSecondFactor(id: string, at: Date): Promise<void> {
    await this.database.query(
      'update identity.session set seen_at = $2, confirmed_at = $2, second_factor_at = $2, by_link = false where id = $1',
      [id, at],
    );
  }

  /** To the one session that an account has left. */
  async carryOver(accountId: string, { confirmedAt, secondFactorAt, byLink }: SessionState): Promise<void> {
    await this.database.query(
      'update identity.session set confirmed_at = $2, second_factor_at = $3, by_link = $4 where "userId" = $1',
      [accountId, confirmedAt, secondFactorAt, byLink],
    );
  }

  grantsOf(accountId: string): Promise<Grant[]> {
    return this.database.query<Grant>('select role, scope from identity.grant_given where account_id = $1', [
      accountId,
    ]);
  }

  /** @returns whether there was one of this account */
  async end(accountId: string, id: string): Promise<boolean> {
    const gone = await this.database.query(
      'delete from identity.session where "userId" = $1 and id = $2 returning id',
      [accountId, id],
    );
    return gone.length > 0;
  }

  async endOthers(accountId: string, kept: string): Promise<void> {
    await this.database.query('delete from identity.session where "userId" = $1 and id <> $2', [accountId, kept]);
  }
}
