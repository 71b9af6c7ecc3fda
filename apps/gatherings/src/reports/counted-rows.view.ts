import { Injectable } from '@nestjs/common';
import type { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import { Database } from '@sangtao/service-kit/database';
import { admissions, type Counted, valuesOf } from '../numbers/admissions.sql.js';

type CountedRows = Pick<GatheringRowsFrozenV1, 'delegates' | 'admissions' | 'applications'>;

// Not jsonb: to gather jsonb that holds long lists takes PostgreSQL a time that grows with their square (20 s for 20,000 ids).
const cells = (statement: string) => `(select coalesce(json_agg(cell), '[]') from (${statement}) as cell)`;

/** What the figures of a gathering count, by id. */
@Injectable()
export class CountedRowsView {
  constructor(private readonly database: Database) {}

  /** In one statement, so that all of it is of one moment. */
  async of(gathering: Counted): Promise<CountedRows> {
    const delegates = cells(
      `select kind_code as "kindCode", state, province_code as "provinceCode", former_province_code as "formerProvinceCode",
         json_agg(id) as ids from gatherings.delegate where gathering_id = $1 group by 1, 2, 3, 4`,
    );
    const admitted = cells(
      `select day::text, hour, zone, case when first_of_all then 'event' when first_of_day then 'day' else 'again' end as first,
         json_agg(nonce) as ids from ${admissions} group by 1, 2, 3, 4`,
    );
    const applications = cells(
      'select state, json_agg(id) as ids from gatherings.booth_application where gathering_id = $1 group by 1',
    );
    const [rows] = await this.database.query<CountedRows>(
      `select ${delegates} as delegates, ${admitted} as admissions, ${applications} as applications`,
      valuesOf(gathering),
    );
    return rows!;
  }
}
