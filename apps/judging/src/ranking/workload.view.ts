import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { readable } from '../assignments/readable.sql.js';
import type { Round } from '../rounds/round.js';
import { isSecret } from '../rounds/secret-ballot.js';

/** How far each judge of a round is, how strict and how steady. */
@Injectable()
export class WorkloadView {
  constructor(private readonly database: Database) {}

  /**
   * `severity`: how far, on average, the judge lies below the others on the same entries; positive is stricter, in score units.
   * `severityError`: its standard error; null below three shared entries, where it would mislead.
   * `spread`: standard deviation of the judge's totals. Each null where there is too little to say.
   */
  async of(round: Round): Promise<object[]> {
    const work = await this.measured(round);
    // How somebody voted follows from how strict somebody is.
    const untold = { mean: null, severity: null, severityError: null, spread: null };
    return isSecret(round.stage) ? work.map((one) => ({ ...one, ...untold })) : work;
  }

  private measured(round: Round): Promise<object[]> {
    // Materialized: the planner expects one judge, and would count everything anew for each.
    return this.database.query(
      `with counted as (
         select sheet.judge_id, sheet.total, count(*) over entry_sheets as readings, sum(sheet.total) over entry_sheets as totals
         from judging.sheet join judging.entry on entry.id = sheet.entry_id and entry.edition_id = $2 and not entry.withdrawn
         where sheet.round_id = $1 and sheet.state = 'submitted' window entry_sheets as (partition by sheet.entry_id)),
       compared as (select judge_id, total, (totals - total) / nullif(readings - 1, 0) - total as below from counted),
       measured as materialized (
         select judge_id, avg(total) as mean, stddev_samp(total) as spread, avg(below) as severity,
           case when count(below) >= 3 then stddev_samp(below) / sqrt(count(below)) end as error
         from compared group by judge_id),
       worked as materialized (
         select judge_id, count(*) filter (where state = 'submitted')::int as done,
           count(*) filter (where state = 'draft')::int as drafts, count(*)::int as started
         from judging.sheet where round_id = $1 group by judge_id),
       asked as materialized (${asked(round)})
       select judge.id as "judgeId", judge.name, judge.state, judge.role, coalesce(done, 0) as done, coalesce(asked.total, 0) as total,
         coalesce(drafts, 0) as drafts, coalesce(started, 0) as started, mean, severity, error as "severityError", spread, judge.nudged_at as "nudgedAt"
       from judging.judge left join worked on worked.judge_id = judge.id left join measured on measured.judge_id = judge.id
       left join asked on asked.judge_id = judge.id
       where judge.round_id = $1 order by judge.name, judge.id`,
      [round.id, round.editionId],
    );
  }
}

/**
 * Entries on each judge's table. Where the stage assigns, the pairs lead: not every judge against every entry. The edition is named, since a plan
 * that learns it from the round reads the entries of all editions.
 */
function asked({ stage }: Round): string {
  const pairs =
    stage.assignment === 'exact'
      ? 'join judging.assignment on assignment.judge_id = judge.id join judging.entry on entry.id = assignment.entry_id'
      : 'join judging.entry on true';
  return `select judge.id as judge_id, count(*)::int as total
    from judging.round join judging.judge on judge.round_id = round.id and judge.state = 'accepted' ${pairs}
    where round.id = $1 and entry.edition_id = $2 and ${readable}
      and (entry.id, judge.id) not in (select entry_id, judge_id from judging.sheet where round_id = $1 and state = 'recused')
    group by judge.id`;
}
