import { Injectable, Logger } from '@nestjs/common';
import { ClosingAwaitedV1 } from '@sangtao/contracts/registration/closing-awaited.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import { EarlyClosingsStore, type EarlyClosing } from './early-closings.store.js';

const mostTold = 2000;

/** Tells those who may approve an early closing that it waits, once, in one transaction with its mark. */
@Injectable()
export class TellApprovers {
  private readonly logger = new Logger('TellApprovers');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly editions: EditionsStore,
    private readonly closings: EarlyClosingsStore,
    private readonly internalApi: InternalApi,
  ) {}

  @Every(20)
  async tellAll(): Promise<void> {
    for (const closing of await this.closings.untold()) {
      // Identity may be out of reach: it is asked again in a moment.
      await this.tell(closing).catch((error: unknown) =>
        this.logger.warn(error, `closing ${closing.id} is told later`),
      );
    }
  }

  private async tell({ id, editionId, number, reason, askedBy, askedAt }: EarlyClosing): Promise<void> {
    const { database, clock } = this.surroundings;
    const path = `/internal/holders?scope=${editionId}&roles=organiser,admin`;
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>('identity', path);
    const others = items.map(({ accountId }) => accountId).filter((accountId) => accountId !== askedBy);
    const accountIds = others.slice(0, mostTold);
    await database.transaction(async (tx) => {
      if (!(await this.closings.markTold(tx, id, clock.now())) || accountIds.length === 0) return;
      const data = { editionId, number, reason, askedAt: askedAt.toISOString(), accountIds };
      await tx.publish(ClosingAwaitedV1, {
        key: editionId,
        version: await this.editions.nextEvent(tx, editionId),
        data,
      });
    });
  }
}
