import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { MessageRow } from '../messages/messages.store.js';
import type { MeetingFacts } from '../templates/meeting-facts.js';

type Told = Pick<MessageRow, 'accountId' | 'data'>;

/** Whom one meets and about what, asked from the exchange at the moment of use: names are not kept with messages. */
@Injectable()
export class ToldMeetings {
  constructor(private readonly internalApi: InternalApi) {}

  /** Of messages to one person, in one request; messages about anything else cost none. @throws InternalApiError */
  async of(messages: readonly Told[]): Promise<ReadonlyMap<string, MeetingFacts>> {
    const ids = [...new Set(messages.flatMap(({ data }) => data.meetingId ?? []))];
    if (ids.length === 0) return new Map();
    const body = { accountId: messages[0]!.accountId, ids };
    const path = '/internal/meetings/of-account';
    const { items } = await this.internalApi.post<{ items: MeetingFacts[] }>('exchange', path, body);
    return new Map(items.map((meeting) => [meeting.id, meeting]));
  }
}
