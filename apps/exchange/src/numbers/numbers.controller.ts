import { Controller, Get, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { assertModerates } from '../moderation/moderators.js';
import { listingAnswer, numbersAnswer, numbersAnswers, stepAnswer } from './numbers.answers.js';
import { CountedListingsQuery, StepQuery } from './numbers.dto.js';
import { NumbersView } from './numbers.view.js';

/** The figures of the whole exchange, for whoever looks after it. */
@Roles('organiser')
@Controller('numbers')
export class NumbersController {
  constructor(
    private readonly view: NumbersView,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Số liệu của cả sàn kết nối', 'The figures of the whole exchange', numbersAnswers.numbers)
  async numbers(@CurrentCaller() caller: Caller) {
    assertModerates(caller);
    const now = this.clock.now();
    return numbersAnswer(await this.view.of(null, now), now);
  }

  @Get('listings')
  @Operation(
    'Các tin mà một con số đếm, mới nhất trước',
    'The offers and needs that a figure counts, the newest first',
    numbersAnswers.listings,
  )
  async listings(@Query() query: CountedListingsQuery, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    const { items, nextCursor, total } = await this.view.listings(null, query);
    return { items: items.map(listingAnswer), nextCursor, total };
  }

  @Get('steps')
  @Operation(
    'Những gì một bước đếm, từ cặp phù hợp đến nhiệm vụ đã xong',
    'What a step counts, from matches to tasks done',
    numbersAnswers.steps,
  )
  async steps(@Query() query: StepQuery, @CurrentCaller() caller: Caller) {
    assertModerates(caller);
    const { items, nextCursor, total } = await this.view.steps(null, query, this.clock.now());
    return { items: items.map(stepAnswer), nextCursor, total };
  }
}
