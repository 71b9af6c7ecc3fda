import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { MyWorkView } from '../sheets/my-work.view.js';
import { AnswerInvitation } from './answer-invitation.usecase.js';
import { DeclineDto, judgeAnswer } from './judges.dto.js';

/** Opening an invitation answers nothing: mail scanners open it too. */
@SignedIn()
@Controller('my/invitations')
export class MyInvitationsController {
  constructor(
    private readonly view: MyWorkView,
    private readonly invitation: AnswerInvitation,
  ) {}

  @Get()
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.invitations(accountId), nextCursor: null };
  }

  @Post(':id/accept')
  @HttpCode(200)
  async accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return judgeAnswer(await this.invitation.accept(id, accountId));
  }

  @Post(':id/decline')
  @HttpCode(200)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return judgeAnswer(await this.invitation.decline(id, accountId, reason ?? null));
  }
}
