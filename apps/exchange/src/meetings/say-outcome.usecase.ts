import { Injectable } from '@nestjs/common';
import { MeetingHeldV1 } from '@sangtao/contracts/exchange/meeting-held.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Outcome } from './meeting.js';
import { MeetingsStore } from './meetings.store.js';

/** One side says what became of it, once it has begun; said again, the last counts. */
@Injectable()
export class SayOutcome {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly meetings: MeetingsStore,
  ) {}

  /** @throws Refusal not-found, meeting-state before it has begun */
  async execute(id: string, accountId: string, outcome: Outcome): Promise<void> {
    const { database, clock } = this.surroundings;
    const at = clock.now();
    await database.transaction(async (tx) => {
      const { gatheringId, listingId, slotId } = await this.meetings.lock(tx, id, accountId);
      const [begun] = await tx.query('select from exchange.meeting_slot where id = $1 and starts_at <= $2', [
        slotId,
        at,
      ]);
      if (!begun) throw new Refusal('meeting-state');
      await this.meetings.sayOutcome(tx, id, { accountId, outcome, at });
      const version = await this.meetings.nextEvent(tx, id);
      const data = { meetingId: id, gatheringId, listingId, accountId, outcome };
      await tx.publish(MeetingHeldV1, { key: id, version, data });
      await tx.audit('meeting-rated', id);
    });
  }
}
