import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import { EntrySheetsView } from './entry-sheets.view.js';
import { RankingView } from './ranking.view.js';
import { rankingAnswers } from './ranking.answers.js';

/** What the organisers and the chairs of a round look at. */
@Roles('organiser', 'chair')
@Controller('rounds')
export class RankingController {
  constructor(
    private readonly access: RoundAccess,
    private readonly ranking: RankingView,
    private readonly sheets: EntrySheetsView,
  ) {}

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
