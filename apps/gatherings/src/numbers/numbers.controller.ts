import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { admissionAnswer, numbersAnswer, numbersAnswers } from './numbers.answers.js';
import { AdmissionsQuery } from './numbers.dto.js';
import { NumbersView } from './numbers.view.js';

/** The figures of an event, for its organisers, and the rows of those that no other list shows. */
@Roles('organiser')
@Controller('gatherings/:id')
export class NumbersController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: NumbersView,
    private readonly clock: Clock,
  ) {}

  @Get('numbers')
  @Operation(
    'Số liệu của sự kiện: đại biểu, lượt vào cửa, đơn xin gian hàng',
    'The figures of an event: delegates, admissions, applications for booths',
    numbersAnswers.numbers,
  )
  async numbers(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const gathering = await this.access.organised(id, caller);
    return numbersAnswer(await this.view.of(gathering), gathering.timeZone, this.clock.now());
  }

  @Get('admissions')
  @Operation(
    'Các lượt vào cửa mà một con số đếm, mới nhất trước',
    'The admissions that a figure counts, the latest first',
    numbersAnswers.admissions,
  )
  async admissions(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AdmissionsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    const { items, nextCursor, total } = await this.view.admissions(await this.access.organised(id, caller), query);
    return { items: items.map(admissionAnswer), nextCursor, total };
  }
}
