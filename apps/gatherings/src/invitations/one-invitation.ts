import { Injectable } from '@nestjs/common';
import { CorrectInvitation } from './correct-invitation.usecase.js';
import { InvitePerson } from './invite-person.usecase.js';
import { SendInvitation } from './send-invitation.usecase.js';
import { WithdrawInvitation } from './withdraw-invitation.usecase.js';

/** What organisers do with one invitation. */
@Injectable()
export class OneInvitation {
  constructor(
    readonly invite: InvitePerson,
    readonly correct: CorrectInvitation,
    readonly send: SendInvitation,
    readonly withdraw: WithdrawInvitation,
  ) {}
}
