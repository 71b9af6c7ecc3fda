import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Recent, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { CloseEarly } from './close-early.usecase.js';
import { closingAnswers } from './closing.answers.js';
import { ClosingDto } from './closing.dto.js';
import { EarlyClosingsStore } from './early-closings.store.js';

/** Taking no more entries before the deadline. Each step names the version of the edition that was read. */
@Roles('organiser')
@Controller('editions/:id/closing')
export class ClosingController {
  constructor(
    private readonly closeEarly: CloseEarly,
    private readonly closings: EarlyClosingsStore,
  ) {}

  @Get()
  @Operation('Đề nghị đóng sớm đang chờ duyệt', 'The early closing that waits', closingAnswers.ofEdition)
  async waiting(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    assertMine(id, caller);
    const found = await this.closings.waiting(id);
    if (!found) return { items: [] };
    const { number, decidedOn, reason, askedAt, askedBy } = found;
    return { items: [{ number, decidedOn, reason, askedAt, mayApprove: askedBy !== caller.accountId }] };
  }

  @Post()
  @HttpCode(202)
  @Operation(
    'Đề nghị đóng nhận hồ sơ ngay theo quyết định; người thứ hai duyệt thì mới đóng',
    'Asks to close at once by a decision; it happens once a second person has approved it',
    closingAnswers.ofEdition,
  )
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { number, decidedOn, reason }: ClosingDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(id, caller);
    await this.closeEarly.ask({ id, version, by: caller.accountId }, { number, decidedOn, reason });
    return this.waiting(id, caller);
  }

  @Recent()
  @Post('approval')
  @HttpCode(200)
  @Operation(
    'Duyệt đóng sớm, với tư cách người thứ hai; người có bản nháp được báo',
    'Approves, as the second person; whoever has a draft is told',
    closingAnswers.ofEdition,
  )
  async approve(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    assertMine(id, caller);
    await this.closeEarly.approve({ id, version, by: caller.accountId });
    return this.waiting(id, caller);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Operation('Rút đề nghị đóng sớm', 'Withdraws the request', closingAnswers.ofEdition)
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    assertMine(id, caller);
    await this.closeEarly.withdraw({ id, version, by: caller.accountId });
    return this.waiting(id, caller);
  }
}

/** For a first page: that something waits. */
@SignedIn()
@Controller('my/closings')
export class MyClosingsController {
  constructor(private readonly closings: EarlyClosingsStore) {}

  @Get()
  @Operation('Những đề nghị đóng sớm chờ tôi duyệt', 'Early closings that wait for me', closingAnswers.awaited)
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.closings.awaited(caller), nextCursor: null };
  }
}

/** @throws Refusal not-found */
function assertMine(id: string, caller: Caller): void {
  if (!mayOrganise(caller, id)) throw new Refusal('not-found');
}
