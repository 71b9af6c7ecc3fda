import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { AskGuardian } from './ask-guardian.usecase.js';
import { DescribeParticipant } from './describe-participant.usecase.js';
import { ParticipantDesk } from './participant-desk.js';
import { teamPage } from './participant-pages.js';
import { participantAnswers } from './participants.answers.js';
import { ParticipantDto, ParticipantParams } from './participants.dto.js';

/** Ages and guardians of the authors of my entry, where the rulebook counts ages. */
@SignedIn()
@Controller('entries/:id/participants')
export class ParticipantsController {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly describing: DescribeParticipant,
    private readonly asking: AskGuardian,
  ) {}

  @Get()
  @Operation('Tuổi và người giám hộ của các tác giả', 'Ages and guardians of the authors', participantAnswers.team)
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const { entry, edition } = await this.desk.team(id, caller.accountId);
    return { items: teamPage(entry, edition) };
  }

  @Put(':authorId')
  @Operation('Ghi ngày sinh và người giám hộ', 'Writes down date of birth and guardian', participantAnswers.team)
  async describe(
    @Param() { id: entryId, authorId }: ParticipantParams,
    @Body() { bornOn, guardian = null }: ParticipantDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.describing.execute({ entryId, authorId }, caller.accountId, version, { bornOn, guardian });
    return this.list(entryId, caller);
  }

  @Idempotent()
  @Post(':authorId/ask')
  @HttpCode(200)
  @Operation('Gửi thư xin sự đồng ý của người giám hộ', 'Asks the guardian by a letter', participantAnswers.team)
  async ask(
    @Param() { id: entryId, authorId }: ParticipantParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.asking.execute({ entryId, authorId }, caller.accountId, version);
    return this.list(entryId, caller);
  }
}
