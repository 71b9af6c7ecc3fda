import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { firstWrongSlot, meetingAfter } from './meeting.js';
import type { MeetingPlanDto } from './meetings.dto.js';
import { MeetingsStore } from './meetings.store.js';
import { PlaceMeetings } from './place-meetings.js';
import { PlansStore } from './plans.store.js';

/** What the organisers set: tables, slots, and how requests are answered. */
@Injectable()
export class WritePlan {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly meetings: MeetingsStore,
    private readonly placing: PlaceMeetings,
  ) {}

  /** Adds tables up to their number, and slots; what is there stays. @throws Refusal invalid-input for slots that overlap */
  async save(gatheringId: string, { tables, slots, ...rules }: MeetingPlanDto): Promise<void> {
    const { database, ids } = this.surroundings;
    await database.transaction(async (tx) => {
      await this.plans.save(tx, { gatheringId, ...rules });
      await this.plans.lock(tx, gatheringId);
      const there = await this.plans.slots(gatheringId);
      const known = new Set(there.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`));
      const wanted = (slots ?? [])
        .map(({ startsAt, endsAt }) => ({ id: ids.next(), startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))
        .filter(({ startsAt, endsAt }) => !known.has(`${startsAt.getTime()} ${endsAt.getTime()}`));
      const wrong = firstWrongSlot([...wanted, ...there]);
      if (wrong !== -1) throw new Refusal('invalid-input', { errors: [{ field: 'slots', code: 'overlap' }] });
      await this.plans.addSlots(tx, gatheringId, wanted);
      const { length: have } = await this.plans.tables(gatheringId);
      const more = Array.from({ length: Math.max(0, tables - have) }, () => ids.next());
      await this.plans.addTables(tx, gatheringId, more, have);
      await tx.audit('meeting-plan-saved', gatheringId, { tables, slots: there.length + wanted.length });
    });
  }

  /** Everybody who had a meeting in it is told, and has another time at once where there is one. @throws Refusal not-found */
  async removeSlot(gatheringId: string, slotId: string): Promise<{ moved: number; lost: number }> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      await this.plans.lock(tx, gatheringId);
      await this.plans.removeSlot(tx, gatheringId, slotId, clock.now());
      const told = { moved: 0, lost: 0 };
      for (const meeting of await this.meetings.ofSlot(tx, slotId)) {
        await this.meetings.setState(tx, meeting.id, meetingAfter('unplace', meeting.state)!, null);
        if (await this.placing.one(tx, meeting, 'moved')) told.moved++;
        else {
          await this.placing.lost(tx, meeting);
          told.lost++;
        }
      }
      await tx.audit('meeting-slot-removed', gatheringId, { slot: slotId, ...told });
      return told;
    });
  }
}
