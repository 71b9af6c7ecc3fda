import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent } from '@sangtao/service-kit/requests';
import { gatheringAnswers, wholeAnswer } from '../gatherings/gatherings.answers.js';
import { cloneAnswers } from './clone.answers.js';
import { CloneDto } from './clone.dto.js';
import { CloneGathering } from './clone-gathering.usecase.js';

/** Last year's event becomes this year's. Whoever organises all of them does that. */
@Roles('organiser')
@Controller('gatherings/:id')
export class CloneController {
  constructor(
    private readonly clone: CloneGathering,
    private readonly clock: Clock,
  ) {}

  @Post('clone/preview')
  @HttpCode(200)
  @Operation(
    'Bản sao sẽ khác bản gốc ở đâu, theo từng nhóm',
    'What a clone would copy, move and leave, group by group',
    cloneAnswers.preview,
  )
  async preview(@Param('id', ParseUUIDPipe) id: string, @Body() wish: CloneDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    return { items: await this.clone.preview(id, wish) };
  }

  @Idempotent()
  @Post('clone')
  @Operation(
    'Lập sự kiện từ một sự kiện trước, dời các ngày',
    'Makes an event from an earlier one, its dates moved',
    gatheringAnswers.withTemplate,
  )
  async make(@Param('id', ParseUUIDPipe) id: string, @Body() wish: CloneDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    return wholeAnswer(await this.clone.execute(id, wish, caller.accountId), this.clock.now());
  }
}
