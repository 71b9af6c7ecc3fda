import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { AllocateBooth } from './allocate-booth.usecase.js';
import { ApplicationParams, ApplyDto, TakeBoothDto } from './booth-applications.dto.js';
import { Exhibitor } from './exhibitor.js';
import { floorAnswers } from './floor.answers.js';

/** What an exhibitor does. An application of somebody else does not exist for them. */
@SignedIn()
@Controller('gatherings/:gatheringId/floor')
export class MyBoothsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly exhibitor: Exhibitor,
    private readonly allocate: AllocateBooth,
  ) {}

  @Get('my-applications')
  @Operation('Đơn xin gian hàng của tôi', 'My applications for booths', floorAnswers.mine)
  async mine(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.seen(id, caller);
    return this.exhibitor.view.mine(id, caller.accountId);
  }

  @Idempotent()
  @Post('applications')
  @Operation('Xin một gian hàng', 'Applies for a booth', floorAnswers.one)
  async apply(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() wanted: ApplyDto,
    @CurrentCaller() caller: Caller,
  ) {
    const { company, technologies, fieldCodes, size, zoneCode, powerWatts, subsidyClass, note } = wanted;
    const about = { technologies, fieldCodes, size, zoneCode: zoneCode ?? null, powerWatts, subsidyClass };
    const contact = { name: wanted.contactName, phone: wanted.contactPhone };
    const gathering = await this.access.seen(id, caller);
    const applicationId = await this.exhibitor.applying.execute(gathering, {
      ...{ accountId: caller.accountId, company, contact },
      about: { ...about, note: note ?? null },
    });
    return this.exhibitor.view.one(id, applicationId);
  }

  @Idempotent()
  @Post('applications/:applicationId/confirm')
  @HttpCode(200)
  @Operation('Nhận một gian trong đề nghị', 'Takes one of the offered booths', floorAnswers.one)
  async confirm(
    @Param() params: ApplicationParams,
    @Body() { boothId }: TakeBoothDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const { gatheringId, id } = await this.exhibitor.own(params, caller);
    await this.allocate.confirm({ gatheringId, id, version }, boothId);
    return this.exhibitor.view.one(gatheringId, id);
  }

  @Idempotent()
  @Post('applications/:applicationId/withdraw')
  @HttpCode(200)
  @Operation(
    'Rút đơn, hoặc trả lại gian đã nhận',
    'Withdraws the application, or gives the booth back',
    floorAnswers.one,
  )
  async withdraw(@Param() params: ApplicationParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { gatheringId, id, state } = await this.exhibitor.own(params, caller);
    await this.allocate.withdraw({ gatheringId, id, version }, state);
    return this.exhibitor.view.one(gatheringId, id);
  }
}
