import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { MeetingState, Outcome } from './meeting.js';

export interface Meeting {
  id: string;
  gatheringId: string;
  listingId: string | null;
  /** Of an expert who is met as one. */
  expertId: string | null;
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

export const meetingColumns = `meeting.id, meeting.gathering_id as "gatheringId", listing_id as "listingId", expert_id as "expertId", asker_id as "askerId",
  guest_id as "guestId", message, meeting.state, asked_at as "askedAt", expires_at as "expiresAt", slot_id as "slotId",
  table_id as "tableId", moved, meeting.version`;

/** Where a meeting takes place. */
export interface Place {
  slotId: string;
  tableId: string;
  tableNr: number;
  startsAt: Date;
  endsAt: Date;
}

@Injectable()
export class MeetingsStore {
  /** @throws Refusal meeting-asked when the two have one in hand */
  async insert(
    tx: Transaction,
    meeting: Pick<Meeting, 'id' | 'gatheringId' | 'listingId' | 'expertId' | 'message' | 'askedAt' | 'expiresAt'> & {
      askerId: string;
      guestId: string;
    },
  ): Promise<void> {
    const { id, gatheringId, listingId, expertId, askerId, guestId, message, askedAt, expiresAt } = meeting;
    const made = await tx.query(
      `insert into exchange.meeting (id, gathering_id, listing_id, asker_id, guest_id, message, state, asked_at, expires_at, expert_id)
       values ($1, $2, $3, $4, $5, $6, 'requested', $7, $8, $9) on conflict do nothing returning id`,
      [id, gatheringId, listingId, askerId, guestId, message, askedAt, expiresAt, expertId],
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

  /** In hand: what the person asked for or said yes to. What others ask of somebody does not keep them from asking. */
  async inHand(tx: Transaction, gatheringId: string, accountId: string): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from exchange.meeting
        where gathering_id = $1 and (asker_id = $2 and state = 'requested' or $2 in (asker_id, guest_id) and state in ('accepted', 'placed'))`,
      [gatheringId, accountId],
    );
    return row!.n;
  }

  /** Whatever became of it. */
  async anyAt(tx: Transaction, gatheringId: string): Promise<boolean> {
    const rows = await tx.query('select from exchange.meeting where gathering_id = $1 limit 1', [gatheringId]);
    return rows.length > 0;
  }

  ofSlot(tx: Transaction, slotId: string): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where slot_id = $1 order by asked_at, id for update`,
      [slotId],
    );
  }

  /** With the place of each. */
  inSlots(tx: Transaction, slots: readonly { id: string }[]): Promise<(Meeting & Place)[]> {
    return tx.query<Meeting & Place>(
      `select ${meetingColumns}, t.nr as "tableNr", slot.starts_at as "startsAt", slot.ends_at as "endsAt"
         from exchange.meeting join exchange.meeting_slot slot on slot.id = slot_id join exchange.meeting_table t on t.id = table_id
        where slot_id = any($1::uuid[]) order by asked_at, meeting.id for update of meeting`,
      [slots.map(({ id }) => id)],
    );
  }

  expired(tx: Transaction, now: Date): Promise<Meeting[]> {
    return tx.query<Meeting>(
      `select ${meetingColumns} from exchange.meeting where state = 'requested' and expires_at <= $1
        order by expires_at limit 200 for update skip locked`,
      [now],
    );
  }

  /** Those that begin between the two moments and of whose time nobody was reminded yet; from now on they count as reminded. */
  soon(tx: Transaction, now: Date, until: Date): Promise<(Meeting & Pick<Place, 'startsAt' | 'tableNr'>)[]> {
    return tx.query<Meeting & Pick<Place, 'startsAt' | 'tableNr'>>(
      `update exchange.meeting set reminded_slot_id = slot_id
         from exchange.meeting_slot slot, exchange.meeting_table t
        where meeting.id in (
            select due.id from exchange.meeting due join exchange.meeting_slot begins on begins.id = due.slot_id
             where due.state = 'placed' and begins.starts_at > $1 and begins.starts_at <= $2 and due.reminded_slot_id is distinct from due.slot_id
             order by begins.starts_at, due.id limit 200 for update of due skip locked)
          and slot.id = slot_id and t.id = table_id
       returning ${meetingColumns}, slot.starts_at as "startsAt", t.nr as "tableNr"`,
      [now, until],
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

  /** @param told its people hear of its time so shortly before that nobody has to remind them */
  async place(
    tx: Transaction,
    { id }: Pick<Meeting, 'id'>,
    { slotId, tableId }: Place,
    { moved, told }: { moved: boolean; told: boolean },
  ): Promise<void> {
    await tx.query(
      `update exchange.meeting set state = 'placed', slot_id = $2, table_id = $3, moved = $4,
         reminded_slot_id = case when $5 then $2::uuid end, version = version + 1 where id = $1`,
      [id, slotId, tableId, moved, told],
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
