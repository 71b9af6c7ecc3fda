import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { page, readCursor } from '@sangtao/service-kit/pages';
import { assertOrganises } from './assert-organises.js';
import { meetingAnswers } from './meetings.answers.js';
import { MeetingPlanDto, MeetingsQuery, PlacingDto } from './meetings.dto.js';
import { PlaceAll } from './place-all.usecase.js';
import { PlanView } from './plan.view.js';
import { WritePlan } from './write-plan.usecase.js';

/** Tables and slots of a gathering, for its organisers. */
@Roles('organiser')
@Controller('meeting-plans/:gatheringId')
export class MeetingPlansController {
  constructor(
    private readonly view: PlanView,
    private readonly writing: WritePlan,
    private readonly placing: PlaceAll,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Bàn, khung giờ và tình hình gặp', 'Tables, slots, and how meetings stand', meetingAnswers.plan)
  get(@Param('gatheringId', ParseUUIDPipe) gatheringId: string, @CurrentCaller() caller: Caller) {
    assertOrganises(gatheringId, caller);
    return this.view.get(gatheringId, this.clock.now());
  }

  @Put()
  @Operation('Đặt số bàn, thêm khung giờ và cách trả lời', 'Sets tables, slots and rules', meetingAnswers.plan)
  async save(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Body() input: MeetingPlanDto,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    await this.writing.save(gatheringId, input);
    return this.view.get(gatheringId, this.clock.now());
  }

  @Delete()
  @HttpCode(204)
  @Operation('Bỏ hết bàn và khung giờ khi chưa ai đề nghị gặp', 'Takes tables and slots back before anybody asked')
  async takeBack(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    assertOrganises(gatheringId, caller);
    await this.writing.takeBack(gatheringId);
  }

  @Get('meetings')
  @Operation('Các cuộc gặp của sự kiện', 'The meetings of a gathering', meetingAnswers.organised)
  async meetings(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Query() query: MeetingsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    const rows = await this.view.meetings(gatheringId, query, readCursor(query.cursor, isId), caller);
    return page(rows, query.limit, ({ id }) => id);
  }

  @Post('placing')
  @HttpCode(200)
  @Operation('Xếp giờ và bàn cho mọi cuộc gặp đã nhận lời', 'Places all that were accepted', meetingAnswers.placing)
  place(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Body() { preview }: PlacingDto,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    return this.placing.execute(gatheringId, preview);
  }
}

function isId(key: unknown): key is string {
  return typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
}
