import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Nomination } from './nomination.js';
import { NominationsStore, type Bodies } from './nominations.store.js';

/** A colleague of the same body goes on with it: officers fall ill and leave, the body's nominations stay. */
@Injectable()
export class TakeOverNomination {
  constructor(
    private readonly nominations: NominationsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found */
  execute(id: string, bodies: Bodies, accountId: string): Promise<Nomination> {
    return this.surroundings.database.transaction(async (tx) => {
      await this.nominations.lock(tx, id);
      const { officerId } = await this.nominations.ofBody(id, bodies);
      if (officerId !== accountId) {
        await tx.query('update registration.entry set applicant_id = $2, version = version + 1 where id = $1', [
          id,
          accountId,
        ]);
        await tx.audit('nomination-taken-over', id);
      }
      return this.nominations.ofBody(id, bodies);
    });
  }
}
