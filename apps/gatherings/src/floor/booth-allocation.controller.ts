import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { AllocateBooth } from './allocate-booth.usecase.js';
import { ApplicationsView } from './applications.view.js';
import { ApplicationParams, ApplicationsQuery, OfferDto, TakeBoothDto } from './booth-applications.dto.js';
import { floorAnswers } from './floor.answers.js';

/** What organisers do with applications. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/floor/applications')
export class BoothAllocationController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: ApplicationsView,
    private readonly allocate: AllocateBooth,
  ) {}

  @Get()
  @Operation('Đơn xin gian hàng, theo thứ tự nộp', 'Applications for booths, as they came', floorAnswers.list)
  async list(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Query() query: ApplicationsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return this.view.list(id, query);
  }

  @Idempotent()
  @Post(':applicationId/shortlist')
  @HttpCode(200)
  @Operation('Đưa vào danh sách chọn', 'Puts it on the short list', floorAnswers.one)
  async shortlist(@Param() params: ApplicationParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { gatheringId, applicationId: id } = params;
    await this.access.organised(gatheringId, caller);
    await this.allocate.shortlist({ gatheringId, id, version });
    return this.view.one(gatheringId, id);
  }

  @Idempotent()
  @Post(':applicationId/decline')
  @HttpCode(200)
  @Operation('Từ chối đơn', 'Declines it', floorAnswers.one)
  async decline(@Param() params: ApplicationParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { gatheringId, applicationId: id } = params;
    await this.access.organised(gatheringId, caller);
    await this.allocate.decline({ gatheringId, id, version });
    return this.view.one(gatheringId, id);
  }

  @Idempotent()
  @Post(':applicationId/offer')
  @HttpCode(200)
  @Operation('Đề nghị các gian để đơn vị chọn một', 'Offers booths, of which the exhibitor takes one', floorAnswers.one)
  async offer(
    @Param() { gatheringId, applicationId: id }: ApplicationParams,
    @Body() { boothIds, until }: OfferDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.allocate.offer({ gatheringId, id, version }, gathering, {
      boothIds,
      until: until ? new Date(until) : null,
    });
    return this.view.one(gatheringId, id);
  }

  @Idempotent()
  @Post(':applicationId/move')
  @HttpCode(200)
  @Operation('Chuyển sang gian khác', 'Moves the exhibitor to another booth', floorAnswers.one)
  async move(
    @Param() { gatheringId, applicationId: id }: ApplicationParams,
    @Body() { boothId }: TakeBoothDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(gatheringId, caller);
    await this.allocate.moveTo({ gatheringId, id, version }, boothId);
    return this.view.one(gatheringId, id);
  }

  @Idempotent()
  @Post(':applicationId/vacate')
  @HttpCode(200)
  @Operation('Thu hồi gian; gian trống trở lại', 'Takes the booth back, which is free again', floorAnswers.one)
  async vacate(@Param() params: ApplicationParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { gatheringId, applicationId: id } = params;
    await this.access.organised(gatheringId, caller);
    await this.allocate.vacate({ gatheringId, id, version });
    return this.view.one(gatheringId, id);
  }
}
