import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { actAnswers } from './acts.answers.js';
import { AwaitedActs } from './awaited-acts.view.js';

/** For a first page: that something waits, without what it says, so that looking at it is no look at a result. */
@SignedIn()
@Controller('my/acts')
export class MyActsController {
  constructor(private readonly awaited: AwaitedActs) {}

  @Get()
  @Operation('Những việc chờ tôi duyệt với tư cách người thứ hai', 'What waits for my approval', actAnswers.awaited)
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.awaited.of(caller), nextCursor: null };
  }
}
