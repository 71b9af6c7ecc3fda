import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

export interface MeetingPlan {
  gatheringId: string;
  /** Hours within which a request is answered. */
  answerHours: number;
  /** Everybody who wants one gets so many, if it can be, before anybody gets more. */
  leastPerPerson: number;
  mostPerPerson: number;
  /** Whether an accepted meeting gets its time at once, or all together when the organisers say so. */
  atOnce: boolean;
  version: number;
}

export interface Slot {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

/** Tables and slots in which people meet at a gathering. */
@Injectable()
export class PlansStore {
  constructor(private readonly database: Database) {}

  async get(gatheringId: string): Promise<MeetingPlan> {
    return this.find(this.database, gatheringId, '');
  }

  /** Locked until the transaction ends: places are given one after the other. @throws Refusal not-found */
  async lock(tx: Transaction, gatheringId: string): Promise<MeetingPlan> {
    return this.find(tx, gatheringId, 'for update');
  }

  /** False where the organisers have set nothing yet. */
  async lockIfThere(tx: Transaction, gatheringId: string): Promise<boolean> {
    const rows = await tx.query('select from exchange.meeting_plan where gathering_id = $1 for update', [gatheringId]);
    return rows.length > 0;
  }

  async save(tx: Transaction, plan: Omit<MeetingPlan, 'version'>): Promise<void> {
    const { gatheringId, answerHours, leastPerPerson, mostPerPerson, atOnce } = plan;
    await tx.query(
      `insert into exchange.meeting_plan as known (gathering_id, answer_hours, least_per_person, most_per_person, at_once)
       values ($1, $2, $3, $4, $5)
       on conflict (gathering_id) do update set answer_hours = excluded.answer_hours, least_per_person = excluded.least_per_person,
         most_per_person = excluded.most_per_person,
         at_once = excluded.at_once, version = known.version + 1`,
      [gatheringId, answerHours, leastPerPerson, mostPerPerson, atOnce],
    );
  }

  /** With its tables and slots. */
  async remove(tx: Transaction, gatheringId: string): Promise<void> {
    await tx.query('delete from exchange.meeting_plan where gathering_id = $1', [gatheringId]);
  }

  /** In force, in their order. */
  slots(gatheringId: string): Promise<Slot[]> {
    return this.database.query<Slot>(
      `select id, starts_at as "startsAt", ends_at as "endsAt" from exchange.meeting_slot
        where gathering_id = $1 and removed_at is null order by starts_at`,
      [gatheringId],
    );
  }

  async addSlots(tx: Transaction, gatheringId: string, slots: readonly Slot[]): Promise<void> {
    await tx.query(
      `insert into exchange.meeting_slot (id, gathering_id, starts_at, ends_at)
       select id, $1, "startsAt", "endsAt" from jsonb_to_recordset($2::jsonb) as given (id uuid, "startsAt" timestamptz, "endsAt" timestamptz)
       on conflict do nothing`,
      [gatheringId, JSON.stringify(slots)],
    );
  }

  /** Those in force that begin after this moment. */
  async shiftSlots(
    tx: Transaction,
    gatheringId: string,
    { days, after }: { days: number; after: Date },
  ): Promise<void> {
    // A time is one slot's, which is checked row by row: where one day's slots come to lie on the next day's, all step aside first.
    await tx.query(
      `update exchange.meeting_slot set removed_at = 'infinity', starts_at = starts_at + $3 * interval '24 hours', ends_at = ends_at + $3 * interval '24 hours'
        where gathering_id = $1 and removed_at is null and starts_at > $2`,
      [gatheringId, after, days],
    );
    await tx.query(
      `update exchange.meeting_slot set removed_at = null where gathering_id = $1 and removed_at = 'infinity'`,
      [gatheringId],
    );
  }

  /** One that has not begun. @throws Refusal not-found */
  async removeSlot(tx: Transaction, gatheringId: string, slotId: string, at: Date): Promise<void> {
    const removed = await tx.query(
      `update exchange.meeting_slot set removed_at = $3 where id = $1 and gathering_id = $2 and removed_at is null and starts_at > $3 returning id`,
      [slotId, gatheringId, at],
    );
    if (removed.length === 0) throw new Refusal('not-found');
  }

  async tables(gatheringId: string): Promise<{ id: string; nr: number }[]> {
    return this.database.query<{ id: string; nr: number }>(
      'select id, nr from exchange.meeting_table where gathering_id = $1 order by nr',
      [gatheringId],
    );
  }

  /** Up to this number; tables that are there stay. */
  async addTables(tx: Transaction, gatheringId: string, ids: readonly string[], from: number): Promise<void> {
    await tx.query(
      `insert into exchange.meeting_table (id, gathering_id, nr)
       select id, $1, $3 + nr from unnest($2::uuid[]) with ordinality as given (id, nr)`,
      [gatheringId, ids, from],
    );
  }

  private async find(on: Pick<Transaction, 'query'>, gatheringId: string, lock: string): Promise<MeetingPlan> {
    const [plan] = await on.query<MeetingPlan>(
      `select gathering_id as "gatheringId", answer_hours as "answerHours", least_per_person as "leastPerPerson",
         most_per_person as "mostPerPerson", at_once as "atOnce", version
         from exchange.meeting_plan where gathering_id = $1 ${lock}`,
      [gatheringId],
    );
    if (!plan) throw new Refusal('not-found');
    return plan;
  }
}
