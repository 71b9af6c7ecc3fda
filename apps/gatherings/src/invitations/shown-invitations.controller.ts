import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { invitationAnswers, shownInvitationAnswer } from './invitations.answers.js';
import { InvitationsView } from './invitations.view.js';

/** Where a letter leads before its reader has signed in: to what they are invited. Answering it takes the address that got it. */
@Public()
@Controller('invitations')
export class ShownInvitationsController {
  constructor(private readonly view: InvitationsView) {}

  @Get(':id')
  @Operation('Lời mời này mời dự gì', 'What an invitation is about', invitationAnswers.shown)
  async get(@Param('id', ParseUUIDPipe) id: string) {
    return shownInvitationAnswer(await this.view.letter(id));
  }
}
