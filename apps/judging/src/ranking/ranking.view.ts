import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';
import { QuorumView } from '../rounds/quorum.view.js';
import { isSecret } from '../rounds/secret-ballot.js';
import { adviceOf, type Advice } from './advice.js';
import { rankEntries, type RankedEntry, type ScoredEntry } from './rank-entries.js';

/** A ranking and what stands beside it; both are kept when the round closes. */
export interface Standing {
  ranking: RankedEntry[];
  /** By field; null for rounds that closed before it was kept. */
  advice: Record<string, Advice> | null;
}

/** Adjusting for severity takes half a second for this many entries. */
const mostWhileOpen = 500;

@Injectable()
export class RankingView {
  /** The advice of open rounds, which many look at while few sheets come in. */
  private readonly known = new Map<string, { signature: string; advice: Record<string, Advice> }>();

  constructor(
    private readonly database: Database,
    private readonly quorum: QuorumView,
  ) {}

  /** Works that cannot be ranked yet, where the rulebook asks for a quorum. */
  lackingVotes(round: Round) {
    return this.quorum.lacking(round);
  }

  /** By the sheets handed in so far; recused sheets and withdrawn entries do not count. */
  async standing(round: Round): Promise<Standing> {
    const entries = await this.scored(round);
    const advice = isSecret(round.stage) ? null : adviceOf(entries, Infinity);
    return { ranking: rankEntries(round.stage, entries), advice };
  }

  /** With titles and codes: how it stands now, and after the close what was decided then, whatever happened since. */
  async forChair(round: Round) {
    const { ranking, advice } = round.state === 'closed' ? await this.stored(round) : await this.current(round);
    const names = await this.database.query<{ id: string; code: string; title: string }>(
      'select id, code, title from judging.entry where edition_id = $1',
      [round.editionId],
    );
    const nameOf = new Map(names.map(({ id, code, title }) => [id, { code, title }]));
    const fields = [...Map.groupBy(ranking, ({ fieldCode }) => fieldCode)].map(([fieldCode, own]) => {
      const beside = advice?.[fieldCode];
      const { method, sample, refused, warnings } = beside ?? {};
      const entries = own.map((entry) => ({
        ...entry,
        ...nameOf.get(entry.entryId)!,
        adjusted: beside?.entries[entry.entryId] ?? null,
      }));
      return { fieldCode, sample: sample ?? null, advice: beside ? { method, refused, warnings } : null, entries };
    });
    return { method: round.stage.method, readings: round.stage.readings, fields };
  }

  private async current(round: Round): Promise<Standing> {
    // How votes fell is told once nobody can vote any more.
    if (isSecret(round.stage)) return { ranking: [], advice: null };
    const entries = await this.scored(round);
    const signature = JSON.stringify(entries.map(({ entryId, sheets }) => [entryId, sheets.map(({ total }) => total)]));
    const known = this.known.get(round.id);
    const advice = known?.signature === signature ? known.advice : adviceOf(entries, mostWhileOpen);
    if (this.known.size > 20) this.known.clear();
    this.known.set(round.id, { signature, advice });
    return { ranking: rankEntries(round.stage, entries), advice };
  }

  private scored({ id }: Round): Promise<ScoredEntry[]> {
    return this.database.query<ScoredEntry>(
      `select entry.id as "entryId", entry.field_code as "fieldCode", json_agg(json_build_object('judgeId', sheet.judge_id,
         'total', sheet.total, 'points', sheet.points) order by sheet.id) as sheets
       from judging.sheet join judging.entry on entry.id = sheet.entry_id
       where sheet.round_id = $1 and sheet.state = 'submitted' and not entry.withdrawn
       group by entry.id order by entry.id`,
      [id],
    );
  }

  private async stored({ id }: Round): Promise<Standing> {
    const [row] = await this.database.query<Standing>('select ranking, advice from judging.round where id = $1', [id]);
    return row!;
  }
}
