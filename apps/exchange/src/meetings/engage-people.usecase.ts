import { Injectable } from '@nestjs/common';
import type { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EngagementsStore } from './engagements.store.js';
import { MoveMeetings } from './move-meetings.js';
import { PlansStore } from './plans.store.js';

/** A session of one's own, and duty at one's booth, come before meetings. */
@Injectable()
export class EngagePeople {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly engagements: EngagementsStore,
    private readonly moving: MoveMeetings,
  ) {}

  /** Meetings that stood at such a time get another one, and both people are told. */
  async execute(engaged: PeopleEngagedV1): Promise<void> {
    const { database, clock } = this.surroundings;
    const { gatheringId } = engaged;
    await database.transaction(async (tx) => {
      const hasPlan = await this.plans.lockIfThere(tx, gatheringId);
      await this.engagements.replace(tx, engaged);
      if (!hasPlan) return;
      const clashing = await this.engagements.clashing(tx, gatheringId, clock.now());
      if (clashing.length === 0) return;
      await tx.audit('meetings-gave-way', gatheringId, { ...(await this.moving.away(tx, clashing)) });
    });
  }
}
