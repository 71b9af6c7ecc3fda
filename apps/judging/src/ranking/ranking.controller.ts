import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { RoundAccess } from '../rounds/round-access.js';
import { CoverageView } from './coverage.view.js';
import { EntrySheetsView } from './entry-sheets.view.js';
import { RankingView } from './ranking.view.js';

/** What the organisers and the chairs of a round look at. */
@Roles('organiser', 'chair')
@Controller('rounds')
export class RankingController {
  constructor(
    private readonly access: RoundAccess,
    private readonly ranking: RankingView,
    private readonly coverage: CoverageView,
    private readonly sheets: EntrySheetsView,
  ) {}

  @Get(':id/coverage')
  async covered(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.coverage.of(await this.access.overseen(id, caller));
  }

  @Get(':id/ranking')
  async ranked(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.ranking.forChair(await this.access.overseen(id, caller));
  }

  @Get(':id/entries/:entryId/sheets')
  async sheetsOf(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @CurrentCaller() caller: Caller,
  ) {
    return this.sheets.of(await this.access.overseen(id, caller), entryId, caller);
  }
}
