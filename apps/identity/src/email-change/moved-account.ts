import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { AccountEvents } from '../accounts/account-events.js';
import { PendingLinks } from '../sign-in/pending-links.js';

/** What follows where an account gets another address. */
@Injectable()
export class MovedAccount {
  constructor(
    private readonly events: AccountEvents,
    private readonly links: PendingLinks,
  ) {}

  /** Links to the address before end, and all sessions but one. */
  async moved(
    tx: Transaction,
    { accountId, from, kept }: { accountId: string; from: string; kept?: string | undefined },
  ): Promise<void> {
    await this.links.end(tx, { accountId, email: from });
    await tx.query('delete from identity.session where "userId" = $1 and id is distinct from $2', [
      accountId,
      kept ?? null,
    ]);
    await this.events.sessionEnded(accountId);
  }
}
