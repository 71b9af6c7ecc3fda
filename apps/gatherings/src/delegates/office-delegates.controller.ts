import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { DecideDelegates } from './decide-delegates.usecase.js';
import { delegateAnswer, delegateAnswers } from './delegates.answers.js';
import { DelegateParams, DelegatesQuery, MoveDto, ReasonDto, RejectDto, SomeDelegatesDto } from './delegates.dto.js';
import { DelegatesView } from './delegates.view.js';
import { MoveInLine } from './move-in-line.usecase.js';

/** Delegates as the organisers of the gathering see and decide about them. */
@Roles('organiser')
@Controller('gatherings/:id')
export class OfficeDelegatesController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: DelegatesView,
    private readonly decide: DecideDelegates,
    private readonly moveInLine: MoveInLine,
  ) {}

  @Get('delegates')
  @Operation('Các đại biểu của sự kiện', 'The delegates of an event', delegateAnswers.list)
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: DelegatesQuery, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    const { items, nextCursor, total } = await this.view.list(id, query);
    return { items: items.map(delegateAnswer), nextCursor, total };
  }

  @Get('delegate-counts')
  @Operation('Số đại biểu theo loại và trạng thái', 'Delegates by kind and state', delegateAnswers.counts)
  async counts(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return { items: await this.view.counts(id) };
  }

  @Idempotent()
  @Post('delegates/approve')
  @HttpCode(200)
  @Operation('Duyệt nhiều đại biểu', 'Approves delegates', delegateAnswers.decided)
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ids }: SomeDelegatesDto,
    @CurrentCaller() caller: Caller,
  ) {
    return { items: await this.decide.approve(await this.access.organised(id, caller), ids) };
  }

  @Idempotent()
  @Post('delegates/reject')
  @HttpCode(200)
  @Operation('Từ chối nhiều đại biểu, kèm lý do', 'Rejects delegates, with a reason', delegateAnswers.decided)
  async reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ids, reason }: RejectDto,
    @CurrentCaller() caller: Caller,
  ) {
    return { items: await this.decide.reject(await this.access.organised(id, caller), ids, reason) };
  }

  @Idempotent()
  @Post('delegates/:delegateId/cancel')
  @HttpCode(200)
  @Operation('Hủy một đăng ký, kèm lý do', 'Cancels a registration, with a reason', delegateAnswers.one)
  async cancel(
    @Param() { id, delegateId }: DelegateParams,
    @Body() { reason }: ReasonDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    return delegateAnswer(await this.decide.cancel(gathering, delegateId, { version, reason }));
  }

  @Idempotent()
  @Post('delegates/:delegateId/move')
  @HttpCode(200)
  @Operation(
    'Đổi chỗ trong danh sách chờ; người đó đọc được lý do',
    'Moves somebody in the waiting list; they can read why',
    delegateAnswers.one,
  )
  async move(
    @Param() { id, delegateId }: DelegateParams,
    @Body() { place, reason }: MoveDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    const move = { delegateId, gatheringId: id, version, place, reason, actor: caller.accountId };
    return delegateAnswer(await this.moveInLine.execute(move));
  }
}
