import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Round } from '../rounds/round.js';
import { isSecret } from '../rounds/secret-ballot.js';
import type { Points } from '../sheets/score-sheet.js';

interface EntrySheet {
  judgeId: string;
  judge: string;
  state: 'submitted' | 'recused';
  points: Points;
  total: number | null;
  comment: string | null;
  /** Of a recusal. */
  reason: string | null;
  scoredAt: Date | null;
  revision: number;
}

/** The evidence behind one entry's score: every sheet that was handed in, and who recused. Drafts stay with their judge. */
@Injectable()
export class EntrySheetsView {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found, also for an entry of another edition; sheet-first for a chair who still scores this entry */
  async of({ id, editionId, stage }: Round, entryId: string, caller: Caller) {
    const [entry] = await this.database.query<{ code: string; title: string; fieldCode: string }>(
      `select code, title, field_code as "fieldCode" from judging.entry where id = $1 and edition_id = $2`,
      [entryId, editionId],
    );
    if (!entry) throw new Refusal('not-found');
    if (!mayOrganise(caller, editionId)) await this.assertOwnSheetFirst(id, entryId, caller.accountId);
    const items = await this.database.query<EntrySheet>(
      `select judge.id as "judgeId", judge.name as judge, sheet.state, points, total, comment, reason,
         scored_at as "scoredAt", revision
       from judging.sheet join judging.judge on judge.id = sheet.judge_id
       where sheet.round_id = $1 and sheet.entry_id = $2 and sheet.state in ('submitted', 'recused')
       order by sheet.state desc, total, judge.name, judge.id`,
      [id, entryId],
    );
    return { entryId, ...entry, items: isSecret(stage) ? items.map(untold).sort(byName) : items };
  }

  /** Who has this entry on the own table scores it before seeing what others gave. */
  private async assertOwnSheetFirst(roundId: string, entryId: string, accountId: string): Promise<void> {
    const open = await this.database.query(
      `select 1 as one from judging.judge join judging.assignment on assignment.judge_id = judge.id and assignment.entry_id = $2
       left join judging.sheet on sheet.judge_id = judge.id and sheet.entry_id = $2
       where judge.round_id = $1 and judge.account_id = $3 and coalesce(sheet.state, 'draft') = 'draft'`,
      [roundId, entryId, accountId],
    );
    if (open.length > 0) throw new Refusal('sheet-first');
  }
}

/** That somebody has voted, and not how. */
function untold({ judgeId, judge, state, reason }: EntrySheet): EntrySheet {
  return { judgeId, judge, state, reason, points: {}, total: null, comment: null, scoredAt: null, revision: 1 };
}

function byName(a: EntrySheet, b: EntrySheet): number {
  return a.judge.localeCompare(b.judge, 'vi') || (a.judgeId < b.judgeId ? -1 : 1);
}
