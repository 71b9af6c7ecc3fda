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

  /** With titles and codes: how it stands now, and after the close what was decided then, whatever happened since. */
  async forChair(round: Round) {
    const ranked = round.state === 'closed' ? await this.stored(round) : await this.ranked(round);
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

  private async stored({ id }: Round): Promise<RankedEntry[]> {
    const [row] = await this.database.query<{ ranking: RankedEntry[] }>(
      'select ranking from judging.round where id = $1',
      [id],
    );
    return row!.ranking;
  }
}
