import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { JudgeMatch } from './judge-match.usecase.js';
import { matchAnswers } from './matches.answers.js';
import { MatchParams, VerdictDto } from './matches.dto.js';
import { MatchesView } from './matches.view.js';

/** Offers for the needs of whoever is signed in. */
@SignedIn()
@Controller('matches')
export class MatchesController {
  constructor(
    private readonly view: MatchesView,
    private readonly judge: JudgeMatch,
  ) {}

  @Get()
  @Operation('Nhu cầu của tôi và số chào bán phù hợp', 'My needs, and how many offers answer them', matchAnswers.needs)
  async needs(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.needsOf(accountId) };
  }

  @Get('of-offer/:offerId')
  @Operation('Một chào bán đáp ứng những nhu cầu nào của tôi', 'How an offer answers my needs', matchAnswers.ofOffer)
  async ofOffer(@Param('offerId', ParseUUIDPipe) offerId: string, @CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.ofOffer(offerId, accountId) };
  }

  @Get(':needId')
  @Operation(
    'Chào bán cho một nhu cầu: khớp gì, chưa khớp gì',
    'The offers for a need: what fits, and what does not',
    matchAnswers.ofNeed,
  )
  ofNeed(@Param('needId', ParseUUIDPipe) needId: string, @CurrentCaller() { accountId }: Caller) {
    return this.view.ofNeed(needId, accountId);
  }

  @Put(':needId/:offerId/verdict')
  @HttpCode(204)
  @Operation('Đánh dấu quan tâm hoặc không phù hợp', 'Says whether an offer is of interest')
  async say(
    @Param() { needId, offerId }: MatchParams,
    @Body() { verdict, reason = null, note = null }: VerdictDto,
    @CurrentCaller() { accountId: ownerId }: Caller,
  ): Promise<void> {
    await this.judge.execute({ needId, offerId, ownerId }, { verdict, reason, note });
  }

  @Delete(':needId/:offerId/verdict')
  @HttpCode(204)
  @Operation('Bỏ đánh dấu', 'Takes that back')
  async takeBack(
    @Param() { needId, offerId }: MatchParams,
    @CurrentCaller() { accountId: ownerId }: Caller,
  ): Promise<void> {
    await this.judge.execute({ needId, offerId, ownerId }, null);
  }
}
