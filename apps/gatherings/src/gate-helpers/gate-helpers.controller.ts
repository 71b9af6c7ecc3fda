import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { gateHelperAnswers, helpedAnswer, helperAnswer } from './gate-helpers.answers.js';
import { HelperParams, NameHelperDto } from './gate-helpers.dto.js';
import { GateHelpersStore } from './gate-helpers.store.js';
import { NameGateHelpers } from './name-gate-helpers.usecase.js';

/** Who helps at the gates of a gathering without organising it. */
@Roles('organiser')
@Controller()
export class GateHelpersController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly naming: NameGateHelpers,
    private readonly helpers: GateHelpersStore,
  ) {}

  @Get('gatherings/:id/gate-helpers')
  @Operation('Người giúp check-in của sự kiện', 'Who helps at the gates of an event', gateHelperAnswers.list)
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return { items: (await this.naming.list(id)).map(helperAnswer) };
  }

  @Idempotent()
  @Post('gatherings/:id/gate-helpers')
  @Operation(
    'Thêm người giúp check-in: chỉ làm được việc ở cổng của sự kiện này',
    'Names a helper, who may work at the gates of this event and nothing else',
    gateHelperAnswers.one,
  )
  async add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { email, name }: NameHelperDto,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    return helperAnswer(await this.naming.add(gathering, { email, name: name.trim() }, caller.accountId));
  }

  @Idempotent()
  @Delete('gatherings/:id/gate-helpers/:accountId')
  @Operation(
    'Bỏ người giúp check-in: có hiệu lực ngay, thiết bị của người đó bị thu hồi',
    'Takes a helper’s right back at once, and revokes their devices',
    gateHelperAnswers.dropped,
  )
  async drop(@Param() { id, accountId }: HelperParams, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    await this.naming.drop(id, accountId);
    return {};
  }

  @SignedIn()
  @Get('my/gates')
  @Operation('Các sự kiện mà tôi giúp check-in', 'Events at whose gates I help', gateHelperAnswers.helped)
  async mine(@CurrentCaller() { accountId }: Caller) {
    return { items: (await this.helpers.helpedBy(accountId)).map(helpedAnswer) };
  }
}
