import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Idempotent } from '@sangtao/service-kit/requests';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { AnswerInvitation } from '../judges/answer-invitation.usecase.js';
import { judgeAnswer } from '../judges/judges.dto.js';
import { versionOf } from './if-match.js';
import { MyWorkView } from './my-work.view.js';
import { Recuse } from './recuse.usecase.js';
import { SheetCommands } from './sheet-commands.js';
import { DeclineDto, RecuseDto, SheetDto } from './sheets.dto.js';

class DeskParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  entryId!: string;
}

class QueueQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5000)
  limit = 500;
}

@SignedIn()
@Controller('my')
export class MyWorkController {
  constructor(
    private readonly view: MyWorkView,
    private readonly sheets: SheetCommands,
    private readonly recusal: Recuse,
    private readonly invitation: AnswerInvitation,
  ) {}

  @Get('invitations')
  async invitations(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.invitations(accountId), nextCursor: null };
  }

  @Post('invitations/:id/accept')
  @HttpCode(200)
  async accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return judgeAnswer(await this.invitation.accept(id, accountId));
  }

  @Post('invitations/:id/decline')
  @HttpCode(200)
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return judgeAnswer(await this.invitation.decline(id, accountId, reason ?? null));
  }

  @Get('rounds')
  async rounds(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.rounds(accountId), nextCursor: null };
  }

  @Get('rounds/:id/queue')
  async queue(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit }: QueueQuery,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return { items: await this.view.queue(accountId, id, limit), nextCursor: null };
  }

  @Get('rounds/:id/entries/:entryId')
  dossier(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return this.view.dossier(accountId, id, entryId);
  }

  /** `If-Match` names the version that is edited; the first time there is none. */
  @Put('rounds/:id/entries/:entryId/sheet')
  save(
    @Param() { id, entryId }: DeskParams,
    @Body() input: SheetDto,
    @CurrentCaller() { accountId }: Caller,
    @Headers('if-match') ifMatch?: string,
  ) {
    return this.sheets.save({ roundId: id, entryId, accountId }, input, versionOf(ifMatch));
  }

  @Idempotent()
  @Post('rounds/:id/entries/:entryId/submit')
  @HttpCode(200)
  submit(
    @Param() { id, entryId }: DeskParams,
    @Body() input: SheetDto,
    @CurrentCaller() { accountId }: Caller,
    @Headers('if-match') ifMatch?: string,
  ) {
    return this.sheets.submit({ roundId: id, entryId, accountId }, input, versionOf(ifMatch));
  }

  @Post('rounds/:id/entries/:entryId/recuse')
  @HttpCode(200)
  recuse(@Param() { id, entryId }: DeskParams, @Body() input: RecuseDto, @CurrentCaller() { accountId }: Caller) {
    return this.recusal.execute({ roundId: id, entryId, accountId }, input);
  }
}
