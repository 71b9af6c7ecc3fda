import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { AnswerInvitation } from './answer-invitation.usecase.js';
import type { Invitation } from './invitation.js';
import { invitationAnswers, myInvitationAnswer } from './invitations.answers.js';
import { DeclineDto } from './invitations.dto.js';
import { InvitationsView } from './invitations.view.js';

/** Opening an invitation answers nothing: mail scanners open it too. */
@SignedIn()
@Controller('my/invitations')
export class MyInvitationsController {
  constructor(
    private readonly answer: AnswerInvitation,
    private readonly view: InvitationsView,
  ) {}

  @Get()
  @Operation('Các sự kiện mời tôi', 'Events that I am invited to', invitationAnswers.mine)
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: (await this.view.ofEmail(await this.answer.emailOf(accountId))).map(myInvitationAnswer) };
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Operation('Nhận lời tham dự', 'Accepts an invitation to an event', invitationAnswers.answered)
  async accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return answered(await this.answer.execute(id, accountId, { state: 'accepted', reason: null }));
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Operation('Từ chối lời mời tham dự', 'Declines an invitation to an event', invitationAnswers.answered)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return answered(await this.answer.execute(id, accountId, { state: 'declined', reason: reason ?? null }));
  }
}

function answered({ id, gatheringId, kindCode, state }: Invitation) {
  return { id, gatheringId, kindCode, state };
}
