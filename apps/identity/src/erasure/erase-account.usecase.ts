import { Injectable } from '@nestjs/common';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountEvents } from '../accounts/account-events.js';
import { PendingLinks } from '../sign-in/pending-links.js';
import { keyOf } from '../sign-in/tries.js';
import { ErasedList } from './erased-list.js';

/** Everything that identity knows of a person goes; the id stays where it stands in audit and events, and opens nothing. */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: AccountEvents,
    private readonly links: PendingLinks,
    private readonly erased: ErasedList,
  ) {}

  /** And tells the others. Where there is no such account nothing happens. */
  async execute(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      if (!(await this.forget(tx, accountId))) return;
      await this.events.publish(tx, AccountErasedV1, accountId, { accountId });
      await tx.audit('account-erased', accountId);
      // Before the commit: an id too many is erased at the next start, one too few would come back with a backup.
      await this.erased.add(accountId);
    });
  }

  /** Of an account that the others know to be erased: a restored database brought it back. */
  async again(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      if (await this.forget(tx, accountId)) await tx.audit('account-erased-again', accountId);
    });
  }

  /** With it go profile, password, factors, passkeys, sessions, grants and what was asked for: they hang on the account. */
  private async forget(tx: Transaction, accountId: string): Promise<boolean> {
    const [gone] = await tx.query<{ email: string }>('delete from identity."user" where id = $1 returning email', [
      accountId,
    ]);
    if (!gone) return false;
    await this.links.end(tx, { accountId, email: gone.email });
    await tx.query('delete from identity.tries where key = any($1)', [
      [keyOf('password', gone.email), keyOf('code', accountId)],
    ]);
    return true;
  }
}
