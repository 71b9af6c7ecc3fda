import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import { CoverageView } from './coverage.view.js';
import { rankingAnswers } from './ranking.answers.js';
import { CoverageQuery } from './ranking.dto.js';
import { WorkloadView } from './workload.view.js';

/** How far a round is, for its organisers and chairs. */
@Roles('organiser', 'chair')
@Controller('rounds')
export class CoverageController {
  constructor(
    private readonly access: RoundAccess,
    private readonly coverage: CoverageView,
    private readonly workload: WorkloadView,
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
}
