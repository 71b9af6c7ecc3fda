import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Clock } from '@sangtao/service-kit/clock';
import { AllocateBooth } from './allocate-booth.usecase.js';
import { ApplicationsStore } from './applications.store.js';

/** An offer that nobody answered in time is over: the exhibitor stands on the short list again and is told. */
@Injectable()
export class EndOffers {
  private readonly logger = new Logger('EndOffers');

  constructor(
    private readonly clock: Clock,
    private readonly applications: ApplicationsStore,
    private readonly allocate: AllocateBooth,
  ) {}

  @Every(30)
  async run(): Promise<void> {
    for (const known of await this.applications.ended(this.clock.now())) {
      await this.allocate.shortlist(known).catch((error: unknown) => {
        // Answered in this very moment.
        if (error instanceof Refusal) return;
        this.logger.warn(error, `offer ${known.id} is looked at again`);
      });
    }
  }
}
