import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { FrozenRowsView } from './frozen-rows.view.js';
import { ReleaseReport } from './release-report.usecase.js';
import { reportAnswer, reportAnswers, releaseAnswer, rowAnswer } from './reports.answers.js';
import { FrozenRowsQuery, ReportParams, ReportsQuery } from './reports.dto.js';
import { ReportsView } from './reports.view.js';

/** Yearly reports of an event, for its organisers: what they count never changes any more. */
@Roles('organiser')
@Controller('gatherings/:id/reports')
export class ReportsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly releasing: ReleaseReport,
    private readonly view: ReportsView,
    private readonly rowsView: FrozenRowsView,
  ) {}

  @Get()
  @Operation(
    'Các báo cáo năm đã phát hành, mới nhất trước',
    'Released yearly reports, the newest first',
    reportAnswers.list,
  )
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: ReportsQuery, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    const { items, nextCursor } = await this.view.list(id, query);
    return { items: items.map(releaseAnswer), nextCursor };
  }

  @Idempotent()
  @Post()
  @HttpCode(202)
  @Operation(
    'Phát hành báo cáo năm: số liệu được chốt và không đổi nữa',
    'Releases the yearly report: its numbers are frozen for ever',
    reportAnswers.one,
  )
  async release(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    const { release, report } = await this.view.one(id, await this.releasing.execute(id, caller.accountId));
    return reportAnswer(release, report);
  }

  @Get(':number')
  @Operation(
    'Một báo cáo năm, với mọi số liệu đã chốt',
    'A yearly report with all its frozen figures',
    reportAnswers.one,
  )
  async one(@Param() { id, number }: ReportParams, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    const { release, report } = await this.view.one(id, number);
    return reportAnswer(release, report);
  }

  @Get(':number/rows')
  @Operation(
    'Những dòng đã chốt mà một con số đếm, kèm bản ghi hôm nay nếu còn',
    'The frozen rows that a figure counts, each with its record of today where there is one',
    reportAnswers.rows,
  )
  async rows(
    @Param() { id, number }: ReportParams,
    @Query() { list, limit, cursor, ...filter }: FrozenRowsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    const found = await this.rowsView.of(await this.view.whole(id, number), { list, filter, cursor, limit });
    return { items: found.items.map(rowAnswer), nextCursor: found.nextCursor, total: found.total };
  }
}
