import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { noticeMinutes } from './meeting.js';
import type { Standing } from './meeting-way.js';

/** What a meeting is asked about, which says whom one meets: an offer or a need, or an expert. */
export interface Subject {
  listingId?: string | null | undefined;
  expertId?: string | null | undefined;
}

export interface KnownWay extends Standing {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
  venue: string;
}

interface Two {
  askerId: string;
  guestId: string;
  now: Date;
}

const hasPlace = (account: string) => `exists (select from exchange.delegate
  where gathering_id = gathering.id and account_id = ${account} and state = 'confirmed')`;

const ways = `
  select gathering.id as "gatheringId", name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn",
    ends_on::text as "endsOn", venue, ${hasPlace('$1')} as "isThere", ${hasPlace('$2')} as "isOtherThere",
    exists (select from exchange.meeting_slot
             where gathering_id = gathering.id and removed_at is null and starts_at > $3::timestamptz + interval '${noticeMinutes} minutes') as "hasTimes",
    most_per_person as "mostPerPerson", hand.n as "inHand", hand.id as "meetingId",
    ends_on >= ($3::timestamptz at time zone time_zone)::date as "isToCome"
  from exchange.gathering left join exchange.meeting_plan plan on plan.gathering_id = gathering.id,
  lateral (
    select count(*) filter (where asker_id = $1 or state <> 'requested')::int as n,
      (array_agg(id) filter (where $2 in (asker_id, guest_id)))[1] as id
    from exchange.meeting where gathering_id = gathering.id and $1 in (asker_id, guest_id)
      and state in ('requested', 'accepted', 'placed')) as hand`;

/** What decides whether somebody can be asked for a meeting. */
@Injectable()
export class MeetingWaysStore {
  constructor(private readonly database: Database) {}

  /** Nobody is found by name: only through what the person published. @throws Refusal invalid-input, not-found for what is not public (any more) */
  async counterpart({ listingId = null, expertId = null }: Subject): Promise<string> {
    if (listingId !== null && expertId !== null)
      throw new Refusal('invalid-input', { errors: [{ field: 'expertId', code: 'one-subject' }] });
    const [found] = await this.database.query<{ accountId: string }>(
      `select owner_id::text as "accountId" from exchange.catalogue where id = $1
       union all select account_id::text from exchange.expert join exchange.expert_page using (id) where expert.id = $2`,
      [listingId, expertId],
    );
    if (!found) throw new Refusal('not-found');
    return found.accountId;
  }

  /** Gatherings to come that have times for meetings, and those at which the asking one has a place. */
  list({ askerId, guestId, now }: Two): Promise<KnownWay[]> {
    return this.database.query<KnownWay>(
      `select * from (${ways}) as way where "isToCome" and ("isThere" or "hasTimes") order by "startsOn", "gatheringId" limit 50`,
      [askerId, guestId, now],
    );
  }

  /** @throws Refusal not-found */
  async one(tx: Transaction, gatheringId: string, { askerId, guestId, now }: Two): Promise<KnownWay> {
    const [way] = await tx.query<KnownWay>(`${ways} where gathering.id = $4`, [askerId, guestId, now, gatheringId]);
    if (!way) throw new Refusal('not-found');
    return way;
  }
}
