import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
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

const folded = String.raw`lower(translate(regexp_replace(normalize($4, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))`;
/** Its parameters $1 to $4 are {@link filterValues}. */
const matching = `gathering_id = $1 and ($2::text is null or kind_code = $2) and ($3::text is null or state = $3)
  and ($4::text is null or search like '%' || ${folded} || '%')`;

const isLatest = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^\d{4}-/.test(String(value[0])) &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value[1]));

const isPlace = (value: unknown): value is [number] =>
  Array.isArray(value) && value.length === 1 && Number.isInteger(value[0]) && value[0] >= 0 && value[0] < 1e9;

/** Delegates as the office looks at them. */
@Injectable()
export class DelegatesView {
  constructor(private readonly database: Database) {}

  /** Who waits, in the order of the line; all others by when they registered, the latest first. */
  async list(gatheringId: string, query: DelegatesQuery): Promise<Page<Delegate>> {
    const { limit, cursor } = query;
    if (query.state === 'waiting' && query.kindCode) {
      const after = readCursor(cursor, isPlace);
      const rows = await this.database.query<Delegate>(
        `select ${delegateColumns} from gatherings.delegate where ${matching} and place > $5 order by place limit $6`,
        [...filterValues(gatheringId, query), after?.[0] ?? 0, limit + 1],
      );
      return page(rows, limit, ({ place }) => [place]);
    }
    const after = readCursor(cursor, isLatest);
    const rows = await this.database.query<Delegate>(
      `select ${delegateColumns} from gatherings.delegate where ${matching}
         and ($5::timestamptz is null or (registered_at, id) < ($5::timestamptz, $6::uuid))
       order by registered_at desc, id desc limit $7`,
      [...filterValues(gatheringId, query), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return page(rows, limit, ({ registeredAt, id }) => [registeredAt.toISOString(), id]);
  }

  counts(gatheringId: string): Promise<KindCount[]> {
    return this.database.query<KindCount>(
      `select kind_code as "kindCode", state, count(*)::int as count, (count(*) filter (where holds_place))::int as places
       from gatherings.delegate where gathering_id = $1 group by 1, 2 order by 1, 2`,
      [gatheringId],
    );
  }
}

function filterValues(gatheringId: string, { kindCode, state, q }: DelegatesQuery): unknown[] {
  return [gatheringId, kindCode ?? null, state ?? null, q?.replace(/[%_\\]/g, '\\$&') ?? null];
}
