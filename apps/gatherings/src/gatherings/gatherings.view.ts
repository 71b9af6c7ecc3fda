import { Injectable } from '@nestjs/common';
import type { Organised } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { GatheringsQuery } from './gatherings.dto.js';
import type { Gathering } from './gathering.js';

export type GatheringRow = Omit<Gathering, 'template' | 'templateCode'>;

const columns = `id, code, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", ends_on::text as "endsOn",
  time_zone as "timeZone", province_code as "provinceCode", venue, registration_opens_at as "registrationOpensAt",
  registration_closes_at as "registrationClosesAt", state, version`;

const isKey = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  /^\d{4}-\d{2}-\d{2}$/.test(String(value[0])) &&
  /^[0-9a-f-]{36}$/.test(String(value[1]));

@Injectable()
export class GatheringsView {
  constructor(private readonly database: Database) {}

  /** Coming ones begin with the nearest, past ones with the latest. */
  async list({ when, cursor, limit }: GatheringsQuery, organised: Organised): Promise<Page<GatheringRow>> {
    const after = readCursor(cursor, isKey);
    const coming = when !== 'past';
    const rows = await this.database.query<GatheringRow>(
      `select ${columns} from gatherings.gathering
       where (state <> 'draft' or $1 or id = any($2::uuid[])) and (state = 'ended') = $3
         and ($4::date is null or (starts_on, id) ${coming ? '>' : '<'} ($4::date, $5::uuid))
       order by starts_on ${coming ? '' : 'desc'}, id ${coming ? '' : 'desc'} limit $6`,
      [
        organised === '*',
        organised === '*' ? [] : organised,
        !coming,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
    return page(rows, limit, ({ startsOn, id }) => [startsOn, id]);
  }
}
