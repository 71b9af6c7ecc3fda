import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { BlockSlots } from './block-slots.usecase.js';
import { meetingAnswers } from './meetings.answers.js';
import { BlocksDto } from './meetings.dto.js';
import { MyMeetingsView } from './my-meetings.view.js';

/** When somebody is free at a gathering. */
@SignedIn()
@Controller('my/meeting-slots/:gatheringId')
export class MeetingTimesController {
  constructor(
    private readonly view: MyMeetingsView,
    private readonly blocks: BlockSlots,
  ) {}

  @Get()
  @Operation('Các khung giờ gặp và giờ bận của tôi', 'The slots, and when I am not free', meetingAnswers.slots)
  async slots(@Param('gatheringId', ParseUUIDPipe) gatheringId: string, @CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.slots(gatheringId, accountId) };
  }

  @Put()
  @Operation('Đặt giờ bận của tôi', 'Says when I am not free', meetingAnswers.slots)
  async block(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Body() { slotIds }: BlocksDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    await this.blocks.execute(gatheringId, accountId, slotIds);
    return { items: await this.view.slots(gatheringId, accountId) };
  }
}
