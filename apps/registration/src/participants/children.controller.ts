import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { PublicationDto } from '../nominations/nominations.dto.js';
import { AnswerAsGuardian } from './answer-as-guardian.usecase.js';
import { ParticipantDesk } from './participant-desk.js';
import { childPage } from './participant-pages.js';
import { participantAnswers } from './participants.answers.js';
import { GuardianConsentDto, GuardianDeclineDto, ParticipantParams } from './participants.dto.js';

/** For a parent or guardian: signed in with the address that the letter went to. To everybody else there is nothing here. */
@SignedIn()
@Controller('my/children')
export class ChildrenController {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly answering: AnswerAsGuardian,
  ) {}

  @Get()
  @Operation('Các em mà tôi là người giám hộ', 'Children whose guardian I am', participantAnswers.children)
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: (await this.desk.askedOf(accountId)).map(childPage) };
  }

  @Get(':id/:authorId')
  @Operation('Một em mà tôi được xin ý kiến', 'A child for whom I am asked', participantAnswers.child)
  async get(@Param() { id: entryId, authorId }: ParticipantParams, @CurrentCaller() { accountId }: Caller) {
    return childPage(await this.desk.ofGuardian({ entryId, authorId }, accountId));
  }

  @Idempotent()
  @Post(':id/:authorId/consent')
  @HttpCode(200)
  @Operation('Đồng ý cho em dự thi', 'Consents to the child’s taking part', participantAnswers.child)
  async consent(
    @Param() params: ParticipantParams,
    @Body() { guardian, guardianConsents, childConsents, mayPublish }: GuardianConsentDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const consents = { guardian: guardianConsents === true, child: childConsents === true, publication: mayPublish };
    const as = { entryId: params.id, authorId: params.authorId, accountId: caller.accountId, version };
    await this.answering.consent(as, { guardian: guardian ?? undefined, consents });
    return this.get(params, caller);
  }

  @Idempotent()
  @Post(':id/:authorId/decline')
  @HttpCode(200)
  @Operation('Không đồng ý cho em dự thi', 'Declines', participantAnswers.child)
  async decline(
    @Param() params: ParticipantParams,
    @Body() { reason }: GuardianDeclineDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const as = { entryId: params.id, authorId: params.authorId, accountId: caller.accountId, version };
    await this.answering.decline(as, reason?.trim() || null);
    return this.get(params, caller);
  }

  @Idempotent()
  @Post(':id/:authorId/publication')
  @HttpCode(200)
  @Operation(
    'Cho phép, hoặc rút lại, việc công bố tên và ảnh của em',
    'Allows the child’s name and photograph to be published, or withdraws that',
    participantAnswers.child,
  )
  async publication(
    @Param() params: ParticipantParams,
    @Body() { mayPublish }: PublicationDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.answering.setPublication(
      { entryId: params.id, authorId: params.authorId },
      caller.accountId,
      mayPublish,
    );
    return this.get(params, caller);
  }
}
