import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { MyWorkView } from '../sheets/my-work.view.js';
import { AnswerInvitation } from './answer-invitation.usecase.js';
import { DeclineDto, judgeAnswer } from './judges.dto.js';
import { judgeAnswers } from './judges.answers.js';

/** Opening an invitation answers nothing: mail scanners open it too. */
@SignedIn()
@Controller('my/invitations')
export class MyInvitationsController {
  constructor(
    private readonly view: MyWorkView,
    private readonly invitation: AnswerInvitation,
  ) {}

  @Get()
  @Operation('Các lời mời chấm thi của tôi', 'My invitations to judge', judgeAnswers.invitations)
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.invitations(accountId), nextCursor: null };
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Operation('Nhận lời làm giám khảo', 'Accepts an invitation', judgeAnswers.one)
  async accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return judgeAnswer(await this.invitation.accept(id, accountId));
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Operation('Từ chối lời mời', 'Declines an invitation', judgeAnswers.one)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return judgeAnswer(await this.invitation.decline(id, accountId, reason ?? null));
  }
}
