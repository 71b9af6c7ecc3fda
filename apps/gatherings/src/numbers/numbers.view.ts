import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type CountedPage } from '@sangtao/service-kit/pages';
import type { DelegateState } from '../delegates/delegate.js';
import type { ApplicationState } from '../floor/booth-application.js';
import { admissions, valuesOf, type Counted } from './admissions.sql.js';
import type { AdmissionsQuery } from './numbers.dto.js';

/** Figures are told in full and added up where they are shown: every sum of them is the length of a list by the same filters. */
export interface Numbers {
  delegates: {
    kindCode: string;
    state: DelegateState;
    provinceCode: string | null;
    formerProvinceCode: string | null;
    count: number;
  }[];
  admissions: {
    day: string;
    hour: number;
    zone: string | null;
    entries: number;
    arrivals: number;
    people: number;
  }[];
  applications: { state: ApplicationState; count: number }[];
}

export interface Admission {
  nonce: string;
  at: Date;
  gate: string;
  zone: string | null;
  device: string;
  name: string;
  organisation: string;
  kindCode: string;
}

const isPlace = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value[0])) &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value[1]));

/** How many came, from where and when, and which people each figure counts. */
@Injectable()
export class NumbersView {
  constructor(private readonly database: Database) {}

  async of(gathering: Counted): Promise<Numbers> {
    const { id } = gathering;
    const [delegates, admitted, applications] = await Promise.all([
      this.database.query<Numbers['delegates'][number]>(
        `select kind_code as "kindCode", state, province_code as "provinceCode", former_province_code as "formerProvinceCode",
           count(*)::int as count
         from gatherings.delegate where gathering_id = $1 group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
        [id],
      ),
      this.database.query<Numbers['admissions'][number]>(
        `select day::text, hour, zone, count(*)::int as entries, (count(*) filter (where first_of_day))::int as arrivals,
           (count(*) filter (where first_of_all))::int as people
         from ${admissions} group by 1, 2, 3 order by 1, 2, 3`,
        valuesOf(gathering),
      ),
      this.database.query<Numbers['applications'][number]>(
        'select state, count(*)::int as count from gatherings.booth_application where gathering_id = $1 group by 1 order by 1',
        [id],
      ),
    ]);
    return { delegates, admissions: admitted, applications };
  }

  /** The latest first. */
  async admissions(gathering: Counted, query: AdmissionsQuery): Promise<CountedPage<Admission>> {
    const { day, hour, zone, first, limit, cursor } = query;
    const after = readCursor(cursor, isPlace);
    const rows = await this.database.query<Admission & { total: number }>(
      `select * from (select nonce, at, admission.gate, zone, scanner.name as device, delegate.name, organisation, kind_code as "kindCode",
         count(*) over ()::int as total
       from ${admissions} join gatherings.scanner on scanner.id = scanner_id join gatherings.delegate on delegate.id = delegate_id
       where ($4::date is null or day = $4) and ($5::int is null or hour = $5)
         and ($6::text is null or coalesce(zone, 'none') = $6)
         and ($7::text is null or case $7 when 'day' then first_of_day else first_of_all end)) counted
       where ($8::timestamptz is null or (at, nonce) < ($8, $9::uuid))
       order by at desc, nonce desc limit $10`,
      [
        ...valuesOf(gathering),
        ...[day ?? null, hour ?? null, zone ?? null, first ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      ],
    );
    return { ...page(rows, limit, ({ at, nonce }) => [at.toISOString(), nonce]), total: rows[0]?.total ?? 0 };
  }
}
