import { Injectable } from '@nestjs/common';
import type { EngagedPerson, PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { meetingColumns, type Meeting } from './meetings.store.js';

/** When people have something else to do at a gathering, as it told us. */
@Injectable()
export class EngagementsStore {
  /** Of each person all times from this source anew. */
  async replace(tx: Transaction, { gatheringId, source, people }: PeopleEngagedV1): Promise<void> {
    await tx.query(
      'delete from exchange.engagement where gathering_id = $1 and source = $2 and account_id = any($3::text[])',
      [gatheringId, source, people.map(({ accountId }) => accountId)],
    );
    await tx.query(
      `insert into exchange.engagement (gathering_id, account_id, source, starts_at, ends_at)
       select $1, "accountId", $2, "startsAt", "endsAt"
         from jsonb_to_recordset($3::jsonb) as given ("accountId" text, "startsAt" timestamptz, "endsAt" timestamptz)`,
      [gatheringId, source, JSON.stringify(people.flatMap(timesOf))],
    );
  }

  /** Meetings to come at a time at which one of their people is engaged; the plan must be locked. */
  clashing(tx: Transaction, gatheringId: string, now: Date): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting join exchange.meeting_slot slot on slot.id = slot_id
        where meeting.gathering_id = $1 and slot.starts_at > $2 and exists (
          select from exchange.engagement busy where busy.gathering_id = $1 and busy.account_id in (asker_id, guest_id)
            and busy.starts_at < slot.ends_at and busy.ends_at > slot.starts_at)
        order by asked_at, meeting.id for update of meeting`,
      [gatheringId, now],
    );
  }

  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('delete from exchange.engagement where account_id = $1', [accountId]);
  }
}

function timesOf({ accountId, times }: EngagedPerson) {
  return times.map(({ startsAt, endsAt }) => ({ accountId, startsAt, endsAt }));
}
