import { Injectable } from '@nestjs/common';
import { MeetingRequestedV1 } from '@sangtao/contracts/exchange/meeting-requested.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from './gatherings.store.js';
import { MeetingsStore } from './meetings.store.js';
import { PlansStore } from './plans.store.js';

interface Asked {
  gatheringId: string;
  listingId: string;
  message?: string;
}

/** Somebody with a place at the gathering asks whoever published an offer or a need, and has a place there too. */
@Injectable()
export class RequestMeeting {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly meetings: MeetingsStore,
    private readonly gatherings: GatheringsStore,
  ) {}

  /** @throws Refusal not-found, no-place-there, other-not-there, meet-oneself, meeting-asked, meetings-enough. @returns its id */
  async execute(askerId: string, { gatheringId, listingId, message }: Asked): Promise<string> {
    const { database, clock, ids } = this.surroundings;
    const id = ids.next();
    await database.transaction(async (tx) => {
      const { answerHours, mostPerPerson } = await this.plans.lock(tx, gatheringId);
      const guestId = await this.ownerOf(tx, listingId);
      const there = await this.gatherings.delegates(gatheringId, [askerId, guestId]);
      if (!there.has(askerId)) throw new Refusal('no-place-there');
      if (guestId === askerId) throw new Refusal('meet-oneself');
      if (!there.has(guestId)) throw new Refusal('other-not-there');
      if ((await this.meetings.inHand(tx, gatheringId, askerId)) >= mostPerPerson) {
        throw new Refusal('meetings-enough', { most: mostPerPerson });
      }
      const askedAt = clock.now();
      const expiresAt = new Date(askedAt.getTime() + answerHours * 3_600_000);
      const text = message?.normalize('NFC') ?? null;
      await this.meetings.insert(tx, {
        id,
        gatheringId,
        listingId,
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

  private async ownerOf(tx: Transaction, listingId: string): Promise<string> {
    const [listing] = await tx.query<{ ownerId: string }>(
      'select owner_id::text as "ownerId" from exchange.catalogue where id = $1',
      [listingId],
    );
    if (!listing) throw new Refusal('not-found');
    return listing.ownerId;
  }
}
