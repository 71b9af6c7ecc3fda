import { Injectable } from '@nestjs/common';
import { PeopleEngagedV1, type EngagedTime } from '@sangtao/contracts/gatherings/people-engaged.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Agenda } from '../agenda/agenda.js';
import { ReleasesStore } from '../agenda/releases.store.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { changedTimes, speakingTimes } from './engagement.js';
import { EngagementsStore } from './engagements.store.js';

/** People in one event. */
const batch = 200;

/** Tells others when people are needed here, so that nothing else is planned for them then: what changed since they were last told. */
@Injectable()
export class TellEngagements {
  constructor(
    private readonly engagements: EngagementsStore,
    private readonly gatherings: GatheringsStore,
    private readonly releases: ReleasesStore,
  ) {}

  /** Sessions as they are public; whose account a speaker has, as the draft says it now. In the transaction of what leads to it. */
  async ofAgenda(tx: Transaction, gatheringId: string, { speakers }: Agenda): Promise<void> {
    const release = await this.releases.latest(gatheringId);
    if (!release) return;
    await this.tell(tx, { gatheringId, source: 'agenda' }, speakingTimes(release.agenda.sessions, speakers));
  }

  /** Duty of one person at their booth. Locked first: others say theirs at the same time. */
  async ofBooth(tx: Transaction, gatheringId: string, accountId: string, times: EngagedTime[]): Promise<void> {
    await this.gatherings.lock(tx, gatheringId);
    const now = new Map(await this.engagements.told(tx, gatheringId, 'booth'));
    await this.tell(tx, { gatheringId, source: 'booth' }, now.set(accountId, times));
  }

  /** Who gave a booth back and has no other one has no duty there. */
  async leftBooth(tx: Transaction, gatheringId: string, accountId: string): Promise<void> {
    if (!(await this.engagements.holdsBooth(tx, gatheringId, accountId)))
      await this.ofBooth(tx, gatheringId, accountId, []);
  }

  private async tell(
    tx: Transaction,
    about: Pick<PeopleEngagedV1, 'gatheringId' | 'source'>,
    now: ReturnType<typeof speakingTimes>,
  ): Promise<void> {
    const { gatheringId, source } = about;
    const people = changedTimes(await this.engagements.told(tx, gatheringId, source), now);
    if (people.length === 0) return;
    await this.gatherings.lock(tx, gatheringId);
    for (let n = 0; n < people.length; n += batch) {
      const data = { gatheringId, source, people: people.slice(n, n + batch) };
      const version = await this.gatherings.nextEvent(tx, gatheringId);
      await tx.publish(PeopleEngagedV1, { key: gatheringId, version, data });
      await this.engagements.remember(tx, data);
    }
  }
}
