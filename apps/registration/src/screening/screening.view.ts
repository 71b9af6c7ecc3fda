import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { filterValues, matching, type Provinces } from './screening-filter.sql.js';
import type { NextQuery, ScreeningQuery, Sort } from './screening.dto.js';

export interface ScreeningItem {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  state: string;
  submittedAt: Date;
  changedAfterDeadline: boolean;
  version: number;
}

const itemColumns = `id, code, title, field_code as "fieldCode", province_code as "provinceCode", state,
  submitted_at as "submittedAt", changed_after_deadline as "changedAfterDeadline", version`;

/** What a list is sorted by, and the type in which the place of the last row is compared. */
const sorts: Record<Sort, { by: string; type: string; key: (item: ScreeningItem) => unknown }> = {
  code: { by: 'code', type: 'text', key: ({ code }) => code },
  title: { by: 'title collate "vi-x-icu"', type: 'text', key: ({ title }) => title },
  submittedAt: { by: 'submitted_at', type: 'timestamptz', key: ({ submittedAt }) => submittedAt },
  provinceCode: { by: `coalesce(province_code, '')`, type: 'text', key: ({ provinceCode }) => provinceCode ?? '' },
};

/** What the secretariat and the provinces' officers read. Which provinces is decided before, and held in the query. */
@Injectable()
export class ScreeningView {
  constructor(private readonly database: Database) {}

  async list(query: ScreeningQuery, provinces: Provinces): Promise<Page<ScreeningItem>> {
    const { cursor, limit } = query;
    const { by, type, key } = sorts[query.sort.replace('-', '') as Sort];
    const [direction, after] = query.sort.startsWith('-') ? ['desc', '<'] : ['asc', '>'];
    const [value, code] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<ScreeningItem>(
      `select ${itemColumns} from registration.entry
       where ${matching} and ($7::text is null or (${by}, code) ${after} ($8::${type}, $7))
       order by ${by} ${direction}, code ${direction} limit $9`,
      [...filterValues(query, provinces), code, value, limit + 1],
    );
    return page(rows, limit, (item) => [key(item), item.code]);
  }

  /** The one after this entry by code, from the start again after the last; and how many others there are. */
  async next(
    id: string,
    { editionId, state }: NextQuery,
    provinces: Provinces,
  ): Promise<{ item: ScreeningItem | null; remaining: number }> {
    const [row] = await this.database.query<ScreeningItem & { remaining: number }>(
      `select ${itemColumns}, (count(*) over ())::int as remaining from registration.entry
       where edition_id = $1 and state = $2 and id <> $3 and ($4::text[] is null or province_code = any($4))
       order by (code > coalesce((select code from registration.entry where id = $3), '')) desc, code limit 1`,
      [editionId, state, id, provinces],
    );
    if (!row) return { item: null, remaining: 0 };
    const { remaining, ...item } = row;
    return { item, remaining };
  }

  summary(
    editionId: string,
    provinces: Provinces,
  ): Promise<{ state: string; fieldCode: string | null; entries: number }[]> {
    return this.database.query(
      `select state, field_code as "fieldCode", count(*)::int as entries from registration.entry
       where edition_id = $1 and ($2::text[] is null or province_code = any($2))
       group by state, field_code order by state, field_code`,
      [editionId, provinces],
    );
  }
}

function isPlace(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
