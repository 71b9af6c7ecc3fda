import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { CheckInAccess } from './check-in-access.js';
import { checkInAnswers, scannerAnswer } from './check-in.answers.js';
import { RegisterScannerDto, ScannerParams } from './check-in.dto.js';
import { ManageScanners } from './manage-scanners.usecase.js';
import { ScannersStore } from './scanners.store.js';

/** The devices at the gates of a gathering. */
@SignedIn()
@Controller('gatherings/:id/scanners')
export class ScannersController {
  constructor(
    private readonly access: CheckInAccess,
    private readonly scanners: ScannersStore,
    private readonly manage: ManageScanners,
  ) {}

  @Get()
  @Operation('Các thiết bị check-in của sự kiện', 'The check-in devices of an event', checkInAnswers.scanners)
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.overDevices(id, caller);
    return { items: (await this.scanners.ofGathering(id)).map(scannerAnswer) };
  }

  @Idempotent()
  @Post()
  @Operation('Đăng ký thiết bị check-in', 'Registers a check-in device', checkInAnswers.scanner)
  async register(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, gate }: RegisterScannerDto,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.atGate(id, caller);
    return scannerAnswer(await this.manage.register(gathering, { name, gate }, caller.accountId));
  }

  @Post(':deviceId/open')
  @HttpCode(200)
  @Operation(
    'Mở thiết bị cho một phiên làm việc: nhận khóa giải mã danh sách thẻ',
    'Opens a device for a session: gives the key of its list of badges',
    checkInAnswers.opened,
  )
  async open(@Param() { id, deviceId }: ScannerParams, @CurrentCaller() caller: Caller) {
    await this.access.atGate(id, caller);
    const key = await this.manage.open({ id: deviceId, gatheringId: id });
    return { key: key.toString('base64') };
  }

  @Idempotent()
  @Post(':deviceId/revoke')
  @HttpCode(200)
  @Operation(
    'Thu hồi thiết bị: không mở được danh sách thẻ, không gửi được lượt quét nữa',
    'Revokes a device: it reads its list of badges no more, and nothing is taken from it',
    checkInAnswers.scanner,
  )
  async revoke(@Param() { id, deviceId }: ScannerParams, @CurrentCaller() caller: Caller) {
    await this.access.overDevices(id, caller);
    return scannerAnswer(await this.manage.revoke({ id: deviceId, gatheringId: id }));
  }
}
