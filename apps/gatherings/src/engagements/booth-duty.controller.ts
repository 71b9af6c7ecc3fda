import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { dutyAnswer } from './booth-duty.answers.js';
import { DutyDto } from './booth-duty.dto.js';
import { SayDuty } from './say-duty.usecase.js';

/** When somebody stands at their booth: nobody else reads it, and no meeting is placed there. */
@SignedIn()
@Controller('gatherings/:gatheringId/floor/my-duty')
export class BoothDutyController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly duty: SayDuty,
  ) {}

  @Get()
  @Operation('Giờ tôi trực gian hàng', 'When I am on duty at my booth', dutyAnswer)
  async get(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.seen(id, caller);
    return this.duty.of(id, caller.accountId);
  }

  @Put()
  @Operation('Đặt giờ tôi trực gian hàng', 'Says when I am on duty at my booth', dutyAnswer)
  async put(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() { times }: DutyDto,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.seen(id, caller);
    await this.duty.execute(gathering, caller.accountId, times);
    return this.duty.of(id, caller.accountId);
  }
}
