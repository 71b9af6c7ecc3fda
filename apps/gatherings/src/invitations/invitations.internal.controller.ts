import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { AccountAddressDto } from './invitations.dto.js';
import { InvitationsStore } from './invitations.store.js';
import { WriteLetter } from './write-letter.js';

/** Names and addresses at the moment of use, for services only. */
@Internal()
@Controller('internal/invitations')
export class InternalInvitationsController {
  constructor(
    private readonly invitations: InvitationsStore,
    private readonly letters: WriteLetter,
  ) {}

  @Get(':id')
  get(@Param('id', ParseUUIDPipe) id: string) {
    return this.letters.of(id, 'sent');
  }

  @Get(':id/withdrawn')
  withdrawn(@Param('id', ParseUUIDPipe) id: string) {
    return this.letters.of(id, 'withdrawn');
  }

  /** Those that nobody answered are this account's from now on: it is about to be erased, and its address with it. */
  @Post('of-account')
  @HttpCode(200)
  async ofAccount(@Body() { accountId, email }: AccountAddressDto) {
    await this.invitations.belongTo(accountId, email.toLowerCase());
    return {};
  }
}
