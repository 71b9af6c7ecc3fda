import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';
import { rankEntries, type RankedEntry, type ScoredEntry } from './rank-entries.js';

@Injectable()
export class RankingView {
  constructor(private readonly database: Database) {}

  /** By the sheets handed in so far; recused sheets and withdrawn entries do not count. */
  async ranked(round: Round): Promise<RankedEntry[]> {
    const entries = await this.database.query<ScoredEntry>(
      `select entry.id as "entryId", entry.field_code as "fieldCode",
         json_agg(json_build_object('total', sheet.total, 'points', sheet.points) order by sheet.id) as sheets
       from judging.sheet join judging.entry on entry.id = sheet.entry_id
       where sheet.round_id = $1 and sheet.state = 'submitted' and not entry.withdrawn
       group by entry.id order by entry.id`,
      [round.id],
    );
    return rankEntries(round.stage, entries);
  }

  /** The same with titles and codes, for the chair. */
  async forChair(round: Round) {
    const ranked = await this.ranked(round);
    const names = await this.database.query<{ id: string; code: string; title: string }>(
      'select id, code, title from judging.entry where edition_id = $1',
      [round.editionId],
    );
    const nameOf = new Map(names.map(({ id, code, title }) => [id, { code, title }]));
    const fields = [...new Set(ranked.map(({ fieldCode }) => fieldCode))].map((fieldCode) => ({
      fieldCode,
      entries: ranked
        .filter((entry) => entry.fieldCode === fieldCode)
        .map((entry) => ({ ...entry, ...nameOf.get(entry.entryId) })),
    }));
    return { method: round.stage.method, fields };
  }

  /** Readings done and needed per entry, and work done per judge. */
  async coverage(round: Round) {
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
