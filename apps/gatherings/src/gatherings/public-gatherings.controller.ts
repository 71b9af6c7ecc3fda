import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, organisedBy, Public, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from './gathering-access.js';
import { gatheringAnswer, gatheringAnswers, wholeAnswer } from './gatherings.answers.js';
import { GatheringsQuery } from './gatherings.dto.js';
import { GatheringsView } from './gatherings.view.js';

/** What everybody may read from the announcement on, and organisers before it. */
@Public()
@Controller('gatherings')
export class PublicGatheringsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: GatheringsView,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Các sự kiện đã công bố', 'Events that were announced', gatheringAnswers.list)
  async list(@Query() query: GatheringsQuery, @CurrentCaller() caller: Caller | undefined) {
    const { items, nextCursor } = await this.view.list(query, organisedBy(caller));
    return { items: items.map((row) => gatheringAnswer(row, this.clock.now())), nextCursor };
  }

  @Get(':id')
  @Operation('Một sự kiện với các loại đại biểu', 'An event with its kinds of delegates', gatheringAnswers.withTemplate)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    return wholeAnswer(await this.access.seen(id, caller), this.clock.now());
  }
}
