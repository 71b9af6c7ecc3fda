import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent } from '@sangtao/service-kit/requests';
import { Ledger } from '../ledger/ledger.js';
import { RankingView } from '../ranking/ranking.view.js';
import type { Round } from './round.js';
import { RoundCommands } from './round-commands.js';
import { CloseRoundDto, CreateRoundDto, EditionQuery, roundAnswer } from './rounds.dto.js';
import { RoundsStore } from './rounds.store.js';

@Roles('organiser')
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly commands: RoundCommands,
    private readonly rounds: RoundsStore,
    private readonly ranking: RankingView,
    private readonly ledger: Ledger,
  ) {}

  @Get()
  async list(@Query() { editionId }: EditionQuery, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return { items: (await this.rounds.listOf(editionId)).map(roundAnswer), nextCursor: null };
  }

  @Idempotent()
  @Post()
  async create(@Body() { editionId, stageCode, dueAt }: CreateRoundDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return roundAnswer(await this.commands.create(editionId, stageCode, dueAt ? new Date(dueAt) : null));
  }

  @Get(':id')
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return roundAnswer(await this.ofMine(id, caller));
  }

  @Post(':id/open')
  @HttpCode(200)
  async open(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.ofMine(id, caller);
    return roundAnswer(await this.commands.open(id));
  }

  @Idempotent()
  @Post(':id/close')
  @HttpCode(200)
  async close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { confirm }: CloseRoundDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.ofMine(id, caller);
    return roundAnswer(await this.commands.close(id, confirm ?? false));
  }

  @Get(':id/coverage')
  async coverage(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.ranking.coverage(await this.ofMine(id, caller));
  }

  @Get(':id/ranking')
  async ranked(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.ranking.forChair(await this.ofMine(id, caller));
  }

  @Get(':id/ledger')
  async records(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const round = await this.ofMine(id, caller);
    if (round.state !== 'closed') throw new Refusal('round-state', { state: round.state });
    return { items: await this.ledger.list(id) };
  }

  private async ofMine(id: string, caller: Caller): Promise<Round> {
    const round = await this.rounds.get(id);
    if (!mayOrganise(caller, round.editionId)) throw new Refusal('not-found');
    return round;
  }
}
