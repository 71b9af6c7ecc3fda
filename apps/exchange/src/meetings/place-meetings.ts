import { Injectable } from '@nestjs/common';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { FreePlacesStore } from './free-places.store.js';
import { earliestBegin, remindMs } from './meeting.js';
import { MeetingsStore, type Meeting, type Place } from './meetings.store.js';

export function peopleOf({ askerId, guestId }: Pick<Meeting, 'askerId' | 'guestId'>): string[] {
  return [askerId, guestId].filter((one) => one !== null);
}

/** Gives meetings a time and a table, and tells the two. Inside a transaction that holds the plan. */
@Injectable()
export class PlaceMeetings {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly meetings: MeetingsStore,
    private readonly free: FreePlacesStore,
  ) {}

  /** In the earliest slot in which both are free and of which they hear in time. False where there is none. */
  async one(tx: Transaction, meeting: Meeting, occasion: 'placed' | 'moved'): Promise<boolean> {
    for (const place of await this.free.forTwo(tx, meeting, earliestBegin(this.surroundings.clock.now()))) {
      if (await this.at(tx, meeting, place, occasion)) return true;
    }
    return false;
  }

  /** False where somebody is taken there. */
  async at(tx: Transaction, meeting: Meeting, place: Place, occasion: 'placed' | 'moved'): Promise<boolean> {
    if (!(await this.meetings.seat(tx, meeting, place))) return false;
    const told = place.startsAt.getTime() - this.surroundings.clock.now().getTime() <= remindMs;
    await this.meetings.place(tx, meeting, place, { moved: occasion === 'moved', told });
    const [startsAt, endsAt] = [place.startsAt.toISOString(), place.endsAt.toISOString()];
    await this.tell(tx, meeting, { occasion, startsAt, endsAt, table: tableName(place.tableNr) });
    return true;
  }

  /** Its slot is gone and no other one is free. */
  async lost(tx: Transaction, meeting: Meeting): Promise<void> {
    await this.tell(tx, meeting, { occasion: 'lost', startsAt: null, endsAt: null, table: null });
  }

  private async tell(
    tx: Transaction,
    meeting: Meeting,
    news: Pick<MeetingPlacedV2, 'occasion' | 'startsAt' | 'endsAt' | 'table'>,
  ): Promise<void> {
    const { id: meetingId, gatheringId } = meeting;
    const version = await this.meetings.nextEvent(tx, meetingId);
    const data = { meetingId, gatheringId, ...news, accountIds: peopleOf(meeting) };
    await tx.publish(MeetingPlacedV2, { key: meetingId, version, data });
  }
}

export function tableName(nr: number): string {
  return `Bàn ${nr}`;
}
