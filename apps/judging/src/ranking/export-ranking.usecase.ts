import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Database } from '@sangtao/service-kit/database';
import type { ExportFormat } from '@sangtao/service-kit/exports/table-answer';
import type { Table } from '@sangtao/service-kit/exports/table';
import { currentScope } from '@sangtao/service-kit/request-scope';
import type { Round } from '../rounds/round.js';
import { rankingColumns, type RankingRow } from './ranking-columns.js';
import { RankingView } from './ranking.view.js';

/** The ranking of a round as a table, field by field. Who may look is decided before. */
@Injectable()
export class ExportRanking {
  constructor(
    private readonly database: Database,
    private readonly ranking: RankingView,
  ) {}

  async execute(round: Round, format: ExportFormat): Promise<Table<RankingRow>> {
    const [edition] = await this.database.query<{ code: string; rulebook: Rulebook }>(
      'select code, rulebook from judging.edition where id = $1',
      [round.editionId],
    );
    const { code, rulebook } = edition!;
    const language = currentScope()?.language ?? 'vi';
    const { fields } = await this.ranking.forChair(round);
    await this.database.transaction((tx) => tx.audit('export-ranking', round.id, { format }));
    return {
      name: `${code}-${round.stageCode}-${language === 'vi' ? 'xep-hang' : 'ranking'}`,
      columns: rankingColumns(rulebook, round.stage, language),
      timeZone: rulebook.timeZone,
      rows: (take) => take(fields.flatMap(({ entries }) => entries)),
    };
  }
}
