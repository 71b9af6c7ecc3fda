import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { readableProvinces } from './screening-rights.js';
import { EditionQuery, NextQuery, ScreeningQuery } from './screening.dto.js';
import { ScreeningView } from './screening.view.js';
import { screeningAnswers } from './screening.answers.js';

/** What was handed in: all of it for the edition's organiser, a province's part for its officer. */
@Roles('organiser', 'officer')
@Controller('screening')
export class ScreeningController {
  constructor(private readonly view: ScreeningView) {}

  @Get()
  @Operation('Các bài đã nộp, lọc và sắp xếp', 'What was handed in, filtered and sorted', screeningAnswers.list)
  list(@Query() query: ScreeningQuery, @CurrentCaller() caller: Caller) {
    return this.view.list(query, readableProvinces(caller, query.editionId));
  }

  @Get('summary')
  @Operation('Số bài theo trạng thái và lĩnh vực', 'Entries by state and field', screeningAnswers.summary)
  async summary(@Query() { editionId }: EditionQuery, @CurrentCaller() caller: Caller) {
    return { items: await this.view.summary(editionId, readableProvinces(caller, editionId)) };
  }

  @Get(':id/next')
  @Operation('Bài kế tiếp cần xem', 'The next entry to look at', screeningAnswers.next)
  next(@Param('id', ParseUUIDPipe) id: string, @Query() query: NextQuery, @CurrentCaller() caller: Caller) {
    return this.view.next(id, query, readableProvinces(caller, query.editionId));
  }
}
