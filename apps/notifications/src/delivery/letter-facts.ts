import { Injectable } from '@nestjs/common';
import { ToldMeetings } from '../knowledge/told-meetings.js';
import type { MessageRow } from '../messages/messages.store.js';
import type { MessageData } from '../templates/render.js';
import { AskedAbout } from './asked-about.js';
import { Receipts } from './receipts.js';
import { Remarks } from './remarks.js';

/** What a letter says: what is kept with its message, and what its owners are asked for at the moment of use. */
@Injectable()
export class LetterFacts {
  constructor(
    private readonly receipts: Receipts,
    private readonly remarks: Remarks,
    private readonly meetings: ToldMeetings,
    private readonly askedAbout: AskedAbout,
  ) {}

  /** @throws InternalApiError */
  async of(message: MessageRow): Promise<MessageData> {
    const { data } = message;
    const receipt = await this.receipts.of(message);
    const reasons = await this.remarks.of(message);
    const asked = await this.askedAbout.of(message);
    const meeting = (await this.meetings.of([message])).get(data.meetingId ?? '');
    return {
      ...data,
      ...(receipt ? { receipt } : {}),
      ...(reasons ? { reasons } : {}),
      ...(asked ? { asked } : {}),
      ...(meeting ? { meeting } : {}),
    };
  }
}
