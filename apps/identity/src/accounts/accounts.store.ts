import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';

export interface AccountRow {
  id: string;
  name: string;
  email: string;
  locale: 'vi' | 'en';
}

const columns = `id, name, email, coalesce(locale, 'vi') as locale`;

@Injectable()
export class AccountsStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  list(ids: string[]): Promise<AccountRow[]> {
    return this.database.query<AccountRow>(`select ${columns} from identity."user" where id = any($1)`, [ids]);
  }

  /** By e-mail; made without a password when unknown: the person signs in by an e-mail link. */
  findOrCreate({ email, name, locale }: { email: string; name: string; locale?: 'vi' | 'en' }): Promise<AccountRow> {
    return this.database.transaction(async (tx) => {
      await this.insert(tx, { id: this.ids.next(), email, name, verified: false, ...(locale ? { locale } : {}) });
      const [row] = await tx.query<AccountRow>(`select ${columns} from identity."user" where email = $1`, [
        email.toLowerCase(),
      ]);
      return row!;
    });
  }

  /** @returns false when the address is known already */
  async insert(
    tx: Transaction,
    account: {
      id: string;
      email: string;
      name: string;
      verified: boolean;
      passwordHash?: string;
      locale?: 'vi' | 'en';
    },
  ): Promise<boolean> {
    const rows = await tx.query(
      `insert into identity."user" (id, name, email, "emailVerified", locale) values ($1, $2, $3, $4, $5)
       on conflict (email) do nothing returning id`,
      [
        account.id,
        account.name.normalize('NFC'),
        account.email.toLowerCase(),
        account.verified,
        account.locale ?? null,
      ],
    );
    if (rows.length === 0 || account.passwordHash === undefined) return rows.length > 0;
    await tx.query(
      `insert into identity.account (id, "accountId", "providerId", "userId", password, "updatedAt")
       values ($1, $2, 'credential', $2, $3, now())`,
      [this.ids.next(), account.id, account.passwordHash],
    );
    return true;
  }
}
