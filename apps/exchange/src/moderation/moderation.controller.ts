import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { listingAnswer } from '../listings/listing.answer.js';
import { ModerateListing } from './moderate-listing.usecase.js';
import { moderationAnswers } from './moderation.answers.js';
import { GiveBackDto, ModerationQuery } from './moderation.dto.js';
import { ModerationView } from './moderation.view.js';
import { assertModerates } from './moderators.js';
import { Owners } from './owners.js';

/** What waits to become public. */
@Roles('organiser')
@Controller('moderation/listings')
export class ModerationController {
  constructor(
    private readonly view: ModerationView,
    private readonly moderate: ModerateListing,
    private readonly owners: Owners,
  ) {}

  @Get()
  @Operation('Các tin chờ duyệt', 'Listings that wait for a moderator', moderationAnswers.list)
  list(@Query() query: ModerationQuery, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    return this.view.list(query);
  }

  @Get('summary')
  @Operation('Bao nhiêu tin đang chờ duyệt', 'How many wait', moderationAnswers.summary)
  async summary(@CurrentCaller() caller: Caller) {
    assertModerates(caller);
    return { waiting: await this.view.waiting() };
  }

  @Get(':id')
  @Operation(
    'Một tin chờ duyệt, so với bản đang đăng',
    'One that waits, beside what is public of it',
    moderationAnswers.one,
  )
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    const { listing, shown } = await this.view.get(id);
    return { ...listingAnswer(listing), ownerName: await this.owners.nameOf(listing.ownerId), shown };
  }

  @Idempotent()
  @Post(':id/publish')
  @HttpCode(200)
  @Operation('Duyệt và đăng', 'Publishes it', moderationAnswers.one)
  async publish(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    await this.moderate.pass({ id, version, by: caller.accountId });
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/return')
  @HttpCode(200)
  @Operation('Trả lại, nêu lý do', 'Gives it back, with reasons', moderationAnswers.one)
  async giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons }: GiveBackDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertModerates(caller);
    const given = reasons.map(({ code, note = null }) => ({ code, note }));
    await this.moderate.giveBack({ id, version, by: caller.accountId }, given);
    return this.get(id, caller);
  }
}
