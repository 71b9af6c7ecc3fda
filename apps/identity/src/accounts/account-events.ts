import { Injectable } from '@nestjs/common';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import { Database, type Transaction } from '@sangtao/service-kit/database';

/** What identity tells the others about an account, in the order in which it happened. */
@Injectable()
export class AccountEvents {
  constructor(private readonly database: Database) {}

  async sessionEnded(accountId: string, at: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.publish(tx, SessionEndedV1, accountId, { accountId, endedAt: at.toISOString() });
      await tx.audit('session-ended', accountId);
    });
  }

  async publish<Data extends object>(
    tx: Transaction,
    eventClass: EventClass<Data>,
    accountId: string,
    data: Data,
  ): Promise<void> {
    const [row] = await tx.query<{ event_version: number }>(
      `insert into identity.account_version as known (account_id, event_version) values ($1, 1)
       on conflict (account_id) do update set event_version = known.event_version + 1 returning event_version`,
      [accountId],
    );
    await tx.publish(eventClass, { key: accountId, version: row!.event_version, data });
  }
}
