import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';

@Injectable()
export class CoverageView {
  constructor(private readonly database: Database) {}

  /** Readings done and needed per entry, and work done per judge. */
  async of(round: Round) {
    const entries = await this.database.query(
      `select entry.id as "entryId", entry.code, entry.field_code as "fieldCode",
         count(sheet.id) filter (where sheet.state = 'submitted')::int as done, $2::int as needed,
         max(sheet.total) filter (where sheet.state = 'submitted')
           - min(sheet.total) filter (where sheet.state = 'submitted') as spread
       from judging.entry left join judging.sheet on sheet.entry_id = entry.id and sheet.round_id = $1
       where entry.edition_id = $3 and not entry.withdrawn group by entry.id order by done, entry.code limit 5000`,
      [round.id, round.stage.readings, round.editionId],
    );
    const judges = await this.database.query(
      `select judge.id as "judgeId", judge.name, judge.state, count(sheet.id) filter (where sheet.state = 'submitted')::int as done,
         count(sheet.id)::int as started, avg(sheet.total) filter (where sheet.state = 'submitted') as mean
       from judging.judge left join judging.sheet on sheet.judge_id = judge.id
       where judge.round_id = $1 group by judge.id order by judge.name`,
      [round.id],
    );
    return { entries, judges };
  }
}
