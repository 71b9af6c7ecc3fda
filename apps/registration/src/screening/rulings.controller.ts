import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Recent, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { entryAnswer } from '../entries/entries.controller.js';
import { ReopenEntry } from './reopen-entry.usecase.js';
import { ScreenBatch } from './screen-batch.usecase.js';
import { ScreenEntry, type Ruling } from './screen-entry.usecase.js';
import { BatchDto, RejectDto, ReopenDto, ReturnDto } from './screening.dto.js';
import { entryAnswers } from '../entries/entries.answers.js';
import { screeningAnswers } from './screening.answers.js';

/** What the secretariat decides about entries that were handed in. */
@Roles('organiser')
@Controller('screening')
export class RulingsController {
  constructor(
    private readonly screenEntry: ScreenEntry,
    private readonly screenBatch: ScreenBatch,
    private readonly reopenEntry: ReopenEntry,
  ) {}

  /** Each entry in a transaction of its own, so not `@Idempotent`: a repeated ruling is refused by its version. */
  @Post('batch')
  @HttpCode(200)
  @Operation('Một quyết định sơ tuyển cho nhiều bài', 'One ruling on many entries', screeningAnswers.batch)
  async batch(@Body() input: BatchDto, @CurrentCaller() caller: Caller) {
    return { items: await this.screenBatch.execute(input, caller) };
  }

  @Idempotent()
  @Post(':id/accept')
  @HttpCode(200)
  @Operation('Nhận bài vào vòng chấm', 'Accepts an entry', entryAnswers.one)
  accept(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    return this.rule(id, version, { to: 'accepted', reasons: [] }, caller);
  }

  @Idempotent()
  @Post(':id/return')
  @HttpCode(200)
  @Operation('Trả bài để bổ sung, nêu lý do và hạn', 'Returns an entry with reasons and a time limit', entryAnswers.one)
  giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons, until }: ReturnDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return this.rule(id, version, { to: 'returned', reasons, until: new Date(until) }, caller);
  }

  @Idempotent()
  @Post(':id/reject')
  @HttpCode(200)
  @Operation('Không nhận bài, nêu lý do', 'Rejects an entry with reasons', entryAnswers.one)
  reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons }: RejectDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return this.rule(id, version, { to: 'rejected', reasons }, caller);
  }

  @Recent()
  @Idempotent()
  @Post(':id/reopen')
  @HttpCode(200)
  @Operation('Mở lại bài cho tác giả sửa', 'Opens an entry again for its applicant', entryAnswers.one)
  async reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { hours, reason }: ReopenDto,
    @CurrentCaller() caller: Caller,
  ) {
    return entryAnswer(await this.reopenEntry.execute(id, { hours, reason }, caller));
  }

  private async rule(id: string, version: number, ruling: Ruling, caller: Caller) {
    return entryAnswer(await this.screenEntry.execute(id, version, ruling, caller));
  }
}
