import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Directory } from '../agreements/directory.js';
import type { MeetingState, Outcome } from './meeting.js';

interface Row {
  id: string;
  gatheringId: string;
  gatheringVi: string | null;
  gatheringEn: string | null;
  state: MeetingState;
  isMine: boolean;
  otherId: string | null;
  listingId: string | null;
  listingTitle: string | null;
  message: string | null;
  expiresAt: Date;
  startsAt: Date | null;
  endsAt: Date | null;
  tableNr: number | null;
  moved: boolean;
  outcome: Outcome | null;
}

const mine = `
  select meeting.id, meeting.gathering_id as "gatheringId", name_vi as "gatheringVi", name_en as "gatheringEn", meeting.state,
    asker_id = $1 as "isMine", case when asker_id = $1 then guest_id else asker_id end as "otherId", listing_id as "listingId",
    catalogue.title as "listingTitle", message, meeting.expires_at as "expiresAt", slot.starts_at as "startsAt", slot.ends_at as "endsAt",
    t.nr as "tableNr", moved, said.outcome
  from exchange.meeting
  left join exchange.gathering on gathering.id = meeting.gathering_id
  left join exchange.catalogue on catalogue.id = listing_id
  left join exchange.meeting_slot slot on slot.id = slot_id
  left join exchange.meeting_table t on t.id = table_id
  left join exchange.meeting_outcome said on said.meeting_id = meeting.id and said.account_id = $1
  where $1 in (asker_id, guest_id)`;

/** The meetings of one person, with the other one's name as identity has it. */
@Injectable()
export class MyMeetingsView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** What waits for an answer first, then by their time. */
  async list(accountId: string) {
    const rows = await this.database.query<Row>(
      `${mine} order by meeting.state <> 'requested', slot.starts_at nulls last, asked_at desc, meeting.id limit 300`,
      [accountId],
    );
    return this.named(rows);
  }

  /** @throws Refusal not-found */
  async one(id: string, accountId: string) {
    const [meeting] = await this.named(await this.database.query<Row>(`${mine} and meeting.id = $2`, [accountId, id]));
    if (!meeting) throw new Refusal('not-found');
    return meeting;
  }

  /** Where the caller has a place, or which the caller organises. */
  async gatherings(caller: Caller) {
    const rows = await this.database.query<{ id: string; isThere: boolean; hasPlan: boolean }>(
      `select id, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", time_zone as "timeZone",
         exists (select from exchange.meeting_plan where gathering_id = gathering.id) as "hasPlan",
         exists (select from exchange.delegate
                  where gathering_id = gathering.id and account_id = $1 and state = 'confirmed') as "isThere"
       from exchange.gathering order by starts_on desc, id limit 200`,
      [caller.accountId],
    );
    return rows
      .map((row) => ({ ...row, mayOrganise: mayOrganise(caller, row.id) }))
      .filter((row) => row.mayOrganise || (row.isThere && row.hasPlan));
  }

  /** Slots of a gathering, and how the caller stands in each. */
  slots(gatheringId: string, accountId: string) {
    return this.database.query<{ id: string; startsAt: Date; endsAt: Date; state: 'free' | 'blocked' | 'meeting' }>(
      `select slot.id, starts_at as "startsAt", ends_at as "endsAt",
         case when seat.slot_id is null then 'free' when meeting_id is null then 'blocked' else 'meeting' end as state
       from exchange.meeting_slot slot left join exchange.meeting_seat seat on seat.slot_id = slot.id and account_id = $2
       where gathering_id = $1 and removed_at is null order by starts_at`,
      [gatheringId, accountId],
    );
  }

  private async named(rows: readonly Row[]) {
    const names = await this.directory.names(rows.map(({ otherId }) => otherId));
    return rows.map(({ otherId, ...row }) => ({ ...row, other: names.get(otherId ?? '') ?? null }));
  }
}
