import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent } from '@sangtao/service-kit/requests';
import { NominationPages } from './nomination-pages.js';
import { askedAs } from './nomination-rights.js';
import { nominationAnswers } from './nominations.answers.js';
import { PublicationDto } from './nominations.dto.js';
import { PublicationConsent } from './publication-consent.usecase.js';

/** Whoever confirmed may change their mind about name and photograph at any time. */
@SignedIn()
@Controller('nominations/asked')
export class PublicationController {
  constructor(
    private readonly pages: NominationPages,
    private readonly consent: PublicationConsent,
  ) {}

  @Idempotent()
  @Post(':id/publication')
  @HttpCode(200)
  @Operation(
    'Cho phép, hoặc rút lại, việc công bố tên và ảnh',
    'Allows the name and photograph to be published, or withdraws that',
    nominationAnswers.asked,
  )
  async publication(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { mayPublish }: PublicationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.pages.asked(await this.consent.execute(id, askedAs(caller), mayPublish));
  }
}
