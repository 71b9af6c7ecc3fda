import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { readable } from '../assignments/readable.sql.js';
import type { Round } from './round.js';
import { votesNeeded } from './secret-ballot.js';

/** Whether each work has the votes that the rulebook asks for. */
@Injectable()
export class QuorumView {
  constructor(private readonly database: Database) {}

  /** Works that lack votes: of the members who have accepted, who have no conflict with the work and did not recuse. */
  async lacking({ id, editionId, stage }: Round): Promise<{ code: string; votes: number; needed: number }[]> {
    const rows = await this.database.query<{ code: string; votes: number; members: number }>(
      `select entry.code, (count(*) filter (where sheet.state = 'submitted'))::int as votes,
         (count(judge.id) filter (where sheet.state is distinct from 'recused'))::int as members
       from judging.entry join judging.round on round.id = $1
       left join judging.judge on judge.round_id = round.id and judge.state = 'accepted' and ${readable}
       left join judging.sheet on sheet.entry_id = entry.id and sheet.judge_id = judge.id
       where entry.edition_id = $2 and not entry.withdrawn group by entry.id order by entry.code`,
      [id, editionId],
    );
    const needing = rows.map(({ code, votes, members }) => ({ code, votes, needed: votesNeeded(stage, members) }));
    return needing.filter(({ votes, needed }) => votes < needed);
  }
}
