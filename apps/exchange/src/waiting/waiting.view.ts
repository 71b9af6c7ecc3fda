import { Injectable } from '@nestjs/common';
import type { Organised } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Database } from '@sangtao/service-kit/database';

interface ToPlace {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  meetings: number;
}

/** What waits for a person, in one request: the first page asks. */
@Injectable()
export class WaitingView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Requests that the person may still answer, and until when the most urgent one. */
  async requests(accountId: string) {
    const [row] = await this.database.query<{ requests: number; until: Date | null }>(
      `select count(*)::int as requests, min(expires_at) as until from exchange.meeting
        where guest_id = $1 and state = 'requested' and expires_at > $2`,
      [accountId, this.clock.now()],
    );
    return row!;
  }

  /** Without the person's own, which somebody else has to look at. */
  async toModerate(accountId: string) {
    const [row] = await this.database.query<{ listings: number; experts: number }>(
      `select (select count(*)::int from exchange.listing where state = 'submitted' and owner_id::text <> $1) as listings,
         (select count(*)::int from exchange.expert where state = 'submitted' and account_id::text <> $1) as experts`,
      [accountId],
    );
    return row!;
  }

  /** Gatherings that the person organises with meetings that both want and that have no time, as long as there are times to come. */
  toPlace(organised: Organised): Promise<ToPlace[]> {
    return this.database.query<ToPlace>(
      `select gathering.id as "gatheringId", name_vi as "nameVi", name_en as "nameEn", count(*)::int as meetings
       from exchange.meeting join exchange.gathering on gathering.id = gathering_id
       where meeting.state = 'accepted' and ($1 or gathering_id = any($2::uuid[]))
         and exists (select from exchange.meeting_slot slot
                      where slot.gathering_id = meeting.gathering_id and removed_at is null and starts_at > $3)
       group by gathering.id order by starts_on, gathering.id limit 50`,
      [organised === '*', organised === '*' ? [] : organised, this.clock.now()],
    );
  }
}
