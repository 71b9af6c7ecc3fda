import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, StreamableFile } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Idempotent } from '@sangtao/service-kit/requests';
import { KitSettings, settings } from '@sangtao/service-kit/settings';
import { AnswerMeeting } from './answer-meeting.usecase.js';
import { meetingCalendar } from './meeting-calendar.js';
import { meetingAnswers } from './meetings.answers.js';
import { OutcomeDto, RequestDto } from './meetings.dto.js';
import { MyMeetingsView } from './my-meetings.view.js';
import { RequestMeeting } from './request-meeting.usecase.js';
import { SayOutcome } from './say-outcome.usecase.js';

/** Meetings of two, as each of them sees them. */
@SignedIn()
@Controller()
export class MeetingsController {
  constructor(
    private readonly view: MyMeetingsView,
    private readonly requesting: RequestMeeting,
    private readonly answering: AnswerMeeting,
    private readonly outcomes: SayOutcome,
  ) {}

  @Get('my/meeting-gatherings')
  @Operation('Các sự kiện có gặp riêng', 'Gatherings at which there are meetings', meetingAnswers.gatherings)
  async gatherings(@CurrentCaller() caller: Caller) {
    return { items: await this.view.gatherings(caller) };
  }

  @Get('my/meetings')
  @Operation('Các cuộc gặp và đề nghị gặp của tôi', 'My meetings and requests', meetingAnswers.mine)
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.view.list(caller) };
  }

  @Get('my/meetings/calendar')
  @Operation('Các cuộc gặp của tôi, dạng lịch', 'My meetings as a calendar', meetingAnswers.calendar)
  async calendar(@CurrentCaller() caller: Caller) {
    const url = new URL('/meetings', settings(KitSettings).baseUrl).href;
    const text = meetingCalendar(await this.view.list(caller), currentScope()?.language ?? 'vi', url);
    const disposition = 'attachment; filename="meetings.ics"';
    return new StreamableFile(Buffer.from(text), { type: 'text/calendar; charset=utf-8', disposition });
  }

  @Idempotent()
  @Post('meetings')
  @Operation(
    'Đề nghị gặp người đăng một tin, hoặc một chuyên gia',
    'Asks whoever published an offer or a need, or an expert, for a meeting',
    meetingAnswers.one,
  )
  async request(@Body() input: RequestDto, @CurrentCaller() caller: Caller) {
    return this.view.one(await this.requesting.execute(caller.accountId, input), caller);
  }

  @Post('meetings/:id/accept')
  @HttpCode(200)
  @Operation('Nhận lời gặp', 'Accepts a meeting', meetingAnswers.one)
  async accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.answering.accept(id, caller.accountId);
    return this.view.one(id, caller);
  }

  @Post('meetings/:id/decline')
  @HttpCode(200)
  @Operation('Từ chối gặp', 'Declines a meeting', meetingAnswers.one)
  async decline(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.answering.decline(id, caller.accountId);
    return this.view.one(id, caller);
  }

  @Post('meetings/:id/withdraw')
  @HttpCode(200)
  @Operation('Rút lời mời hoặc hủy cuộc gặp', 'Takes a request back, or cancels a meeting', meetingAnswers.one)
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.answering.withdraw(id, caller.accountId);
    return this.view.one(id, caller);
  }

  @Put('meetings/:id/outcome')
  @Operation('Cho biết kết quả cuộc gặp', 'Says what became of a meeting', meetingAnswers.one)
  async outcome(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome }: OutcomeDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.outcomes.execute(id, caller.accountId, outcome);
    return this.view.one(id, caller);
  }
}
