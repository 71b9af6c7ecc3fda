import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { RoundAccess } from '../rounds/round-access.js';
import { Ledger } from './ledger.js';

@Roles('organiser')
@Controller('rounds')
export class LedgerController {
  constructor(
    private readonly access: RoundAccess,
    private readonly ledger: Ledger,
  ) {}

  @Get(':id/ledger')
  async records(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const round = await this.access.organised(id, caller);
    if (round.state !== 'closed') throw new Refusal('round-state', { state: round.state });
    return { items: await this.ledger.list(id) };
  }
}
