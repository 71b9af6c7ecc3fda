import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from './round-access.js';
import { RoundCommands } from './round-commands.js';
import { MoveDue } from './move-due.usecase.js';
import { CloseRoundDto, CreateRoundDto, EditionQuery, MoveDueDto, roundAnswer } from './rounds.dto.js';
import { RoundsStore } from './rounds.store.js';
import { roundAnswers } from './rounds.answers.js';

@Roles('organiser')
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly commands: RoundCommands,
    private readonly rounds: RoundsStore,
    private readonly access: RoundAccess,
    private readonly moveDue: MoveDue,
  ) {}

  @Get()
  @Operation('Các vòng chấm của kỳ thi', 'The rounds of an edition', roundAnswers.list)
  async list(@Query() { editionId }: EditionQuery, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return { items: (await this.rounds.listOf(editionId)).map(roundAnswer), nextCursor: null };
  }

  @Idempotent()
  @Post()
  @Operation('Lập vòng chấm từ thể lệ', 'Makes a round from the rulebook', roundAnswers.one)
  async create(@Body() { editionId, stageCode, dueAt }: CreateRoundDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return roundAnswer(await this.commands.create(editionId, stageCode, dueAt ? new Date(dueAt) : null));
  }

  @Roles('organiser', 'chair')
  @Get(':id')
  @Operation('Một vòng chấm', 'A round', roundAnswers.one)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return roundAnswer(await this.access.overseen(id, caller));
  }

  @Post(':id/open')
  @HttpCode(200)
  @Operation('Mở vòng chấm', 'Opens a round', roundAnswers.one)
  async open(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return roundAnswer(await this.commands.open(id));
  }

  @Put(':id/due')
  @Operation('Dời hạn nộp phiếu; giám khảo được báo', 'Moves the end of a round; its judges are told', roundAnswers.one)
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueAt }: MoveDueDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return roundAnswer(await this.moveDue.execute(id, version, new Date(dueAt)));
  }

  @Idempotent()
  @Post(':id/close')
  @HttpCode(200)
  @Operation('Đóng vòng chấm và chốt xếp hạng', 'Closes a round and seals its ranking', roundAnswers.one)
  async close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { confirm }: CloseRoundDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return roundAnswer(await this.commands.close(id, confirm ?? false));
  }
}
