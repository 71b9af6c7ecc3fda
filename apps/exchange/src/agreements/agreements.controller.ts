import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { page, readCursor } from '@sangtao/service-kit/pages';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { readerOf } from './agreement-rights.sql.js';
import { agreementAnswers } from './agreements.answers.js';
import { AgreementPatchDto, AgreementsQuery, CreateAgreementDto, EndDto, SignDto } from './agreements.dto.js';
import { AgreementsView, type AgreementKey } from './agreements.view.js';
import { dayOf } from './days.js';
import { MoveAgreement } from './move-agreement.usecase.js';
import { WriteAgreement } from './write-agreement.usecase.js';

/** Memorandums and coordination programmes. Who looks after them changes them; who answers for a side reads them. */
@SignedIn()
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly view: AgreementsView,
    private readonly writing: WriteAgreement,
    private readonly moving: MoveAgreement,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Thỏa thuận tôi theo dõi, việc trễ lên đầu', 'My agreements, the late ones first', agreementAnswers.list)
  async list(@Query() query: AgreementsQuery, @CurrentCaller() caller: Caller) {
    const after = readCursor(query.cursor, isKey);
    const rows = await this.view.list(readerOf(caller), query, after, dayOf(this.clock.now()));
    const { items, nextCursor } = page(rows, query.limit, ({ key }) => key);
    return { items: items.map(({ item }) => item), nextCursor };
  }

  @Roles('officer', 'organiser')
  @Idempotent()
  @Post()
  @Operation('Lập thỏa thuận (bản nháp)', 'Writes an agreement down, as a draft', agreementAnswers.one)
  async create(@Body() input: CreateAgreementDto, @CurrentCaller() caller: Caller) {
    return this.shown(await this.writing.create(readerOf(caller), input), caller);
  }

  @Get(':id')
  @Operation('Một thỏa thuận', 'One agreement', agreementAnswers.one)
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.shown(id, caller);
  }

  @Roles('officer', 'organiser')
  @Patch(':id')
  @Operation('Sửa thỏa thuận', 'Changes an agreement', agreementAnswers.one)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: AgreementPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.writing.change(id, version, readerOf(caller), patch);
    return this.shown(id, caller);
  }

  @Roles('officer', 'organiser')
  @Post(':id/sign')
  @HttpCode(200)
  @Operation('Ghi nhận đã ký', 'Records that it is signed', agreementAnswers.one)
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { signedOn }: SignDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.moving.sign({ id, version }, readerOf(caller), signedOn);
    return this.shown(id, caller);
  }

  @Roles('officer', 'organiser')
  @Post(':id/complete')
  @HttpCode(200)
  @Operation('Ghi nhận đã hoàn thành', 'Records that it is completed', agreementAnswers.one)
  async complete(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.moving.complete({ id, version }, readerOf(caller));
    return this.shown(id, caller);
  }

  @Roles('officer', 'organiser')
  @Post(':id/end')
  @HttpCode(200)
  @Operation('Chấm dứt, nêu lý do', 'Ends it before it is completed, with a reason', agreementAnswers.one)
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EndDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.moving.end({ id, version }, readerOf(caller), reason.normalize('NFC'));
    return this.shown(id, caller);
  }

  @Roles('officer', 'organiser')
  @Post(':id/resume')
  @HttpCode(200)
  @Operation('Mở lại thỏa thuận đã đóng', 'Opens a closed one again', agreementAnswers.one)
  async resume(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.moving.resume({ id, version }, readerOf(caller));
    return this.shown(id, caller);
  }

  private shown(id: string, caller: Caller) {
    return this.view.one(id, readerOf(caller), dayOf(this.clock.now()));
  }
}

function isKey(key: unknown): key is AgreementKey {
  const [urgency, id] = Array.isArray(key) && key.length === 2 ? (key as unknown[]) : [];
  return (
    Number.isInteger(urgency) &&
    Math.abs(urgency as number) < 1e6 &&
    typeof id === 'string' &&
    /^[0-9a-f-]{36}$/.test(id)
  );
}
