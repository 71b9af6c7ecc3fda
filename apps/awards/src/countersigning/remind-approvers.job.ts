import { Injectable, Logger } from '@nestjs/common';
import { ApprovalAwaitedV2 } from '@sangtao/contracts/awards/approval-awaited.v2';
import type { Transaction } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { dueTelling, type Telling } from './act.js';
import { ActsStore, type OpenAct } from './acts.store.js';
import { Deciders } from './deciders.js';

/**
 * Tells those who may approve that something waits for them: when it is asked, a day before its moment, and at the moment. Each telling
 * is one transaction with its mark and its event. An approval whose giver may not give it any more falls at once, so that there is time
 * for another.
 */
@Injectable()
export class RemindApprovers {
  private readonly logger = new Logger('RemindApprovers');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly acts: ActsStore,
    private readonly deciders: Deciders,
  ) {}

  @Every(20)
  async run(): Promise<void> {
    for (const act of await this.acts.open()) {
      // Identity may be out of reach: it is asked again in a moment.
      await this.look(act).catch((error: unknown) => this.logger.warn(error, `act ${act.id} is looked at again`));
    }
  }

  private async look({ id, editionId, approvedBy, told, publishAt }: OpenAct): Promise<void> {
    const { database, clock } = this.surroundings;
    if (approvedBy === null && !dueTelling(publishAt, told, clock.now())) return;
    const whoMay = await this.deciders.of(editionId);
    await database.transaction(async (tx) => {
      const act = await this.acts.lockOpen(tx, id);
      if (!act) return;
      if (act.approvedBy !== null) {
        if (!whoMay.includes(act.approvedBy)) await this.acts.fall(tx, act, 'grant-lost');
        return;
      }
      const due = dueTelling(act.publishAt, act.told, clock.now());
      if (due) await this.tell(tx, act, due, whoMay);
    });
  }

  /** Who asked knows it; when it becomes urgent, they are told as well. */
  private async tell(tx: Transaction, act: OpenAct, occasion: Telling, whoMay: string[]): Promise<void> {
    const others = whoMay.filter((accountId) => accountId !== act.askedBy);
    const accountIds = occasion === 'asked' ? others : [...others, ...whoMay.filter((one) => one === act.askedBy)];
    const version = await this.acts.told(tx, act, occasion);
    const { id: actId, kind, editionId } = act;
    const publishAt = act.publishAt?.toISOString() ?? null;
    const data = { actId, kind, editionId, occasion, publishAt, accountIds };
    await tx.publish(ApprovalAwaitedV2, { key: actId, version, data });
  }
}
