import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { LastAdministrator } from '../grants/last-administrator.js';
import { AccountEvents } from './account-events.js';

/** Closes an account to its person, at once and everywhere; what it did stays. It may be opened again. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: AccountEvents,
    private readonly administrators: LastAdministrator,
  ) {}

  /** @throws Refusal not-found, last-administrator */
  async disable(id: string, reason: string): Promise<void> {
    const { clock, database } = this.surroundings;
    await database.transaction(async (tx) => {
      await this.administrators.assertAnother(tx, id);
      const closed = await tx.query(
        'update identity."user" set disabled_at = coalesce(disabled_at, $2) where id = $1 returning id',
        [id, clock.now()],
      );
      if (closed.length === 0) throw new Refusal('not-found');
      await tx.query('delete from identity.session where "userId" = $1', [id]);
      await tx.audit('account-disabled', id, { reason });
      await this.events.sessionEnded(id);
    });
  }

  /** @throws Refusal not-found */
  async enable(id: string, reason: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const opened = await tx.query('update identity."user" set disabled_at = null where id = $1 returning id', [id]);
      if (opened.length === 0) throw new Refusal('not-found');
      await tx.audit('account-enabled', id, { reason });
    });
  }
}
