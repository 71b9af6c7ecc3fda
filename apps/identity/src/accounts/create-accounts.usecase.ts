import { Injectable } from '@nestjs/common';
import type { Grant } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { GrantsStore } from '../grants/grants.store.js';
import { Auth } from '../sign-in/auth.js';
import { AccountsStore } from './accounts.store.js';

export interface NewAccount {
  id: string;
  email: string;
  name: string;
  password: string;
  grants: Grant[];
}

/** Accounts that are ready to sign in: for the demonstration, and for the first administrator of an empty system on one machine. */
@Injectable()
export class CreateAccounts {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsStore,
    private readonly grants: GrantsStore,
    private readonly auth: Auth,
  ) {}

  async execute(list: NewAccount[]): Promise<void> {
    const { password } = await this.auth.engine.$context;
    const hashed: (NewAccount & { passwordHash: string })[] = [];
    for (const account of list) hashed.push({ ...account, passwordHash: await password.hash(account.password) });
    await this.database.transaction(async (tx) => {
      for (const account of hashed) {
        await this.accounts.insert(tx, { ...account, verified: true });
        for (const grant of account.grants) await this.grants.give(account.id, grant);
      }
    });
  }
}
