import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { invitationAnswer, invitationAnswers } from './invitations.answers.js';
import { InvitationParams, InvitePersonDto, InvitedPersonDto } from './invitations.dto.js';
import { OneInvitation } from './one-invitation.js';

/** One person who is invited: put on the list by hand, put right, written to, taken back. */
@Roles('organiser')
@Controller('gatherings/:id/invitations')
export class OneInvitationController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly invitation: OneInvitation,
  ) {}

  @Idempotent()
  @Post()
  @Operation('Mời một người', 'Invites one person', invitationAnswers.one)
  async invite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() person: InvitePersonDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return invitationAnswer(await this.invitation.invite.execute(id, person, caller.accountId));
  }

  @Idempotent()
  @Patch(':invitationId')
  @Operation(
    'Sửa lời mời chưa được trả lời; đổi địa chỉ thì thư mới được gửi đi và đường dẫn cũ hết hiệu lực',
    'Corrects an invitation that was not answered; to another address goes another letter, and the old link ends',
    invitationAnswers.one,
  )
  async correct(
    @Param() { id: gatheringId, invitationId: id }: InvitationParams,
    @Body() person: InvitedPersonDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(gatheringId, caller);
    const key = { gatheringId, id, version };
    return invitationAnswer(await this.invitation.correct.execute(key, person, caller.accountId));
  }

  @Idempotent()
  @Post(':invitationId/send')
  @HttpCode(200)
  @Operation('Gửi một lời mời, lần đầu hoặc gửi lại', 'Sends one invitation, or sends it again', invitationAnswers.one)
  async send(
    @Param() { id: gatheringId, invitationId: id }: InvitationParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(gatheringId, caller);
    return invitationAnswer(await this.invitation.send.execute({ gatheringId, id, version }));
  }

  @Idempotent()
  @Post(':invitationId/withdraw')
  @HttpCode(200)
  @Operation(
    'Rút lời mời; ai đã được gửi thư thì được báo',
    'Withdraws an invitation; whoever had a letter is told',
    invitationAnswers.one,
  )
  async withdraw(
    @Param() { id: gatheringId, invitationId: id }: InvitationParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(gatheringId, caller);
    return invitationAnswer(await this.invitation.withdraw.execute({ gatheringId, id, version }));
  }
}
