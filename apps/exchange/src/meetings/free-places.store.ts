import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { meetingColumns, type Meeting, type Place } from './meetings.store.js';

/** Where there is still room; the plan must be locked. */
@Injectable()
export class FreePlacesStore {
  /** Accepted and without a time, the oldest first; the plan must be locked. */
  waiting(tx: Transaction, gatheringId: string): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where gathering_id = $1 and state = 'accepted' order by asked_at, id for update`,
      [gatheringId],
    );
  }

  /** Where both are free and a table is, of the slots from this moment on; the earliest first. */
  forTwo(tx: Transaction, { gatheringId, askerId, guestId }: Meeting, from: Date): Promise<Place[]> {
    return tx.query<Place>(
      `select slot.id as "slotId", free.id as "tableId", free.nr as "tableNr", slot.starts_at as "startsAt", slot.ends_at as "endsAt"
         from exchange.meeting_slot slot
         join lateral (
           select id, nr from exchange.meeting_table t where t.gathering_id = slot.gathering_id
             and not exists (select from exchange.meeting where slot_id = slot.id and table_id = t.id)
           order by nr limit 1) as free on true
        where slot.gathering_id = $1 and removed_at is null and starts_at >= $4
          and not exists (select from exchange.meeting_seat where slot_id = slot.id and account_id in ($2, $3))
          and not exists (select from exchange.engagement
                           where gathering_id = $1 and account_id in ($2, $3) and starts_at < slot.ends_at and ends_at > slot.starts_at)
        order by starts_at limit 50`,
      [gatheringId, askerId, guestId, from],
    );
  }

  /** Slots from this moment on with their free tables. */
  tables(tx: Transaction, gatheringId: string, from: Date): Promise<Place[]> {
    return tx.query<Place>(
      `select slot.id as "slotId", t.id as "tableId", t.nr as "tableNr", slot.starts_at as "startsAt", slot.ends_at as "endsAt"
         from exchange.meeting_slot slot join exchange.meeting_table t on t.gathering_id = slot.gathering_id
        where slot.gathering_id = $1 and removed_at is null and starts_at >= $2
          and not exists (select from exchange.meeting where slot_id = slot.id and table_id = t.id)
        order by starts_at, t.nr`,
      [gatheringId, from],
    );
  }

  /** Who is not free when: in a meeting, by their own word, in an own session, or on duty at their booth. */
  async seats(tx: Transaction, gatheringId: string): Promise<{ slotId: string; accountId: string }[]> {
    return tx.query<{ slotId: string; accountId: string }>(
      `select slot_id as "slotId", account_id as "accountId" from exchange.meeting_seat
         join exchange.meeting_slot slot on slot.id = slot_id where slot.gathering_id = $1
       union select slot.id, account_id from exchange.engagement busy
         join exchange.meeting_slot slot on slot.gathering_id = busy.gathering_id and busy.starts_at < slot.ends_at and busy.ends_at > slot.starts_at
        where slot.gathering_id = $1`,
      [gatheringId],
    );
  }

  /** How many meetings each person has that have a time. */
  async met(tx: Transaction, gatheringId: string): Promise<{ accountId: string; n: number }[]> {
    return tx.query<{ accountId: string; n: number }>(
      `select account_id as "accountId", count(*)::int as n
         from exchange.meeting, unnest(array[asker_id, guest_id]) as account_id
        where gathering_id = $1 and state = 'placed' and account_id is not null group by account_id`,
      [gatheringId],
    );
  }
}
