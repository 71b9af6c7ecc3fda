import { Injectable } from '@nestjs/common';
import type { Organised } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Database } from '@sangtao/service-kit/database';

interface Office {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  /** Who wait for an approval. */
  delegates: number;
  /** Applications for booths that nobody has looked at, or whose offer has gone to others. */
  booths: number;
}

/** Whether somebody else holds every booth that the application was offered. */
const outrun = `not exists (
  select from unnest(application.booth_ids) as offered (id)
   where not exists (select from gatherings.booth_application held where held.booth_id = offered.id))`;

interface Offer {
  gatheringId: string;
  nameVi: string;
  nameEn: string;
  until: Date | null;
}

/** What waits for a person, all of it in two statements: the first page asks. */
@Injectable()
export class WaitingView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gatherings that the person organises and in which something waits, the nearest first. */
  office(organised: Organised): Promise<Office[]> {
    return this.database.query<Office>(
      `select * from (
         select id as "gatheringId", name_vi as "nameVi", name_en as "nameEn", starts_on,
           (select count(*)::int from gatherings.delegate where gathering_id = gathering.id and state = 'pending') as delegates,
           (select count(*)::int from gatherings.booth_application application
             where gathering_id = gathering.id and (state = 'applied' or state = 'offered' and ${outrun})) as booths
         from gatherings.gathering where state in ('announced', 'running') and ($1 or id = any($2::uuid[]))) as counted
       where delegates > 0 or booths > 0 order by starts_on, "gatheringId" limit 50`,
      [organised === '*', organised === '*' ? [] : organised],
    );
  }

  /** Booths that the person was offered and may still take, the most urgent first. */
  offers(accountId: string): Promise<Offer[]> {
    return this.database.query<Offer>(
      `select gathering_id as "gatheringId", name_vi as "nameVi", name_en as "nameEn", min(offered_until) as until
       from gatherings.booth_application application join gatherings.gathering on gathering.id = gathering_id
       where account_id = $1 and application.state = 'offered' and gathering.state in ('announced', 'running')
         and (offered_until is null or offered_until > $2) and not ${outrun}
       group by gathering_id, name_vi, name_en order by until nulls last, gathering_id limit 50`,
      [accountId, this.clock.now()],
    );
  }
}
