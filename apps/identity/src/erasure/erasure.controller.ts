import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { CurrentCaller, Recent, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { AskErasure } from './ask-erasure.usecase.js';
import { erasureAnswers } from './erasure.answers.js';
import { ErasureStore } from './erasure.store.js';
import { Hindrances } from './hindrances.js';

/** The person's own wish to be erased. */
@SignedIn()
@Controller('me/erasure')
export class ErasureController {
  constructor(
    private readonly asking: AskErasure,
    private readonly store: ErasureStore,
    private readonly hindrances: Hindrances,
  ) {}

  @Get()
  @Operation('Yêu cầu xóa tài khoản của tôi', 'Whether I asked to be erased', erasureAnswers.state)
  async get(@CurrentCaller() { accountId }: Caller) {
    const [asked, hindrances] = await Promise.all([this.store.of(accountId), this.hindrances.of(accountId)]);
    return { dueAt: asked?.dueAt ?? null, hindrances };
  }

  @Recent()
  @Post()
  @HttpCode(200)
  @Operation('Yêu cầu xóa tài khoản sau bảy ngày', 'Asks to be erased after seven days', erasureAnswers.state)
  async ask(@CurrentCaller() caller: Caller) {
    await this.asking.ask(caller.accountId);
    return this.get(caller);
  }

  @Delete()
  @HttpCode(204)
  @Operation('Rút lại yêu cầu xóa tài khoản', 'Takes it back')
  async takeBack(@CurrentCaller() { accountId }: Caller) {
    await this.asking.takeBack(accountId);
  }
}
