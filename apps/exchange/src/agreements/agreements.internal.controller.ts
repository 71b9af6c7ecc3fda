import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { ToldAgreementsDto } from './agreements.dto.js';
import { ToldAgreementsView } from './told-agreements.view.js';

/** Agreements as somebody who answers for a part of them sees them, at the moment of use, for services only. */
@Internal()
@Controller('internal/agreements')
export class InternalAgreementsController {
  constructor(private readonly view: ToldAgreementsView) {}

  /** Without those of which this person answers for nothing (any more). */
  @Post('of-account')
  @HttpCode(200)
  async ofAccount(@Body() { accountId, ids }: ToldAgreementsDto) {
    return { items: await this.view.of(accountId, ids) };
  }
}
