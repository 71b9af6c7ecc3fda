import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { listingAnswer, numbersAnswer, numbersAnswers, stepAnswer } from './numbers.answers.js';
import { ShownListingsQuery, StepQuery } from './numbers.dto.js';
import { NumbersView } from './numbers.view.js';

/** The figures of one event on the exchange, for its organisers: what those who have a place there offer and need, and what came of it. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/numbers')
export class GatheringNumbersController {
  constructor(
    private readonly view: NumbersView,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Số liệu kết nối của một sự kiện', 'The figures of an event on the exchange', numbersAnswers.numbers)
  async numbers(@Param('gatheringId', ParseUUIDPipe) gatheringId: string, @CurrentCaller() caller: Caller) {
    assertOrganises(gatheringId, caller);
    const now = this.clock.now();
    return numbersAnswer(await this.view.of(gatheringId, now), now);
  }

  @Get('listings')
  @Operation(
    'Các tin của đại biểu mà một con số đếm',
    'The offers and needs of delegates that a figure counts',
    numbersAnswers.listings,
  )
  async listings(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Query() query: ShownListingsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    const { items, nextCursor, total } = await this.view.listings(gatheringId, query);
    return { items: items.map(listingAnswer), nextCursor, total };
  }

  @Get('steps')
  @Operation('Những gì một bước của sự kiện đếm', 'What a step of the event counts', numbersAnswers.steps)
  async steps(
    @Param('gatheringId', ParseUUIDPipe) gatheringId: string,
    @Query() query: StepQuery,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(gatheringId, caller);
    const { items, nextCursor, total } = await this.view.steps(gatheringId, query, this.clock.now());
    return { items: items.map(stepAnswer), nextCursor, total };
  }
}

function assertOrganises(gatheringId: string, caller: Caller): void {
  if (!mayOrganise(caller, gatheringId)) throw new Refusal('not-found');
}
