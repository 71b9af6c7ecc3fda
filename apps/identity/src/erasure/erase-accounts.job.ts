import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { CarryOutErasure } from './carry-out-erasure.usecase.js';
import { isDue } from './erasure.js';
import { ErasureStore } from './erasure.store.js';

/** Erases those whose days are over. What has come in the way meanwhile is waited for. */
@Injectable()
export class EraseAccounts {
  private readonly logger = new Logger('EraseAccounts');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: ErasureStore,
    private readonly carryOut: CarryOutErasure,
  ) {}

  @Every(600)
  async run(): Promise<void> {
    const now = this.surroundings.clock.now();
    const due = (await this.store.dueBefore(now)).filter((asked) => isDue(asked, now));
    // One that cannot be erased yet must not hold up the others.
    for (const { person } of due) {
      await this.carryOut
        .execute(person)
        .catch((error: unknown) => this.logger.warn(error, `account ${person.id} is not erased yet`));
    }
  }
}
