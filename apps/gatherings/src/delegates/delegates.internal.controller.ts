import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { ParticipantsDto } from './delegates.dto.js';
import { OrganisationsView } from './organisations.view.js';

/** What those who meet learn of each other, at the moment of use, for services only. */
@Internal()
@Controller('internal/delegates')
export class InternalDelegatesController {
  constructor(private readonly organisations: OrganisationsView) {}

  @Post('organisations')
  @HttpCode(200)
  async organisationsOf(@Body() participants: ParticipantsDto) {
    return { items: await this.organisations.of(participants) };
  }
}
