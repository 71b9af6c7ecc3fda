import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Reader } from './agreement-rights.sql.js';

/** A meeting from which an agreement comes. */
export interface Origin {
  gatheringId: string;
  askerId: string | null;
  guestId: string | null;
  /** What they met about; null where it is public no more. */
  subject: string | null;
}

/** Meetings after which an agreement is to be signed. */
@Injectable()
export class MeetingOrigins {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found for whoever neither met nor looks after the gathering; meeting-state where neither of the two says that they will sign */
  async of(meetingId: string, reader: Reader): Promise<Origin> {
    const [found] = await this.database.query<Origin & { isAgreed: boolean }>(
      `select gathering_id as "gatheringId", asker_id as "askerId", guest_id as "guestId", coalesce(catalogue.title, headline) as subject,
         exists (select from exchange.meeting_outcome said where said.meeting_id = meeting.id and outcome = 'agreement') as "isAgreed"
       from exchange.meeting left join exchange.catalogue on catalogue.id = listing_id
       left join exchange.expert_page on expert_page.id = expert_id where meeting.id = $1`,
      [meetingId],
    );
    if (!found) throw new Refusal('not-found');
    const { isAgreed, ...origin } = found;
    const met = [origin.askerId, origin.guestId].includes(reader.accountId);
    if (!met && !reader.all && !reader.gatherings.includes(origin.gatheringId)) throw new Refusal('not-found');
    if (!isAgreed) throw new Refusal('meeting-state');
    return origin;
  }
}
