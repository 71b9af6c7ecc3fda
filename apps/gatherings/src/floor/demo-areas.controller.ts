import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { ChangeFloor } from './change-floor.usecase.js';
import { FloorMapView } from './floor-map.view.js';
import { floorAnswers } from './floor.answers.js';
import { AreaDto, AreaParams, pointOf, SlotDto, SlotParams } from './floor.dto.js';

/** Where things are shown working, and what when. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/floor')
export class DemoAreasController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: FloorMapView,
    private readonly change: ChangeFloor,
  ) {}

  @Idempotent()
  @Put('areas/:areaId')
  @Operation('Thêm hoặc sửa một khu trình diễn', 'Adds a demonstration area, or changes it', floorAnswers.map)
  async putArea(
    @Param() { gatheringId, areaId }: AreaParams,
    @Body() { code, name, outline, powerWatts, floorLoad, allows, parallel }: AreaDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const bears = { powerWatts, floorLoad, allows, parallel };
    const area = { id: areaId, code, name: { vi: name.vi, en: name.en }, outline: outline.map(pointOf), ...bears };
    await this.change.putArea(gatheringId, version, area);
    return this.view.of(gathering);
  }

  @Idempotent()
  @Delete('areas/:areaId')
  @Operation('Bỏ một khu trình diễn', 'Drops a demonstration area', floorAnswers.map)
  async dropArea(
    @Param() { gatheringId, areaId }: AreaParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.dropArea(gatheringId, version, areaId);
    return this.view.of(gathering);
  }

  @Idempotent()
  @Put('slots/:slotId')
  @Operation('Xếp hoặc sửa một lượt trình diễn', 'Plans a demonstration, or changes it', floorAnswers.map)
  async putSlot(
    @Param() { gatheringId, slotId }: SlotParams,
    @Body() { areaId, title, exhibitor, startsAt, minutes, powerWatts, floorLoad, hazards }: SlotDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const when = { startsAt: new Date(Math.floor(Date.parse(startsAt) / 60_000) * 60_000).toISOString(), minutes };
    const shown = { id: slotId, areaId, title: { vi: title.vi, en: title.en }, exhibitor };
    await this.change.putSlot(gathering, version, { ...shown, ...when, powerWatts, floorLoad, hazards });
    return this.view.of(gathering);
  }

  @Idempotent()
  @Delete('slots/:slotId')
  @Operation('Bỏ một lượt trình diễn', 'Drops a demonstration', floorAnswers.map)
  async dropSlot(
    @Param() { gatheringId, slotId }: SlotParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.dropSlot(gatheringId, version, slotId);
    return this.view.of(gathering);
  }
}
