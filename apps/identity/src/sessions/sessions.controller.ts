import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IsUUID } from 'class-validator';
import { AccountEvents } from '../accounts/account-events.js';
import { sessionAnswers } from './sessions.answers.js';
import { SessionsStore } from './sessions.store.js';

class SessionParams {
  @IsUUID()
  id!: string;
}

/** Where the caller is signed in. What is ended here ends at once, with the tokens that were given out. */
@SignedIn()
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly store: SessionsStore,
    private readonly events: AccountEvents,
  ) {}

  @Get()
  @Operation('Các thiết bị đang đăng nhập', 'The devices that are signed in', sessionAnswers.list)
  async list(@CurrentCaller() { accountId, sessionId }: Caller) {
    const sessions = await this.store.list(accountId);
    return { items: sessions.map((session) => ({ ...session, current: session.id === sessionId })) };
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('Đăng xuất một thiết bị', 'Signs a device out')
  async end(@Param() { id }: SessionParams, @CurrentCaller() { accountId }: Caller) {
    if (!(await this.store.end(accountId, id))) throw new Refusal('not-found');
    await this.events.sessionEnded(accountId);
  }

  @Delete()
  @HttpCode(204)
  @Operation('Đăng xuất mọi thiết bị khác', 'Signs every other device out')
  async endOthers(@CurrentCaller() { accountId, sessionId }: Caller) {
    await this.store.endOthers(accountId, sessionId);
    await this.events.sessionEnded(accountId);
  }
}
