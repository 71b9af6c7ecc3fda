import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { settings } from '@sangtao/service-kit/settings';
import { GrantsStore } from '../grants/grants.store.js';
import { IdentitySettings } from '../identity.config.js';
import { AccountsStore } from './accounts.store.js';

/**
 * Where nobody administers the system, the person of `ADMIN_EMAIL` does: with an account without a password, which only who reads that
 * mailbox can open, by a sign-in link. Once there is an administrator the setting does nothing.
 */
@Injectable()
export class FirstAdministrator implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsStore,
    private readonly grants: GrantsStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const email = settings(IdentitySettings).adminEmail;
    if (email === '') return;
    const given = await this.database.query(`select from identity.grant_given where role = 'admin' limit 1`);
    if (given.length > 0) return;
    const { id } = await this.accounts.findOrCreate({ email, name: email.split('@')[0]! });
    await this.grants.give(id, { role: 'admin', scope: '*' });
  }
}
