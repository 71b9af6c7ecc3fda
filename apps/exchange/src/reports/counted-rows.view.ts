import { Injectable } from '@nestjs/common';
import type { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { Database } from '@sangtao/service-kit/database';
import { shownListings } from '../numbers/listed.sql.js';
import { stepRows } from '../numbers/steps.sql.js';
import { steps, type Step } from '../numbers/steps.js';

type CountedRows = Pick<ExchangeRowsFrozenV1, 'listings' | 'steps'>;

/** A task is found by its agreement. */
const idOf = (step: Step) => (step === 'task' ? `"agreementId" || '/' || id` : 'id');

/** What the figures of a gathering count, by id. */
@Injectable()
export class CountedRowsView {
  constructor(private readonly database: Database) {}

  /** In one statement, so that all of it is of one moment. */
  async of(gatheringId: string, now: Date): Promise<CountedRows> {
    const ofSteps = steps
      .map(
        (step) => `select '${step}' as step, json_agg(${idOf(step)}) as ids from ${stepRows(step)} having count(*) > 0`,
      )
      .join(' union all ');
    const [rows] = await this.database.query<CountedRows>(
      `select
         (select coalesce(json_agg(cell), '[]') from (
           select side, sector, region, "provinceCode", "formerProvinceCode", json_agg(id) as ids from ${shownListings}
           group by 1, 2, 3, 4, 5) as cell) as listings,
         (select coalesce(json_agg(cell), '[]') from (${ofSteps}) as cell) as steps`,
      [gatheringId, now],
    );
    return rows!;
  }
}
