import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { OrderSigning } from './order-signing.usecase.js';
import { signingAnswers } from './signings.answers.js';
import { SigningOrderDto, SigningParams } from './signings.dto.js';
import { SigningsView } from './signings.view.js';

/** What is signed in the sessions of a gathering, and in which order. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/signings')
export class SigningsController {
  constructor(
    private readonly view: SigningsView,
    private readonly ordering: OrderSigning,
  ) {}

  @Get()
  @Operation(
    'Các phiên ký kết của sự kiện, thỏa thuận theo thứ tự ký',
    'The signing sessions of an event, agreements in order',
    signingAnswers.list,
  )
  list(@Param('gatheringId', ParseUUIDPipe) gatheringId: string, @CurrentCaller() caller: Caller) {
    assertOrganises(gatheringId, caller);
    return this.view.organised(gatheringId);
  }

  @Get('unplaced')
  @Operation(
    'Thỏa thuận ký tại sự kiện mà không thuộc phiên nào, đã ký hay chưa',
    'What is signed at an event, already or still to be, and stands in none of its sessions',
    signingAnswers.unplaced,
  )
  unplaced(@Param('gatheringId', ParseUUIDPipe) gatheringId: string, @CurrentCaller() caller: Caller) {
    assertOrganises(gatheringId, caller);
    return this.view.unplaced(gatheringId);
  }

  @Public()
  @Get('announced')
  @Operation(
    'Thỏa thuận ký tại sự kiện, phần được công bố',
    'What is signed at an event, as far as it is public',
    signingAnswers.announced,
  )
  announced(@Param('gatheringId', ParseUUIDPipe) gatheringId: string) {
    return this.view.announced(gatheringId);
  }

  @Put(':sessionId/order')
  @Operation('Xếp thứ tự ký trong một phiên', 'Sets the order within a session', signingAnswers.one)
  async order(
    @Param() key: SigningParams,
    @Body() { agreementIds }: SigningOrderDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertOrganises(key.gatheringId, caller);
    await this.ordering.execute(key, version, agreementIds);
    const { items } = await this.view.organised(key.gatheringId);
    return items.find(({ sessionId }) => sessionId === key.sessionId);
  }
}

function assertOrganises(gatheringId: string, caller: Caller): void {
  if (!mayOrganise(caller, gatheringId)) throw new Refusal('not-found');
}
