import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { Person } from '../sign-in/account-letters.js';
import type { Erasure } from './erasure.js';

export interface AskedErasure extends Erasure {
  person: Person & { id: string };
}

const columns = `due_at as "dueAt", reminded_at as "remindedAt",
  jsonb_build_object('id', u.id, 'name', name, 'email', email, 'locale', locale) as person`;

@Injectable()
export class ErasureStore {
  constructor(private readonly database: Database) {}

  async of(accountId: string): Promise<AskedErasure | undefined> {
    const [asked] = await this.database.query<AskedErasure>(
      `select ${columns} from identity.erasure join identity."user" u on u.id = account_id where account_id = $1`,
      [accountId],
    );
    return asked;
  }

  /** The longest due first. */
  dueBefore(before: Date): Promise<AskedErasure[]> {
    return this.database.query<AskedErasure>(
      `select ${columns} from identity.erasure join identity."user" u on u.id = account_id
        where due_at <= $1 order by due_at limit 200`,
      [before],
    );
  }

  /** Asking again changes nothing. @returns whether it is new */
  async insert(
    tx: Transaction,
    accountId: string,
    { askedAt, dueAt }: { askedAt: Date; dueAt: Date },
  ): Promise<boolean> {
    const rows = await tx.query(
      `insert into identity.erasure (account_id, asked_at, due_at) values ($1, $2, $3)
       on conflict do nothing returning account_id`,
      [accountId, askedAt, dueAt],
    );
    return rows.length > 0;
  }

  async reminded(accountId: string, at: Date): Promise<void> {
    await this.database.query('update identity.erasure set reminded_at = $2 where account_id = $1', [accountId, at]);
  }

  async delete(tx: Transaction, accountId: string): Promise<boolean> {
    const gone = await tx.query('delete from identity.erasure where account_id = $1 returning account_id', [accountId]);
    return gone.length > 0;
  }
}
