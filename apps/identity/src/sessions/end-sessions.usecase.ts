import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountEvents } from '../accounts/account-events.js';

/** Signs somebody out everywhere: a lost laptop, a browser at a library. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: AccountEvents,
  ) {}

  /** @throws Refusal not-found */
  async execute(id: string, reason: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const known = await tx.query('select id from identity."user" where id = $1', [id]);
      if (known.length === 0) throw new Refusal('not-found');
      await tx.query('delete from identity.session where "userId" = $1', [id]);
      await tx.audit('sessions-ended', id, { reason });
      await this.events.sessionEnded(id);
    });
  }
}
