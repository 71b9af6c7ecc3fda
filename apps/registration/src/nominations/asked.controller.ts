import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { ConfirmNomination } from './confirm-nomination.usecase.js';
import { DeclineNomination } from './decline-nomination.usecase.js';
import { NominationPages } from './nomination-pages.js';
import { askedAs } from './nomination-rights.js';
import { nominationAnswers } from './nominations.answers.js';
import { ConfirmDto, DeclineDto } from './nominations.dto.js';
import { NominationsStore } from './nominations.store.js';

/** For whoever is asked to confirm: signed in with the address that the letter went to. To everybody else there is nothing here. */
@SignedIn()
@Controller('nominations/asked')
export class AskedController {
  constructor(
    private readonly nominations: NominationsStore,
    private readonly pages: NominationPages,
    private readonly confirming: ConfirmNomination,
    private readonly declining: DeclineNomination,
  ) {}

  @Get()
  @Operation('Các đề cử xin tôi xác nhận', 'Nominations that I am asked to confirm', nominationAnswers.askedList)
  async list(@CurrentCaller() caller: Caller) {
    const asked = await this.nominations.askedOf(askedAs(caller));
    return { items: await Promise.all(asked.map((one) => this.pages.asked(one))) };
  }

  @Get(':id')
  @Operation('Một đề cử xin tôi xác nhận', 'A nomination that I am asked to confirm', nominationAnswers.asked)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.pages.asked(await this.nominations.ofAsked(id, askedAs(caller)));
  }

  @Idempotent()
  @Post(':id/confirm')
  @HttpCode(200)
  @Operation('Sửa thông tin về mình và xác nhận', 'Puts facts right and confirms', nominationAnswers.asked)
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { guardian, answers, guardianConsents, childConsents, mayPublish, ...facts }: ConfirmDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const consents = { guardian: guardianConsents === true, child: childConsents === true, publication: mayPublish };
    const confirmation = { ...facts, guardian: guardian ?? undefined, answers: answers ?? undefined, consents };
    await this.confirming.execute(id, askedAs(caller), version, confirmation);
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/decline')
  @HttpCode(200)
  @Operation('Từ chối đề cử', 'Declines', nominationAnswers.asked)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.declining.execute(id, askedAs(caller), version, reason?.trim() || null);
    return this.get(id, caller);
  }
}
