import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { seenBy, type Reader } from '../agreements/agreement-rights.sql.js';
import { MeetingPeople } from './meeting-people.js';

interface Origin {
  gatheringId: string;
  askerId: string | null;
  guestId: string | null;
  subject: string | null;
  isAgreed: boolean;
}

/** Meetings after which an agreement is to be signed, and the agreements that came of them. */
@Injectable()
export class MeetingAgreementsView {
  constructor(
    private readonly database: Database,
    private readonly met: MeetingPeople,
  ) {}

  /**
   * With what a draft begins: what they met about, and the two sides as they registered.
   * @throws Refusal not-found for whoever neither met nor looks after the gathering; meeting-state where neither of them says that they will sign
   */
  async beginning(meetingId: string, reader: Reader) {
    const { gatheringId, askerId, guestId, subject } = await this.origin(meetingId, reader);
    const people = [askerId, guestId].map((accountId) => ({ gatheringId, accountId }));
    const calledOf = await this.met.of(people);
    const parties = people.map((one) => {
      const { name, organisation } = calledOf(one);
      return { name: organisation, owner: one.accountId && { accountId: one.accountId, name } };
    });
    return { meetingId, gatheringId, subject, parties };
  }

  /** Whom a draft that comes from it may name by account. @throws Refusal as `beginning` */
  async people(meetingId: string, reader: Reader): Promise<(string | null)[]> {
    const { askerId, guestId } = await this.origin(meetingId, reader);
    return [askerId, guestId];
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

  private async origin(meetingId: string, reader: Reader): Promise<Origin> {
    const [origin] = await this.database.query<Origin>(
      `select gathering_id as "gatheringId", asker_id as "askerId", guest_id as "guestId", coalesce(catalogue.title, headline) as subject,
         exists (select from exchange.meeting_outcome said where said.meeting_id = meeting.id and outcome = 'agreement') as "isAgreed"
       from exchange.meeting left join exchange.catalogue on catalogue.id = listing_id
       left join exchange.expert_page on expert_page.id = expert_id where meeting.id = $1`,
      [meetingId],
    );
    if (!origin) throw new Refusal('not-found');
    const met = [origin.askerId, origin.guestId].includes(reader.accountId);
    if (!met && !reader.all && !reader.gatherings.includes(origin.gatheringId)) throw new Refusal('not-found');
    if (!origin.isAgreed) throw new Refusal('meeting-state');
    return origin;
  }
}
