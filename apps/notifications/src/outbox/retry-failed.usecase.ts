import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { accountTexts } from '../templates/account-texts.js';

/** Once the cause is gone, what failed for good is sent after all. */
@Injectable()
export class RetryFailed {
  constructor(private readonly surroundings: Surroundings) {}

  /** Letters with a link are left out: their secret is forgotten, and their person has asked for another. @returns how many are tried again */
  async run(): Promise<number> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const again = await tx.query(
        `update notifications.message set state = 'queued', attempts = 0, due_at = $1
          where channel = 'email' and state = 'failed' and account_id is not null and not kind = any($2)
         returning id`,
        [clock.now(), Object.keys(accountTexts)],
      );
      await tx.audit('failed-mail-retried', 'outbox', { count: again.length });
      return again.length;
    });
  }
}
