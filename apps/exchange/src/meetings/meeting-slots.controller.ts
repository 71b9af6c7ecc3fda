import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { assertOrganises } from './assert-organises.js';
import { meetingAnswers } from './meetings.answers.js';
import { ShiftDto, SlotParams } from './meetings.dto.js';
import { ShiftSlots } from './shift-slots.usecase.js';
import { WritePlan } from './write-plan.usecase.js';

/** Slots of a gathering that are there already. */
@Roles('organiser')
@Controller('meeting-plans/:gatheringId/slots')
export class MeetingSlotsController {
  constructor(
    private readonly writing: WritePlan,
    private readonly shifting: ShiftSlots,
  ) {}

  @Post('shift')
  @HttpCode(200)
  @Operation(
    'Dời mọi khung giờ sắp tới sang ngày khác; các cuộc gặp dời theo',
    'Moves all slots to come to other days; their meetings follow',
    meetingAnswers.removed,
  )
  shift(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Body() { firstDay }: ShiftDto,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    return this.shifting.execute(gatheringId, firstDay);
  }

  @Post(':slotId/removal')
  @HttpCode(200)
  @Operation(
    'Bỏ một khung giờ; các cuộc gặp được xếp lại',
    'Removes a slot; its meetings are moved',
    meetingAnswers.removed,
  )
  remove(@Param() { gatheringId, slotId }: SlotParams, @CurrentCaller() caller: Caller) {
    assertOrganises(gatheringId, caller);
    return this.writing.removeSlot(gatheringId, slotId);
  }
}
