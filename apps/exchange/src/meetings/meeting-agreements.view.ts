import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { seenBy, type Reader } from '../agreements/agreement-rights.sql.js';
import { MeetingOrigins } from '../agreements/meeting-origins.js';
import { MeetingPeople } from './meeting-people.js';

/** Meetings after which an agreement is to be signed, and the agreements that came of them. */
@Injectable()
export class MeetingAgreementsView {
  constructor(
    private readonly database: Database,
    private readonly origins: MeetingOrigins,
    private readonly met: MeetingPeople,
  ) {}

  /**
   * With what a draft begins: what they met about, and the two sides as they registered.
   * @throws Refusal as `MeetingOrigins`
   */
  async beginning(meetingId: string, reader: Reader) {
    const { gatheringId, askerId, guestId, subject } = await this.origins.of(meetingId, reader);
    const people = [askerId, guestId].map((accountId) => ({ gatheringId, accountId }));
    const calledOf = await this.met.of(people);
    const parties = people.map((one) => {
      const { name, organisation } = calledOf(one);
      return { name: organisation, owner: one.accountId && { accountId: one.accountId, name } };
    });
    return { meetingId, gatheringId, subject, parties };
  }

  /** By meeting the agreement that came of it, the last one where there are several: only those that the reader sees. */
  async of(meetingIds: readonly string[], reader: Reader): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ meetingId: string; id: string }>(
      `select meeting_id as "meetingId", id from exchange.agreement
        where meeting_id = any($2::uuid[]) and ${seenBy} order by created_at, id`,
      [JSON.stringify(reader), meetingIds],
    );
    return new Map(rows.map(({ meetingId, id }) => [meetingId, id]));
  }
}
