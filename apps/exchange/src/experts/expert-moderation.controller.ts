import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GiveBackDto } from '../moderation/moderation.dto.js';
import { assertModerates } from '../moderation/moderators.js';
import { expertAnswer } from './expert.answer.js';
import { expertAnswers } from './experts.answers.js';
import { ExpertsStore } from './experts.store.js';
import { ExpertsView } from './experts.view.js';
import { ModerateExpert } from './moderate-expert.usecase.js';

/** Profiles that wait to become public. */
@Roles('organiser')
@Controller('moderation/experts')
export class ExpertModerationController {
  constructor(
    private readonly view: ExpertsView,
    private readonly experts: ExpertsStore,
    private readonly moderate: ModerateExpert,
  ) {}

  @Get()
  @Operation('Hồ sơ chuyên gia chờ duyệt', 'Profiles that wait for a moderator', expertAnswers.waiting)
  list(@Query() query: PageQuery, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    return this.view.waiting(query);
  }

  @Get(':id')
  @Operation('Một hồ sơ chờ duyệt', 'One that waits', expertAnswers.own)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    return expertAnswer(await this.experts.handedIn(id));
  }

  @Idempotent()
  @Post(':id/publish')
  @HttpCode(200)
  @Operation('Duyệt và đăng hồ sơ', 'Publishes it', expertAnswers.own)
  async publish(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    await this.moderate.execute({ id, version, by: caller.accountId }, []);
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/return')
  @HttpCode(200)
  @Operation('Trả lại hồ sơ, nêu lý do', 'Gives it back, with reasons', expertAnswers.own)
  async giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons }: GiveBackDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertModerates(caller);
    const given = reasons.map(({ code, note = null }) => ({ code, note }));
    await this.moderate.execute({ id, version, by: caller.accountId }, given);
    return this.get(id, caller);
  }
}
