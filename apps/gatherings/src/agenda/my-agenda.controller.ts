import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { agendaAnswers } from './agenda.answers.js';
import { SessionParams } from './agenda.dto.js';
import { MyAgenda } from './my-agenda.js';

/** What a person wants to hear: nobody else reads it. */
@SignedIn()
@Controller('gatherings/:gatheringId/agenda')
export class MyAgendaController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly mine: MyAgenda,
  ) {}

  @Get('marks')
  @Operation('Các phiên tôi đã đánh dấu', 'Sessions that I marked', agendaAnswers.marks)
  async list(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.seen(id, caller);
    return this.mine.of(id, caller.accountId);
  }

  @Put('marks/:sessionId')
  @Operation(
    'Đánh dấu một phiên; khi phiên bị dời tôi được báo',
    'Marks a session; I am told when it moves',
    agendaAnswers.marks,
  )
  async mark(@Param() { gatheringId, sessionId }: SessionParams, @CurrentCaller() caller: Caller) {
    await this.access.seen(gatheringId, caller);
    await this.mine.mark(gatheringId, caller.accountId, sessionId);
    return this.mine.of(gatheringId, caller.accountId);
  }

  @Delete('marks/:sessionId')
  @Operation('Bỏ đánh dấu một phiên', 'Takes the mark from a session', agendaAnswers.marks)
  async unmark(@Param() { gatheringId, sessionId }: SessionParams, @CurrentCaller() caller: Caller) {
    await this.access.seen(gatheringId, caller);
    await this.mine.unmark(gatheringId, caller.accountId, sessionId);
    return this.mine.of(gatheringId, caller.accountId);
  }

  @Post('feed')
  @HttpCode(200)
  @Operation(
    'Tạo địa chỉ lịch riêng; địa chỉ trước hết hiệu lực',
    'Makes the address of my calendar; the one before ends',
    agendaAnswers.feed,
  )
  async makeFeed(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.seen(id, caller);
    return { url: await this.mine.makeFeed(id, caller.accountId) };
  }

  @Delete('feed')
  @Operation('Hủy địa chỉ lịch riêng', 'Ends the address of my calendar', agendaAnswers.marks)
  async dropFeed(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.seen(id, caller);
    await this.mine.dropFeed(id, caller.accountId);
    return this.mine.of(id, caller.accountId);
  }
}
