import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountLetters } from '../sign-in/account-letters.js';
import { endOfNotice, isReminderDue } from './erasure.js';
import { ErasureStore, type AskedErasure } from './erasure.store.js';

/** A last letter while there is a day to take it back. */
@Injectable()
export class RemindOfErasure {
  private readonly logger = new Logger('RemindOfErasure');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: ErasureStore,
    private readonly letters: AccountLetters,
  ) {}

  @Every(600)
  async run(): Promise<void> {
    const now = this.surroundings.clock.now();
    const near = (await this.store.dueBefore(endOfNotice(now))).filter((asked) => isReminderDue(asked, now));
    for (const asked of near) {
      await this.remind(asked, now).catch((error: unknown) =>
        this.logger.warn(error, `account ${asked.person.id} got no last letter yet`),
      );
    }
  }

  private async remind({ person, dueAt }: AskedErasure, now: Date): Promise<void> {
    const until = new Date(Math.max(dueAt.getTime(), endOfNotice(now).getTime()));
    await this.letters.tell('erasure-near', person, { path: '/account/security', until });
    await this.store.reminded(person.id, now);
  }
}
