import { Injectable } from '@nestjs/common';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';

/** What identity tells the others about an account, in the order in which it happened. */
@Injectable()
export class AccountEvents {
  constructor(private readonly surroundings: Surroundings) {}

  /** As of now. */
  async sessionEnded(accountId: string): Promise<void> {
    const { clock, database } = this.surroundings;
    const endedAt = clock.now().toISOString();
    await database.transaction(async (tx) => {
      await this.publish(tx, SessionEndedV1, accountId, { accountId, endedAt });
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
