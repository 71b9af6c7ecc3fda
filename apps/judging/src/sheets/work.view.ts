import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { isThere, table } from './table.sql.js';

export interface Work {
  done: number;
  total: number;
  drafts: number;
}

/** A pause of more than this between two sheets is a break, not work. */
const breakSeconds = 1_800;

/** A judge's place in a round. The edition is named in each query: one that learns it from the round reads the entries of all editions. */
interface Desk {
  judgeId: string;
  editionId: string;
}

/** How far a judge is, and what comes next. */
@Injectable()
export class WorkView {
  constructor(private readonly database: Database) {}

  async of({ judgeId, editionId }: Desk): Promise<Work> {
    const [work] = await this.database.query<Work>(
      `select count(*) filter (where sheet.state = 'submitted')::int as done, count(*)::int as total,
         count(*) filter (where sheet.state = 'draft')::int as drafts
       from ${table} where judge.id = $1 and entry.edition_id = $2 and ${isThere}`,
      [judgeId, editionId],
    );
    return work!;
  }

  /** With the usual time from sheet to sheet, from the judge's own; null while there are too few. @throws Refusal not-found */
  async progress(accountId: string, roundId: string): Promise<Work & { secondsPerEntry: number | null }> {
    const desk = await this.deskOf(accountId, roundId);
    const [pace] = await this.database.query<{ gaps: number; seconds: number | null }>(
      `select count(*)::int as gaps, percentile_cont(0.5) within group (order by gap) as seconds
       from (select extract(epoch from scored_at - lag(scored_at) over (order by scored_at)) as gap
             from judging.sheet where judge_id = $1 and state = 'submitted') between_sheets
       where gap > 0 and gap <= ${breakSeconds}`,
      [desk.judgeId],
    );
    const secondsPerEntry = pace!.gaps < 3 ? null : Math.round(pace!.seconds!);
    return { ...(await this.of(desk)), secondsPerEntry };
  }

  /**
   * The entry that needs the judge most: the least covered, among equals in an order of the judge's own that stays the same; drafts
   * come last, and `after` is passed over this once. Null when nothing is left. @throws Refusal not-found
   */
  async next(accountId: string, roundId: string, after: string | null) {
    const desk = await this.deskOf(accountId, roundId);
    const [entry] = await this.database.query(
      `select entry.id as "entryId", entry.code, entry.title, entry.field_code as "fieldCode", coalesce(sheet.state, 'todo') as state
       from ${table} where judge.id = $1 and entry.edition_id = $3 and ${isThere} and round.state = 'open'
         and sheet.state is distinct from 'submitted'
       order by entry.id is not distinct from $2::uuid, sheet.id is not null,
         (select count(*) from judging.sheet given
          where given.round_id = $4 and given.entry_id = entry.id and given.state = 'submitted'),
         md5(judge.id::text || entry.id::text) limit 1`,
      [desk.judgeId, after, desk.editionId, roundId],
    );
    return { entry: entry ?? null, ...(await this.of(desk)) };
  }

  private async deskOf(accountId: string, roundId: string): Promise<Desk> {
    const [desk] = await this.database.query<Desk>(
      `select judge.id as "judgeId", edition_id as "editionId" from judging.judge join judging.round on round.id = round_id
       where account_id = $1 and round_id = $2 and judge.state = 'accepted'`,
      [accountId, roundId],
    );
    if (!desk) throw new Refusal('not-found');
    return desk;
  }
}
