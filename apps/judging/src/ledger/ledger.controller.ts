import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentCaller, Internal, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import type { Round } from '../rounds/round.js';
import { RoundsStore } from '../rounds/rounds.store.js';
import { LedgerView } from './ledger.view.js';
import { Ledger } from './ledger.js';
import { ledgerAnswers } from './ledger.answers.js';

@Roles('organiser', 'chair')
@Controller('rounds')
export class LedgerController {
  constructor(
    private readonly access: RoundAccess,
    private readonly ledger: Ledger,
    private readonly view: LedgerView,
  ) {}

  @Roles('organiser')
  @Get(':id/ledger')
  @Operation('Sổ điểm của vòng chấm đã đóng', 'The score ledger of a closed round', ledgerAnswers.records)
  async records(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    assertClosed(await this.access.organised(id, caller));
    return { items: await this.ledger.list(id) };
  }

  @Get(':id/ledger/check')
  @Operation('Đối chiếu phiếu chấm với sổ điểm', 'Compares the sheets with the ledger', ledgerAnswers.check)
  async check(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.view.check(await this.access.overseen(id, caller));
  }

  @Get(':id/bundle')
  @Operation(
    'Mọi dữ liệu để tính lại xếp hạng',
    'Everything from which the ranking can be computed again',
    ledgerAnswers.bundle,
  )
  async bundle(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.view.bundle(assertClosed(await this.access.overseen(id, caller)));
  }
}

/** For awards, which publishes the bundle with the results. */
@Internal()
@Controller('internal/rounds')
export class InternalLedgerController {
  constructor(
    private readonly rounds: RoundsStore,
    private readonly view: LedgerView,
  ) {}

  @Get(':id/bundle')
  async bundle(@Param('id', ParseUUIDPipe) id: string) {
    return this.view.bundle(assertClosed(await this.rounds.get(id)));
  }
}

/** @throws Refusal round-state */
function assertClosed(round: Round): Round {
  if (round.state !== 'closed') throw new Refusal('round-state', { state: round.state });
  return round;
}
