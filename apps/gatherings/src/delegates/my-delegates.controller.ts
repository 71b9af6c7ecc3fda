import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { FileAnswer } from '@sangtao/service-kit/documents/answers';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { numberOf } from '../badges/badge-code.js';
import { BadgesStore } from '../badges/badges.store.js';
import { delegateCalendar } from './delegate-calendar.js';
import { delegateAnswers, movesAnswer, myAnswer } from './delegates.answers.js';
import { DelegateContentDto, RegisterDto } from './delegates.dto.js';
import { MyDelegatesView, type MyDelegate } from './my-delegates.view.js';
import { OwnRegistration } from './own-registration.usecase.js';
import { RegisterDelegate } from './register-delegate.usecase.js';

const calendar = 'text/calendar; charset=utf-8';

/** What a person registered for. */
@SignedIn()
@Controller()
export class MyDelegatesController {
  constructor(
    private readonly register: RegisterDelegate,
    private readonly own: OwnRegistration,
    private readonly view: MyDelegatesView,
    private readonly badges: BadgesStore,
  ) {}

  @Idempotent()
  @Post('gatherings/:id/delegates')
  @Operation('Đăng ký tham dự sự kiện', 'Registers for an event', delegateAnswers.myOne)
  async create(@Param('id', ParseUUIDPipe) id: string, @Body() input: RegisterDto, @CurrentCaller() caller: Caller) {
    const { id: delegateId } = await this.register.execute(id, caller.accountId, input);
    return this.whole(delegateId, caller);
  }

  @Get('my/delegates')
  @Operation('Các sự kiện tôi đã đăng ký', 'Events that I registered for', delegateAnswers.mine)
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: (await this.view.list(accountId)).map(myAnswer) };
  }

  @Get('my/delegates/:id')
  @Operation('Một đăng ký của tôi', 'A registration of mine', delegateAnswers.myOne)
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.whole(id, caller);
  }

  @Idempotent()
  @Patch('my/delegates/:id')
  @Operation('Sửa đăng ký của tôi', 'Changes a registration of mine', delegateAnswers.myOne)
  async edit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DelegateContentDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.own.edit(id, caller.accountId, version, input);
    return this.whole(id, caller);
  }

  @Idempotent()
  @Post('my/delegates/:id/cancel')
  @HttpCode(200)
  @Operation('Hủy đăng ký của tôi', 'Cancels a registration of mine', delegateAnswers.myOne)
  async cancel(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.own.cancel(id, caller.accountId, version);
    return this.whole(id, caller);
  }

  @Get('my/delegates/:id/badge')
  @Operation('Mã và số trên thẻ của tôi', 'What the square of my badge says, and its number', delegateAnswers.badge)
  async badge(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.confirmed(id, caller);
    const code = await this.badges.codeOf(id);
    if (!code) throw new Refusal('not-found');
    return { code, number: numberOf(code) };
  }

  @Get('my/delegates/:id/calendar.ics')
  @Header('content-type', calendar)
  @Operation('Lịch của sự kiện tôi tham dự', 'The event as a calendar file', new FileAnswer('text/calendar'))
  async calendar(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return delegateCalendar(await this.confirmed(id, caller));
  }

  /** Only who has a place has a badge or a calendar file. @throws Refusal not-found */
  private async confirmed(id: string, { accountId }: Caller): Promise<MyDelegate> {
    const delegate = await this.view.get(id, accountId);
    if (delegate?.state !== 'confirmed') throw new Refusal('not-found');
    return delegate;
  }

  private async whole(id: string, { accountId }: Caller) {
    const delegate = await this.view.get(id, accountId);
    if (!delegate) throw new Refusal('not-found');
    return { ...myAnswer(delegate), moves: movesAnswer(await this.view.moves(delegate)) };
  }
}
