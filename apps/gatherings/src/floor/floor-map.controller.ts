import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentCaller, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { ChangeFloor } from './change-floor.usecase.js';
import { FloorMapView } from './floor-map.view.js';
import { floorAnswers } from './floor.answers.js';
import { BoothDto, BoothParams, BoothRowDto, DroppedBoothsDto, HallDto, pointOf } from './floor.dto.js';

/** The hall and its booths. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/floor')
export class FloorMapController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: FloorMapView,
    private readonly change: ChangeFloor,
  ) {}

  @Public()
  @Get()
  @Operation(
    'Sơ đồ mặt bằng dạng GeoJSON, với đơn vị ở từng gian',
    'The floor as GeoJSON, with who stands where',
    floorAnswers.map,
  )
  async map(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    return this.view.of(await this.access.seen(id, caller));
  }

  @Idempotent()
  @Put()
  @Operation('Vẽ mặt bằng và các phân khu', 'Draws the hall and its zones', floorAnswers.map)
  async putHall(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() { outline, zones }: HallDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    const drawn = zones.map(({ code, name, outline: own }) => {
      return { code, name: { vi: name.vi, en: name.en }, outline: own.map(pointOf) };
    });
    await this.change.putHall(id, version, { hall: outline.map(pointOf), zones: drawn });
    return this.view.of(gathering);
  }

  @Idempotent()
  @Post('rows')
  @Operation('Thêm một dãy gian hàng dọc theo một đường', 'Adds a row of booths along a line', floorAnswers.map)
  async putRow(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() row: BoothRowDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    await this.change.putRow(id, version, { ...row, from: pointOf(row.from), towards: pointOf(row.towards) });
    return this.view.of(gathering);
  }

  @Idempotent()
  @Post('booth-removals')
  @HttpCode(200)
  @Operation('Bỏ nhiều gian hàng cùng lúc, tất cả hoặc không gian nào', 'Drops booths, all or none', floorAnswers.map)
  async dropBooths(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() { boothIds }: DroppedBoothsDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    await this.change.dropBooths(id, version, boothIds);
    return this.view.of(gathering);
  }

  @Idempotent()
  @Put('booths/:boothId')
  @Operation('Thêm hoặc sửa một gian hàng', 'Adds a booth, or changes it', floorAnswers.map)
  async putBooth(
    @Param() { gatheringId, boothId }: BoothParams,
    @Body() { code, zoneCode, outline, powerWatts }: BoothDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const booth = { id: boothId, code, zoneCode, outline: outline.map(pointOf), powerWatts };
    await this.change.putBooths(gatheringId, version, [booth]);
    return this.view.of(gathering);
  }

  @Idempotent()
  @Delete('booths/:boothId')
  @Operation('Bỏ một gian hàng chưa có đơn vị', 'Drops a booth that nobody holds', floorAnswers.map)
  async dropBooth(
    @Param() { gatheringId, boothId }: BoothParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.dropBooth(gatheringId, version, boothId);
    return this.view.of(gathering);
  }
}
