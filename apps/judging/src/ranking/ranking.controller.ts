import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import { CoverageView } from './coverage.view.js';
import { EntrySheetsView } from './entry-sheets.view.js';
import { RankingView } from './ranking.view.js';
import { rankingAnswers } from './ranking.answers.js';
import { CoverageQuery } from './ranking.dto.js';
import { WorkloadView } from './workload.view.js';

/** What the organisers and the chairs of a round look at. */
@Roles('organiser', 'chair')
@Controller('rounds')
export class RankingController {
  constructor(
    private readonly access: RoundAccess,
    private readonly ranking: RankingView,
    private readonly coverage: CoverageView,
    private readonly workload: WorkloadView,
    private readonly sheets: EntrySheetsView,
  ) {}

  @Get(':id/coverage')
  @Operation('Tiến độ chấm theo bài', 'How far judging is, by entry', rankingAnswers.coverage)
  async covered(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CoverageQuery,
    @CurrentCaller() caller: Caller,
  ) {
    return this.coverage.of(await this.access.overseen(id, caller), query);
  }

  @Get(':id/workload')
  @Operation(
    'Tiến độ và độ nghiêm của từng giám khảo',
    'How far each judge is, how strict and how steady',
    rankingAnswers.workload,
  )
  async workOf(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return { items: await this.workload.of(await this.access.overseen(id, caller)), nextCursor: null };
  }

  @Get(':id/ranking')
  @Operation(
    'Xếp hạng theo lĩnh vực, từng bước phân định',
    'The ranking by field, with its tie-break steps',
    rankingAnswers.ranking,
  )
  async ranked(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.ranking.forChair(await this.access.overseen(id, caller));
  }

  @Get(':id/entries/:entryId/sheets')
  @Operation('Mọi phiếu chấm của một bài', 'Every sheet of an entry', rankingAnswers.sheets)
  async sheetsOf(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @CurrentCaller() caller: Caller,
  ) {
    return this.sheets.of(await this.access.overseen(id, caller), entryId, caller);
  }
}
