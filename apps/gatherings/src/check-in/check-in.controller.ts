import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Rush } from '@sangtao/service-kit/rate-limits';
import { CheckInAccess } from './check-in-access.js';
import { checkInAnswers, conflictAnswer, countsAnswer, ruledAnswer, snapshotAnswer } from './check-in.answers.js';
import { ConflictsQuery, ScannerParams, ScansDto } from './check-in.dto.js';
import { CheckInView } from './check-in.view.js';
import { ScannersStore } from './scanners.store.js';
import { TakeScans } from './take-scans.usecase.js';

/** What happens at the gates. */
@SignedIn()
@Controller('gatherings/:id')
export class CheckInController {
  constructor(
    private readonly access: CheckInAccess,
    private readonly scanners: ScannersStore,
    private readonly takeScans: TakeScans,
    private readonly view: CheckInView,
  ) {}

  @Rush()
  @Get('scanners/:deviceId/snapshot')
  @Operation(
    'Danh sách thẻ cho một thiết bị, để dùng cả khi mất mạng',
    'The badges for a device, also for when there is no network',
    checkInAnswers.snapshot,
  )
  async snapshot(@Param() { id, deviceId }: ScannerParams, @CurrentCaller() caller: Caller) {
    const gathering = await this.access.atGate(id, caller);
    await this.scanners.assertWorks({ id: deviceId, gatheringId: id });
    const { now, badges } = await this.view.snapshot(gathering);
    return snapshotAnswer(gathering, badges, now);
  }

  @Rush()
  @Post('scanners/:deviceId/scans')
  @HttpCode(200)
  @Operation(
    'Gửi các lượt quét; mỗi mã lượt quét chỉ tính một lần',
    'Sends scans; each nonce counts once',
    checkInAnswers.ruled,
  )
  async scan(@Param() { id, deviceId }: ScannerParams, @Body() batch: ScansDto, @CurrentCaller() caller: Caller) {
    await this.takeScans.execute(await this.access.atGate(id, caller), deviceId, batch);
    const nonces = batch.scans.map(({ nonce }) => nonce);
    return { items: nonces.length > 0 ? (await this.view.ruled(id, nonces)).map(ruledAnswer) : [] };
  }

  @Rush()
  @Get('check-in-counts')
  @Operation('Số người trong từng khu vực', 'How many are in each zone', checkInAnswers.counts)
  async counts(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return countsAnswer(await this.view.counts(await this.access.atGate(id, caller)));
  }

  @Get('check-in-conflicts')
  @Operation(
    'Những lượt thiết bị đã cho vào nhưng không đúng, kèm cả hai thiết bị',
    'Whom devices let in who should not have been, with both devices',
    checkInAnswers.conflicts,
  )
  async conflicts(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ConflictsQuery,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.atGate(id, caller);
    const { items, nextCursor } = await this.view.conflicts(id, query);
    return { items: items.map(conflictAnswer), nextCursor };
  }
}
