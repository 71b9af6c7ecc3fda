import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { readerOf } from '../agreements/agreement-rights.sql.js';
import { MeetingAgreementsView } from './meeting-agreements.view.js';
import { MeetingPeople } from './meeting-people.js';
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
  listingSide: 'offer' | 'need' | null;
  expertId: string | null;
  expertHeadline: string | null;
  message: string | null;
  expiresAt: Date;
  startsAt: Date | null;
  endsAt: Date | null;
  tableNr: number | null;
  moved: boolean;
  outcome: Outcome | null;
}

interface Told extends Row {
  listingCode: string | null;
  venue: string | null;
  timeZone: string | null;
}

const mine = `
  select meeting.id, meeting.gathering_id as "gatheringId", name_vi as "gatheringVi", name_en as "gatheringEn", meeting.state,
    asker_id = $1 as "isMine", case when asker_id = $1 then guest_id else asker_id end as "otherId", listing_id as "listingId",
    catalogue.title as "listingTitle", catalogue.side as "listingSide", expert_id as "expertId", headline as "expertHeadline", message,
    meeting.expires_at as "expiresAt", slot.starts_at as "startsAt", slot.ends_at as "endsAt", t.nr as "tableNr", moved, said.outcome
  from exchange.meeting
  left join exchange.gathering on gathering.id = meeting.gathering_id
  left join exchange.catalogue on catalogue.id = listing_id
  left join exchange.expert_page on expert_page.id = expert_id
  left join exchange.meeting_slot slot on slot.id = slot_id
  left join exchange.meeting_table t on t.id = table_id
  left join exchange.meeting_outcome said on said.meeting_id = meeting.id and said.account_id = $1
  where $1 in (asker_id, guest_id)`;

/** What is to be done with it now comes first. */
const turn = `case when state = 'requested' then 0 when state = 'placed' and "startsAt" <= $2 and outcome is null then 1
  when state = 'accepted' or state = 'placed' and "startsAt" > $2 then 2 else 3 end`;

/** The meetings of one person, with the other one’s name as identity has it, and the organisation for which that one comes. */
@Injectable()
export class MyMeetingsView {
  constructor(
    private readonly database: Database,
    private readonly people: MeetingPeople,
    private readonly agreements: MeetingAgreementsView,
    private readonly clock: Clock,
  ) {}

  /** What waits for an answer, then what was held and waits for a word of it, then what comes, by its time; last what is over, the latest first. */
  async list(caller: Caller) {
    const rows = await this.database.query<Row>(
      `select * from (${mine}) as meeting order by ${turn}, case when ${turn} < 3 then "startsAt" end, "startsAt" desc nulls last, id desc limit 300`,
      [caller.accountId, this.clock.now()],
    );
    return this.shown(rows, caller);
  }

  /** @throws Refusal not-found */
  async one(id: string, caller: Caller) {
    const rows = await this.database.query<Row>(`${mine} and meeting.id = $2`, [caller.accountId, id]);
    const [meeting] = await this.shown(rows, caller);
    if (!meeting) throw new Refusal('not-found');
    return meeting;
  }

  /** What letters about them say. */
  async told(accountId: string, ids: readonly string[]) {
    const rows = await this.database.query<Told>(
      `select meeting.*, code as "listingCode", venue, time_zone as "timeZone" from (${mine} and meeting.id = any($2)) as meeting
       left join exchange.catalogue on catalogue.id = "listingId"
       left join exchange.gathering on gathering.id = "gatheringId"`,
      [accountId, ids],
    );
    return (await this.named(rows)).map((meeting) => {
      const { id, other, otherOrganisation, listingCode, listingTitle, expertHeadline, venue, timeZone } = meeting;
      const gathering = { vi: meeting.gatheringVi, en: meeting.gatheringEn };
      return { id, other, otherOrganisation, listingCode, listingTitle, expertHeadline, gathering, venue, timeZone };
    });
  }

  /** Where the caller has a place, or which the caller organises. */
  async gatherings(caller: Caller) {
    const rows = await this.database.query<{ id: string; isThere: boolean; hasPlan: boolean; hasTimes: boolean }>(
      `select id, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", time_zone as "timeZone",
         exists (select from exchange.meeting_plan where gathering_id = gathering.id) as "hasPlan",
         exists (select from exchange.meeting_slot
                  where gathering_id = gathering.id and removed_at is null and starts_at > $2) as "hasTimes",
         exists (select from exchange.delegate
                  where gathering_id = gathering.id and account_id = $1 and state = 'confirmed') as "isThere"
       from exchange.gathering order by starts_on desc, id limit 200`,
      [caller.accountId, this.clock.now()],
    );
    return rows
      .map((row) => ({ ...row, mayOrganise: mayOrganise(caller, row.id) }))
      .filter((row) => row.mayOrganise || (row.isThere && row.hasPlan));
  }

  /** Slots of a gathering, and how the caller stands in each. */
  slots(gatheringId: string, accountId: string) {
    return this.database.query<{
      id: string;
      startsAt: Date;
      endsAt: Date;
      state: 'free' | 'blocked' | 'engaged' | 'meeting';
    }>(
      `select slot.id, starts_at as "startsAt", ends_at as "endsAt",
         case when meeting_id is not null then 'meeting'
           when exists (select from exchange.engagement busy where busy.gathering_id = $1 and busy.account_id = $2
                         and busy.starts_at < slot.ends_at and busy.ends_at > slot.starts_at) then 'engaged'
           when seat.slot_id is not null then 'blocked' else 'free' end as state
       from exchange.meeting_slot slot left join exchange.meeting_seat seat on seat.slot_id = slot.id and account_id = $2
       where gathering_id = $1 and removed_at is null order by starts_at`,
      [gatheringId, accountId],
    );
  }

  private async shown(rows: readonly Row[], caller: Caller) {
    const ids = rows.map(({ id }) => id);
    const [meetings, agreementOf] = await Promise.all([this.named(rows), this.agreements.of(ids, readerOf(caller))]);
    return meetings.map((meeting) => ({ ...meeting, agreementId: agreementOf.get(meeting.id) ?? null }));
  }

  private async named<Kind extends Row>(rows: readonly Kind[]) {
    const others = rows.map(({ gatheringId, otherId: accountId }) => ({ gatheringId, accountId }));
    const calledOf = await this.people.of(others);
    return rows.map(({ otherId, ...row }) => {
      const { name, organisation } = calledOf({ gatheringId: row.gatheringId, accountId: otherId });
      return { ...row, other: name, otherOrganisation: organisation };
    });
  }
}
