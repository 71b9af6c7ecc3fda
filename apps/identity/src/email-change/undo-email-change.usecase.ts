import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EraseAccount } from '../erasure/erase-account.usecase.js';
import { EmailChangeStore } from './email-change.store.js';
import { MovedAccount } from './moved-account.js';

/**
 * "This was not me": the address before is the account's again. Whoever changed it had confirmed to be the person, so the password ends as well, all
 * sessions, and a wish to be erased.
 */
@Injectable()
export class UndoEmailChange {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: EmailChangeStore,
    private readonly account: MovedAccount,
    private readonly erase: EraseAccount,
  ) {}

  /** @throws Refusal link-ended, email-in-use */
  async execute(token: string): Promise<void> {
    const { clock, database } = this.surroundings;
    const now = clock.now();
    await database.transaction(async (tx) => {
      const change = await this.store.undoable(tx, token, now);
      if (!change) throw new Refusal('link-ended');
      const { accountId, oldEmail } = change;
      const { email: from } = await this.makeRoom(tx, accountId, oldEmail);
      await this.store.setEmail(tx, accountId, oldEmail);
      await this.store.undone(tx, change, now);
      await tx.query('update identity.account set password = null where "userId" = $1', [accountId]);
      await tx.query('delete from identity.erasure where account_id = $1', [accountId]);
      await this.account.moved(tx, { accountId, from });
      await tx.audit('email-restored', accountId);
    });
  }

  /** An account that somebody made with the address meanwhile and never confirmed gives way. @returns the address as it is now */
  private async makeRoom(tx: Transaction, accountId: string, email: string): Promise<{ email: string }> {
    const rows = await tx.query<{ id: string; email: string; isNobodys: boolean }>(
      `select id, email, not "emailVerified" and not exists (
                select from identity.grant_given where account_id = u.id) as "isNobodys"
         from identity."user" u where id = $1 or email = $2`,
      [accountId, email],
    );
    for (const { id, isNobodys } of rows.filter((row) => row.id !== accountId)) {
      if (!isNobodys) throw new Refusal('email-in-use');
      await this.erase.execute(id);
    }
    return rows.find(({ id }) => id === accountId)!;
  }
}
