import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { InvitationsStore } from './invitations.store.js';

/** Names and addresses at the moment of use, for services only. */
@Internal()
@Controller('internal/invitations')
export class InternalInvitationsController {
  constructor(private readonly invitations: InvitationsStore) {}

  @Get(':id')
  get(@Param('id', ParseUUIDPipe) id: string) {
    return this.invitations.address(id);
  }
}
