import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** A system that nobody can administer any more could be mended only by hand. */
@Injectable()
export class LastAdministrator {
  /** Before an account loses what lets it administer. @throws Refusal last-administrator */
  async assertAnother(tx: Transaction, accountId: string): Promise<void> {
    if (await this.isAlone(tx, accountId)) throw new Refusal('last-administrator');
  }

  /** Locks the administrators: of two who close each other's accounts at once, one is refused. */
  async isAlone(tx: Transaction, accountId: string): Promise<boolean> {
    const holders = await tx.query<{ id: string }>(
      `select u.id from identity.grant_given given join identity."user" u on u.id = given.account_id
        where role = 'admin' and scope = '*' and disabled_at is null order by u.id for update`,
    );
    return holders.length === 1 && holders[0]!.id === accountId;
  }
}
