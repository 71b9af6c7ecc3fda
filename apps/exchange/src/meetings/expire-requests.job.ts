import { Injectable } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AnswerMeeting } from './answer-meeting.usecase.js';
import { MeetingsStore } from './meetings.store.js';

/** Requests that nobody answered by their hour end; both are told, and are free for others. */
@Injectable()
export class ExpireRequests {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly meetings: MeetingsStore,
    private readonly answer: AnswerMeeting,
  ) {}

  @Every(60)
  async run(): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      for (const meeting of await this.meetings.expired(tx, clock.now())) await this.answer.expire(tx, meeting);
    });
  }
}
