import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { readerOf } from '../agreements/agreement-rights.sql.js';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { MeetingAgreementsView } from './meeting-agreements.view.js';
import { meetingAnswers } from './meetings.answers.js';

/** From a meeting to the agreement that is to be signed, for those who may write one. */
@Roles('officer', 'organiser')
@Controller('meetings/:id/agreement-beginning')
export class MeetingAgreementsController {
  constructor(private readonly view: MeetingAgreementsView) {}

  @Get()
  @Operation(
    'Những gì đã biết để lập thỏa thuận từ cuộc gặp',
    'What is known for the agreement that comes of a meeting',
    meetingAnswers.beginning,
  )
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.view.beginning(id, readerOf(caller));
  }
}
