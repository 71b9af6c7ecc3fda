import { Injectable } from '@nestjs/common';
import { MeetingRemindedV1 } from '@sangtao/contracts/exchange/meeting-reminded.v1';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { remindMs } from './meeting.js';
import { MeetingsStore } from './meetings.store.js';
import { peopleOf, tableName } from './place-meetings.js';

/** Tells the two some hours before, once for each time that their meeting is given. */
@Injectable()
export class RemindMeetings {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly meetings: MeetingsStore,
  ) {}

  @Every(300)
  async run(): Promise<void> {
    const { database, clock } = this.surroundings;
    const now = clock.now();
    await database.transaction(async (tx) => {
      for (const meeting of await this.meetings.soon(tx, now, new Date(now.getTime() + remindMs))) {
        const { id: meetingId, gatheringId, startsAt, tableNr } = meeting;
        const where = { startsAt: startsAt.toISOString(), table: tableName(tableNr) };
        const version = await this.meetings.nextEvent(tx, meetingId);
        const data = { meetingId, gatheringId, ...where, accountIds: peopleOf(meeting) };
        await tx.publish(MeetingRemindedV1, { key: meetingId, version, data });
      }
    });
  }
}
