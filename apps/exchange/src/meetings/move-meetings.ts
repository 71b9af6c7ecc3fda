import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { meetingAfter } from './meeting.js';
import { MeetingsStore, type Meeting } from './meetings.store.js';
import { PlaceMeetings } from './place-meetings.js';

/** Takes meetings from where they are, or along with their slot. Inside a transaction that holds the plan. */
@Injectable()
export class MoveMeetings {
  constructor(
    private readonly meetings: MeetingsStore,
    private readonly placing: PlaceMeetings,
  ) {}

  /** Each gets another time at once where there is one; both people are told of it, or that there is none. */
  async away(tx: Transaction, placed: readonly Meeting[]): Promise<{ moved: number; lost: number }> {
    const told = { moved: 0, lost: 0 };
    for (const meeting of placed) {
      await this.meetings.setState(tx, meeting.id, meetingAfter('unplace', meeting.state)!, null);
      if (await this.placing.one(tx, meeting, 'moved')) told.moved++;
      else {
        await this.placing.lost(tx, meeting);
        told.lost++;
      }
    }
    return told;
  }

  /** Those in slots that now begin at another time stay in them, and both people are told it. @returns how many */
  async along(tx: Transaction, slots: readonly { id: string }[], except: readonly { id: string }[]): Promise<number> {
    const others = new Set(except.map(({ id }) => id));
    const standing = (await this.meetings.inSlots(tx, slots)).filter(({ id }) => !others.has(id));
    for (const meeting of standing) {
      await this.meetings.setState(tx, meeting.id, meetingAfter('unplace', meeting.state)!, null);
      await this.placing.at(tx, meeting, meeting, 'moved');
    }
    return standing.length;
  }
}
