import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { dayOf, daysBetween } from '../agreements/days.js';
import { assertSlots } from './assert-slots.js';
import { EngagementsStore } from './engagements.store.js';
import { MoveMeetings } from './move-meetings.js';
import { PlansStore } from './plans.store.js';

const dayMs = 86_400_000;

/** An event was moved, and its slots follow: those to come, all by the same number of days, so that the hours of a day stay. */
@Injectable()
export class ShiftSlots {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly engagements: EngagementsStore,
    private readonly moving: MoveMeetings,
  ) {}

  /**
   * Meetings keep their hour and table, and both people are told the new day; where one of them is engaged then, another time is looked for.
   * Asked once more it does nothing.
   * @param firstDay of the first slot to come, YYYY-MM-DD in Viet Nam
   * @throws Refusal not-found; invalid-input where a slot would begin too soon, or overlap one that has begun
   */
  async execute(gatheringId: string, firstDay: string): Promise<{ moved: number; lost: number }> {
    const { database, clock } = this.surroundings;
    const now = clock.now();
    return database.transaction(async (tx) => {
      await this.plans.lock(tx, gatheringId);
      const slots = await this.plans.slots(gatheringId);
      const toCome = slots.filter(({ startsAt }) => startsAt > now);
      const days = toCome[0] ? daysBetween(dayOf(toCome[0].startsAt), firstDay) : 0;
      if (days === 0) return { moved: 0, lost: 0 };
      const shift = (at: Date) => new Date(at.getTime() + days * dayMs);
      const set = toCome.map(({ startsAt, endsAt }) => ({ startsAt: shift(startsAt), endsAt: shift(endsAt) }));
      assertSlots({ set, there: slots.filter((slot) => !toCome.includes(slot)) }, 'firstDay', now);
      await this.plans.shiftSlots(tx, gatheringId, { days, after: now });
      const clashing = await this.engagements.clashing(tx, gatheringId, now);
      const followed = await this.moving.along(tx, toCome, clashing);
      const gaveWay = await this.moving.away(tx, clashing);
      const told = { moved: followed + gaveWay.moved, lost: gaveWay.lost };
      await tx.audit('meeting-slots-moved', gatheringId, { days, ...told });
      return told;
    });
  }
}
