import { Injectable } from '@nestjs/common';
import { WronglyAdmittedV1 } from '@sangtao/contracts/gatherings/wrongly-admitted.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { newsOf } from './gate-alert.js';
import { GateAlertsStore, type GateCount } from './gate-alerts.store.js';

/** Within a minute the organisers hear that a gate let in who should not have been, also when nobody has a page open. Source: ACCEPTANCE E10. */
@Injectable()
export class AlertOrganisers {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly alerts: GateAlertsStore,
    private readonly gatherings: GatheringsStore,
    private readonly internalApi: InternalApi,
  ) {}

  @Every(15)
  async run(): Promise<void> {
    const now = this.surroundings.clock.now();
    for (const one of await this.alerts.counts()) if (newsOf(one.count, one.last, now) > 0) await this.tell(one, now);
  }

  private async tell({ gatheringId, count }: GateCount, now: Date): Promise<void> {
    // Before the transaction: identity answers in its own time.
    const accountIds = await this.organisers(gatheringId);
    if (accountIds.length === 0) return;
    await this.surroundings.database.transaction(async (tx) => {
      await this.gatherings.lock(tx, gatheringId);
      // Another process may have told it meanwhile.
      const news = newsOf(count, await this.alerts.last(tx, gatheringId), now);
      if (news === 0) return;
      await this.alerts.remember(tx, gatheringId, { told: count, toldAt: now });
      const version = await this.gatherings.nextEvent(tx, gatheringId);
      await tx.publish(WronglyAdmittedV1, {
        key: gatheringId,
        version,
        data: { gatheringId, count: news, accountIds },
      });
      await tx.audit('organisers-alerted', gatheringId, { count: news });
    });
  }

  private async organisers(gatheringId: string): Promise<string[]> {
    const path = `/internal/holders?scope=${gatheringId}&roles=organiser`;
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>('identity', path);
    return [...new Set(items.map(({ accountId }) => accountId))].slice(0, 2000);
  }
}
