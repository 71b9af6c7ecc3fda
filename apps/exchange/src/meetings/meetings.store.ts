import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { MeetingState, Outcome } from './meeting.js';

export interface Meeting {
  id: string;
  gatheringId: string;
  listingId: string | null;
  /** Null once the account is erased. */
  askerId: string | null;
  guestId: string | null;
  message: string | null;
  state: MeetingState;
  askedAt: Date;
  expiresAt: Date;
  slotId: string | null;
  tableId: string | null;
  moved: boolean;
  version: number;
}

export const meetingColumns = `meeting.id, meeting.gathering_id as "gatheringId", listing_id as "listingId", asker_id as "askerId",
  guest_id as "guestId", message, meeting.state, asked_at as "askedAt", expires_at as "expiresAt", slot_id as "slotId",
  table_id as "tableId", moved, meeting.version`;

/** Where a meeting takes place. */
export interface Place {
  slotId: string;
  tableId: string;
  tableNr: number;
  startsAt: Date;
}

@Injectable()
export class MeetingsStore {
  /** @throws Refusal meeting-asked when the two have one in hand */
  async insert(
    tx: Transaction,
    meeting: Pick<Meeting, 'id' | 'gatheringId' | 'listingId' | 'message' | 'askedAt' | 'expiresAt'> & {
      askerId: string;
      guestId: string;
    },
  ): Promise<void> {
    const { id, gatheringId, listingId, askerId, guestId, message, askedAt, expiresAt } = meeting;
    const made = await tx.query(
      `insert into exchange.meeting (id, gathering_id, listing_id, asker_id, guest_id, message, state, asked_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, 'requested', $7, $8) on conflict do nothing returning id`,
      [id, gatheringId, listingId, askerId, guestId, message, askedAt, expiresAt],
    );
    if (made.length === 0) throw new Refusal('meeting-asked');
  }

  /** Of one of the two, locked until the transaction ends. @throws Refusal not-found */
  async lock(tx: Transaction, id: string, accountId: string): Promise<Meeting> {
    const [meeting] = await tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where id = $1 and $2 in (asker_id, guest_id) for update`,
      [id, accountId],
    );
    if (!meeting) throw new Refusal('not-found');
    return meeting;
  }

  /** In hand: asked, accepted or placed. */
  async inHand(tx: Transaction, gatheringId: string, accountId: string): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from exchange.meeting
        where gathering_id = $1 and $2 in (asker_id, guest_id) and state in ('requested', 'accepted', 'placed')`,
      [gatheringId, accountId],
    );
    return row!.n;
  }

  ofSlot(tx: Transaction, slotId: string): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where slot_id = $1 order by asked_at, id for update`,
      [slotId],
    );
  }

  expired(tx: Transaction, now: Date): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where state = 'requested' and expires_at <= $1
        order by expires_at limit 200 for update skip locked`,
      [now],
    );
  }

  /** Frees its place, where it had one. */
  async setState(tx: Transaction, id: string, state: MeetingState, at: Date | null): Promise<void> {
    await tx.query('delete from exchange.meeting_seat where meeting_id = $1', [id]);
    await tx.query(
      `update exchange.meeting set state = $2, answered_at = coalesce($3, answered_at), slot_id = null, table_id = null,
         version = version + 1 where id = $1`,
      [id, state, at],
    );
  }

  /** @returns the number of the meeting's next event */
  async nextEvent(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'update exchange.meeting set event_version = event_version + 1 where id = $1 returning event_version as version',
      [id],
    );
    return row!.version;
  }

  /** False where somebody or the table is taken there: the keys say so. */
  async seat(tx: Transaction, { id, askerId, guestId }: Meeting, { slotId }: Pick<Place, 'slotId'>): Promise<boolean> {
    const seated = await tx.query(
      `insert into exchange.meeting_seat (slot_id, account_id, meeting_id)
       select $1, account_id, $2 from unnest($3::text[]) as account_id on conflict do nothing returning account_id`,
      [slotId, id, [askerId, guestId]],
    );
    if (seated.length === 2) return true;
    await tx.query('delete from exchange.meeting_seat where meeting_id = $1 and slot_id = $2', [id, slotId]);
    return false;
  }

  async place(tx: Transaction, { id }: Pick<Meeting, 'id'>, { slotId, tableId }: Place, moved: boolean): Promise<void> {
    await tx.query(
      `update exchange.meeting set state = 'placed', slot_id = $2, table_id = $3, moved = $4, version = version + 1 where id = $1`,
      [id, slotId, tableId, moved],
    );
  }

  async sayOutcome(tx: Transaction, id: string, by: { accountId: string; outcome: Outcome; at: Date }): Promise<void> {
    await tx.query(
      `insert into exchange.meeting_outcome (meeting_id, account_id, outcome, at) values ($1, $2, $3, $4)
       on conflict (meeting_id, account_id) do update set outcome = excluded.outcome, at = excluded.at`,
      [id, by.accountId, by.outcome, by.at],
    );
  }
}
