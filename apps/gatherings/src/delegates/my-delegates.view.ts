import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { Gathering } from '../gatherings/gathering.js';
import { delegateColumns } from './delegates.store.js';
import type { Delegate } from './delegate.js';

type Place = Pick<Gathering, 'startsOn' | 'endsOn' | 'nameVi' | 'nameEn' | 'venue' | 'timeZone'>;

export interface MyDelegate extends Delegate, Place {
  gatheringState: Gathering['state'];
  kind: { vi: string; en: string };
  waiting: number;
}

/** A change of the line by hand, as the person in it may know of it: those who were moved past them stay without a name. */
export interface SeenMove {
  at: Date;
  own: boolean;
  from: number;
  to: number;
  reason: string | null;
  by: string | null;
}

const joined = `
  select delegate.*, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", ends_on::text as "endsOn", venue,
    time_zone as "timeZone", gathering.state as "gatheringState",
    coalesce((select one -> 'name' from jsonb_array_elements(template -> 'kinds') one where one ->> 'code' = "kindCode"),
      jsonb_build_object('vi', "kindCode", 'en', "kindCode")) as kind,
    (select count(*)::int from gatherings.delegate other where other.gathering_id = "gatheringId" and other.kind_code = "kindCode"
      and other.state = 'waiting') as waiting
  from (select ${delegateColumns} from gatherings.delegate where account_id = $1) delegate
  join gatherings.gathering on gathering.id = "gatheringId"`;

/** What somebody registered for. */
@Injectable()
export class MyDelegatesView {
  constructor(
    private readonly database: Database,
    private readonly internalApi: InternalApi,
  ) {}

  /** The nearest day first among what is coming; what is over last. */
  list(accountId: string): Promise<MyDelegate[]> {
    return this.database.query<MyDelegate>(
      `${joined} order by gathering.state = 'ended', starts_on, "registeredAt" desc limit 200`,
      [accountId],
    );
  }

  async get(id: string, accountId: string): Promise<MyDelegate | undefined> {
    const [one] = await this.database.query<MyDelegate>(`${joined} where delegate.id = $2`, [accountId, id]);
    return one;
  }

  /** What was moved by hand in their line since they stand in it, the latest first. */
  async moves({ id, gatheringId, kindCode, registeredAt, place }: Delegate): Promise<SeenMove[]> {
    const rows = await this.database.query<SeenMove & { actor: string }>(
      `select at, delegate_id = $3 as own, from_place as "from", to_place as "to", actor,
         case when delegate_id = $3 then reason end as reason
       from gatherings.line_move
       where gathering_id = $1 and kind_code = $2 and at >= $4 and (delegate_id = $3 or $5) order by at desc, id limit 50`,
      [gatheringId, kindCode, id, registeredAt, place !== null],
    );
    const names = await this.names(rows.map(({ actor }) => actor));
    return rows.map(({ actor, ...move }) => ({ ...move, by: names.get(actor) ?? null }));
  }

  /** Of accounts; without an answer of identity the page goes without them. */
  private async names(accountIds: string[]): Promise<Map<string, string>> {
    const ids = [...new Set(accountIds)];
    if (ids.length === 0) return new Map();
    const { items } = await this.internalApi
      .post<{ items: { id: string; name: string }[] }>('identity', '/internal/accounts/batch', { ids })
      .catch(() => ({ items: [] }));
    return new Map(items.map(({ id, name }) => [id, name]));
  }
}
