import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { readerOf } from '../agreements/agreement-rights.sql.js';
import { Directory } from '../agreements/directory.js';
import { MeetingAgreementsView } from './meeting-agreements.view.js';
import type { MeetingState, Outcome } from './meeting.js';
import type { MeetingsQuery } from './meetings.dto.js';
import { PlansStore } from './plans.store.js';

interface Organised {
  id: string;
  state: MeetingState;
  askerId: string | null;
  guestId: string | null;
  listingTitle: string | null;
  expertHeadline: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  tableNr: number | null;
  outcomes: Outcome[];
}

/** What organisers see of the meetings at a gathering. */
@Injectable()
export class PlanView {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansStore,
    private readonly directory: Directory,
    private readonly agreements: MeetingAgreementsView,
  ) {}

  /** @throws Refusal not-found */
  async get(gatheringId: string, now: Date) {
    const { answerHours, leastPerPerson, mostPerPerson, atOnce } = await this.plans.get(gatheringId);
    const [slots, tables, counts, [rated]] = await Promise.all([
      this.plans.slots(gatheringId),
      this.plans.tables(gatheringId),
      this.database.query<{ state: MeetingState; meetings: number }>(
        'select state, count(*)::int as meetings from exchange.meeting where gathering_id = $1 group by state order by state',
        [gatheringId],
      ),
      this.rated(gatheringId, now),
    ]);
    const rules = { answerHours, leastPerPerson, mostPerPerson, atOnce };
    return { gatheringId, tables: tables.length, slots, ...rules, counts, rated: rated! };
  }

  /** One row more than the limit, where there is one. */
  async meetings(gatheringId: string, { state, limit }: MeetingsQuery, after: string | undefined, caller: Caller) {
    const rows = await this.database.query<Organised>(
      `select meeting.id, meeting.state, asker_id as "askerId", guest_id as "guestId", catalogue.title as "listingTitle", headline as "expertHeadline",
         slot.starts_at as "startsAt", slot.ends_at as "endsAt", t.nr as "tableNr",
         coalesce((select jsonb_agg(outcome order by account_id) from exchange.meeting_outcome where meeting_id = meeting.id), '[]') as outcomes
       from exchange.meeting left join exchange.catalogue on catalogue.id = listing_id
       left join exchange.expert_page on expert_page.id = expert_id
       left join exchange.meeting_slot slot on slot.id = slot_id left join exchange.meeting_table t on t.id = table_id
       where meeting.gathering_id = $1 and ($2::text is null or meeting.state = $2) and ($3::uuid is null or meeting.id > $3)
       order by meeting.id limit $4`,
      [gatheringId, state ?? null, after ?? null, limit + 1],
    );
    const ids = rows.map(({ id }) => id);
    const [names, agreementOf] = await Promise.all([
      this.directory.names(rows.flatMap(({ askerId, guestId }) => [askerId, guestId])),
      this.agreements.of(ids, readerOf(caller)),
    ]);
    return rows.map(({ askerId, guestId, ...row }) => {
      const people = { asker: names.get(askerId ?? '') ?? null, guest: names.get(guestId ?? '') ?? null };
      return { ...row, ...people, agreementId: agreementOf.get(row.id) ?? null };
    });
  }

  /** A no-show, said by either one, is told from what nobody has rated. */
  private rated(gatheringId: string, now: Date) {
    return this.database.query<Record<'begun' | 'unrated' | 'agreement' | 'goesOn' | 'nothing' | 'noShow', number>>(
      `select count(*)::int as begun, count(*) filter (where said is null)::int as unrated,
         count(*) filter (where 'agreement' = any(said))::int as agreement,
         count(*) filter (where 'goes-on' = any(said) and not 'agreement' = any(said))::int as "goesOn",
         count(*) filter (where said <@ '{nothing}')::int as nothing,
         count(*) filter (where 'no-show' = any(said) and not said && '{agreement,goes-on}')::int as "noShow"
       from exchange.meeting join exchange.meeting_slot slot on slot.id = slot_id,
       lateral (select array_agg(outcome) as said from exchange.meeting_outcome where meeting_id = meeting.id) as ratings
       where meeting.gathering_id = $1 and starts_at <= $2`,
      [gatheringId, now],
    );
  }
}
