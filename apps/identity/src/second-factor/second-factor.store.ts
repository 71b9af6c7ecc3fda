import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

export interface TotpRow {
  seed: string;
  confirmedAt: Date | null;
  lastStep: number;
}

export interface PasskeyRow {
  id: string;
  name: string | null;
  createdAt: Date | null;
  backedUp: boolean;
}

@Injectable()
export class SecondFactorStore {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  emailOf(accountId: string): Promise<{ email: string }[]> {
    return this.database.query('select email from identity."user" where id = $1', [accountId]);
  }

  async totp(accountId: string): Promise<TotpRow | undefined> {
    const [row] = await this.database.query<TotpRow>(
      `select seed, confirmed_at as "confirmedAt", last_step::float8 as "lastStep" from identity.totp where account_id = $1`,
      [accountId],
    );
    return row;
  }

  /** Another try at setting up begins anew; a confirmed one stays. @returns whether it was kept */
  async beginTotp(accountId: string, seed: string): Promise<boolean> {
    const rows = await this.database.query(
      `insert into identity.totp as known (account_id, seed) values ($1, $2)
       on conflict (account_id) do update set seed = excluded.seed, last_step = 0 where known.confirmed_at is null
       returning account_id`,
      [accountId, seed],
    );
    return rows.length > 0;
  }

  /** @returns false where this step, or a later one, is used up: of two that come at once, one */
  async useStep(accountId: string, step: number): Promise<boolean> {
    const rows = await this.database.query(
      'update identity.totp set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
      [accountId, step],
    );
    return rows.length > 0;
  }

  async confirmTotp(tx: Transaction, accountId: string, at: Date): Promise<void> {
    await tx.query('update identity.totp set confirmed_at = $2 where account_id = $1', [accountId, at]);
  }

  async removeTotp(tx: Transaction, accountId: string): Promise<boolean> {
    const gone = await tx.query('delete from identity.totp where account_id = $1 returning account_id', [accountId]);
    return gone.length > 0;
  }

  /** App, passkeys and recovery codes, and a password that may not stand without them. */
  async removeAll(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(
      `update identity.account set password = null, short_password = false where "userId" = $1 and short_password`,
      [accountId],
    );
    await this.removeTotp(tx, accountId);
    await tx.query('delete from identity.passkey where "userId" = $1', [accountId]);
    await this.replaceRecoveryCodes(tx, accountId, []);
  }

  async replaceRecoveryCodes(tx: Transaction, accountId: string, hashes: string[]): Promise<void> {
    await tx.query('delete from identity.recovery_code where account_id = $1', [accountId]);
    await tx.query('insert into identity.recovery_code (account_id, code_hash) select $1, unnest($2::text[])', [
      accountId,
      hashes,
    ]);
  }

  /** What the account can confirm by, and whether its password is too short to stand without that. */
  async standing(accountId: string): Promise<{ any: boolean; shortPassword: boolean }> {
    const [row] = await this.database.query<{ any: boolean; shortPassword: boolean }>(
      `select exists (select 1 from identity.totp where account_id = $1 and confirmed_at is not null)
              or exists (select 1 from identity.passkey where "userId" = $1) as any,
              exists (select 1 from identity.account where "userId" = $1 and short_password) as "shortPassword"`,
      [accountId],
    );
    return row!;
  }

  /** With the last factor go its recovery codes. @throws Refusal password-short-alone */
  async afterRemoval(tx: Transaction, accountId: string): Promise<void> {
    const { any, shortPassword } = await this.standing(accountId);
    if (any) return;
    if (shortPassword) throw new Refusal('password-short-alone');
    await this.replaceRecoveryCodes(tx, accountId, []);
  }

  /** @returns false where there is no such code, or it is used up */
  async useRecoveryCode(accountId: string, hash: string, at: Date): Promise<boolean> {
    const rows = await this.database.query(
      `update identity.recovery_code set used_at = $3
        where account_id = $1 and code_hash = $2 and used_at is null returning account_id`,
      [accountId, hash, at],
    );
    return rows.length > 0;
  }

  async recoveryCodesLeft(accountId: string): Promise<number> {
    const [row] = await this.database.query<{ left: number }>(
      'select count(*)::int as left from identity.recovery_code where account_id = $1 and used_at is null',
      [accountId],
    );
    return row!.left;
  }

  async hasPassword(accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 as one from identity.account where "userId" = $1 and password is not null`,
      [accountId],
    );
    return rows.length > 0;
  }

  passkeys(accountId: string): Promise<PasskeyRow[]> {
    return this.database.query<PasskeyRow>(
      `select id, name, "createdAt", "backedUp" from identity.passkey where "userId" = $1 order by "createdAt", id`,
      [accountId],
    );
  }

  async renamePasskey(accountId: string, id: string, name: string): Promise<boolean> {
    const rows = await this.database.query(
      'update identity.passkey set name = $3 where "userId" = $1 and id = $2 returning id',
      [accountId, id, name],
    );
    return rows.length > 0;
  }

  async removePasskey(tx: Transaction, accountId: string, id: string): Promise<boolean> {
    const rows = await tx.query('delete from identity.passkey where "userId" = $1 and id = $2 returning id', [
      accountId,
      id,
    ]);
    return rows.length > 0;
  }
}
