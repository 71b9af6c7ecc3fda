import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertSlots } from './assert-slots.js';
import type { MeetingPlanDto } from './meetings.dto.js';
import { MeetingsStore } from './meetings.store.js';
import { MoveMeetings } from './move-meetings.js';
import { PlansStore } from './plans.store.js';

/** What the organisers set: tables, slots, and how requests are answered. */
@Injectable()
export class WritePlan {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly meetings: MeetingsStore,
    private readonly moving: MoveMeetings,
  ) {}

  /** Adds tables up to their number, and slots; what is there stays. @throws Refusal invalid-input for slots that overlap or begin too soon, a least above the most */
  async save(gatheringId: string, { tables, slots, ...given }: MeetingPlanDto): Promise<void> {
    const { database, clock, ids } = this.surroundings;
    const rules = { ...given, leastPerPerson: given.leastPerPerson ?? 0 };
    if (rules.leastPerPerson > rules.mostPerPerson)
      throw new Refusal('invalid-input', { errors: [{ field: 'leastPerPerson', code: 'above-most' }] });
    await database.transaction(async (tx) => {
      await this.plans.save(tx, { gatheringId, ...rules });
      await this.plans.lock(tx, gatheringId);
      const there = await this.plans.slots(gatheringId);
      const known = new Set(there.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`));
      const wanted = (slots ?? [])
        .map(({ startsAt, endsAt }) => ({ id: ids.next(), startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))
        .filter(({ startsAt, endsAt }) => !known.has(`${startsAt.getTime()} ${endsAt.getTime()}`));
      assertSlots({ set: wanted, there }, 'slots', clock.now());
      await this.plans.addSlots(tx, gatheringId, wanted);
      const { length: have } = await this.plans.tables(gatheringId);
      const more = Array.from({ length: Math.max(0, tables - have) }, () => ids.next());
      await this.plans.addTables(tx, gatheringId, more, have);
      await tx.audit('meeting-plan-saved', gatheringId, { tables, slots: there.length + wanted.length });
    });
  }

  /** Tables, slots and rules go, as if nothing had been set. @throws Refusal not-found, meetings-asked once somebody asked for a meeting */
  async takeBack(gatheringId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.plans.lock(tx, gatheringId);
      if (await this.meetings.anyAt(tx, gatheringId)) throw new Refusal('meetings-asked');
      await this.plans.remove(tx, gatheringId);
      await tx.audit('meeting-plan-removed', gatheringId);
    });
  }

  /** Everybody who had a meeting in it is told, and has another time at once where there is one. @throws Refusal not-found */
  async removeSlot(gatheringId: string, slotId: string): Promise<{ moved: number; lost: number }> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      await this.plans.lock(tx, gatheringId);
      await this.plans.removeSlot(tx, gatheringId, slotId, clock.now());
      const told = await this.moving.away(tx, await this.meetings.ofSlot(tx, slotId));
      await tx.audit('meeting-slot-removed', gatheringId, { slot: slotId, ...told });
      return told;
    });
  }
}
