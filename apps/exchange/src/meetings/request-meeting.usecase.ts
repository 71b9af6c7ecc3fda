import { Injectable } from '@nestjs/common';
import { MeetingRequestedV1 } from '@sangtao/contracts/exchange/meeting-requested.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { answerUntil } from './meeting.js';
import { wayOf } from './meeting-way.js';
import { MeetingWaysStore, type Subject } from './meeting-ways.store.js';
import { MeetingsStore } from './meetings.store.js';
import { PlansStore } from './plans.store.js';

interface Asked extends Subject {
  gatheringId: string;
  message?: string;
}

/** Somebody with a place at the gathering asks whoever published an offer or a need, or an expert; both have a place there. */
@Injectable()
export class RequestMeeting {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly meetings: MeetingsStore,
    private readonly ways: MeetingWaysStore,
  ) {}

  /** @throws Refusal not-found, meet-oneself, and what `wayOf` finds against it. @returns its id */
  async execute(askerId: string, { gatheringId, listingId = null, expertId = null, message }: Asked): Promise<string> {
    const { database, clock, ids } = this.surroundings;
    const id = ids.next();
    const guestId = await this.ways.counterpart({ listingId, expertId });
    if (guestId === askerId) throw new Refusal('meet-oneself');
    await database.transaction(async (tx) => {
      const { answerHours, mostPerPerson } = await this.plans.lock(tx, gatheringId);
      const askedAt = clock.now();
      const state = wayOf(await this.ways.one(tx, gatheringId, { askerId, guestId, now: askedAt }));
      if (state !== 'open') throw new Refusal(state, { most: mostPerPerson });
      const expiresAt = answerUntil(askedAt, answerHours, (await this.plans.slots(gatheringId)).at(-1)!.startsAt);
      const text = message?.normalize('NFC') ?? null;
      await this.meetings.insert(tx, {
        id,
        gatheringId,
        listingId,
        expertId,
        askerId,
        guestId,
        message: text,
        askedAt,
        expiresAt,
      });
      const version = await this.meetings.nextEvent(tx, id);
      const data = { meetingId: id, gatheringId, listingId, askerId, guestId, expiresAt: expiresAt.toISOString() };
      await tx.publish(MeetingRequestedV1, { key: id, version, data });
      await tx.audit('meeting-requested', id);
    });
    return id;
  }
}
