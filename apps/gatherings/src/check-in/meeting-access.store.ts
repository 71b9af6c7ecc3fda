import { Injectable } from '@nestjs/common';
import type { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { Database } from '@sangtao/service-kit/database';
import { opensFor } from './meeting-access.js';

/** Who is expected where people meet, and when. What was open stays in the books: passages of a day are decided anew by it. */
@Injectable()
export class MeetingAccessStore {
  constructor(private readonly database: Database) {}

  /** It has this time from now on, and no other one. */
  async give(meeting: MeetingPlacedV2, now: Date): Promise<void> {
    const { meetingId, gatheringId, accountIds } = meeting;
    await this.end(meetingId, now);
    const time = opensFor(meeting, now.getTime());
    if (!time) return;
    await this.database.query(
      `insert into gatherings.meeting_access (meeting_id, gathering_id, account_id, opens_at, closes_at)
       select $1, $2, account_id, $4, $5 from unnest($3::text[]) as account_id where $4::timestamptz < $5::timestamptz`,
      [meetingId, gatheringId, accountIds, new Date(time.from), new Date(time.until)],
    );
  }

  /** Nobody is expected for it any more. */
  async end(meetingId: string, now: Date): Promise<void> {
    await this.database.query('delete from gatherings.meeting_access where meeting_id = $1 and opens_at >= $2', [
      ...[meetingId, now],
    ]);
    await this.database.query(
      'update gatherings.meeting_access set closes_at = $2 where meeting_id = $1 and closes_at > $2',
      [meetingId, now],
    );
  }

  async forget(accountId: string): Promise<void> {
    await this.database.query('delete from gatherings.meeting_access where account_id = $1', [accountId]);
  }
}
