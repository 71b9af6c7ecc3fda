import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type CountedPage, type Page } from '@sangtao/service-kit/pages';
import { folded } from '../gatherings/folded.sql.js';
import type { Delegate, DelegateState } from './delegate.js';
import type { DelegatesQuery } from './delegates.dto.js';
import { delegateColumns } from './delegates.store.js';

export interface KindCount {
  kindCode: string;
  state: DelegateState;
  count: number;
  /** How many of them hold a place. */
  places: number;
}

/** Its parameters $1 to $6 are {@link filterValues}. */
const matching = `gathering_id = $1 and ($2::text is null or kind_code = $2) and ($3::text is null or state = $3)
  and ($4::text is null or search like '%' || ${folded('$4')} || '%') and ($5::text is null or coalesce(province_code, 'none') = $5)
  and ($6::text is null or coalesce(former_province_code, 'none') = $6)`;

const isLatest = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^\d{4}-/.test(String(value[0])) &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value[1]));

const isPlace = (value: unknown): value is [string, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  /^[a-z][a-z0-9-]{0,49}$/.test(String(value[0])) &&
  Number.isInteger(value[1]) &&
  value[1] >= 0 &&
  value[1] < 1e9;

/** Delegates as the office looks at them. */
@Injectable()
export class DelegatesView {
  constructor(private readonly database: Database) {}

  /** Who waits, kind by kind in the order of the line; all others by when they registered, the latest first. */
  async list(gatheringId: string, query: DelegatesQuery): Promise<CountedPage<Delegate>> {
    const [rows, total] = await Promise.all([this.page(gatheringId, query), this.count(gatheringId, query)]);
    return { ...rows, total };
  }

  counts(gatheringId: string): Promise<KindCount[]> {
    return this.database.query<KindCount>(
      `select kind_code as "kindCode", state, count(*)::int as count, (count(*) filter (where holds_place))::int as places
       from gatherings.delegate where gathering_id = $1 group by 1, 2 order by 1, 2`,
      [gatheringId],
    );
  }

  private async page(gatheringId: string, query: DelegatesQuery): Promise<Page<Delegate>> {
    const { limit, cursor } = query;
    if (query.state === 'waiting') {
      const after = readCursor(cursor, isPlace);
      const rows = await this.database.query<Delegate>(
        `select ${delegateColumns} from gatherings.delegate where ${matching}
           and ($7::text is null or (kind_code, place) > ($7, $8::int))
         order by kind_code, place limit $9`,
        [...filterValues(gatheringId, query), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return page(rows, limit, ({ kindCode, place }) => [kindCode, place]);
    }
    const after = readCursor(cursor, isLatest);
    const rows = await this.database.query<Delegate>(
      `select ${delegateColumns} from gatherings.delegate where ${matching}
         and ($7::timestamptz is null or (registered_at, id) < ($7::timestamptz, $8::uuid))
       order by registered_at desc, id desc limit $9`,
      [...filterValues(gatheringId, query), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return page(rows, limit, ({ registeredAt, id }) => [registeredAt.toISOString(), id]);
  }

  private async count(gatheringId: string, query: DelegatesQuery): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `select count(*)::int as total from gatherings.delegate where ${matching}`,
      filterValues(gatheringId, query),
    );
    return row!.total;
  }
}

function filterValues(gatheringId: string, query: DelegatesQuery): unknown[] {
  const { kindCode = null, state = null, q, provinceCode = null, formerProvinceCode = null } = query;
  return [gatheringId, kindCode, state, q?.replace(/[%_\\]/g, '\\$&') ?? null, provinceCode, formerProvinceCode];
}
