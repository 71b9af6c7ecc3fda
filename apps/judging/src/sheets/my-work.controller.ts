import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Idempotent } from '@sangtao/service-kit/requests';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { JudgeCommands } from '../judges/judge-commands.js';
import { MyWorkView } from './my-work.view.js';
import { SheetCommands } from './sheet-commands.js';
import { RecuseDto, SheetDto } from './sheets.dto.js';

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
    private readonly judges: JudgeCommands,
  ) {}

  @Get('invitations')
  async invitations(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.invitations(accountId), nextCursor: null };
  }

  @Post('invitations/:id/accept')
  @HttpCode(200)
  accept(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return this.judges.answer(id, accountId, true);
  }

  @Post('invitations/:id/decline')
  @HttpCode(200)
  decline(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return this.judges.answer(id, accountId, false);
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

  @Put('rounds/:id/entries/:entryId/sheet')
  save(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() input: SheetDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return this.sheets.save(id, entryId, accountId, input);
  }

  @Idempotent()
  @Post('rounds/:id/entries/:entryId/submit')
  @HttpCode(200)
  submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() input: SheetDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return this.sheets.submit(id, entryId, accountId, input);
  }

  @Post('rounds/:id/entries/:entryId/recuse')
  @HttpCode(200)
  recuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { reason }: RecuseDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return this.sheets.recuse(id, entryId, accountId, reason);
  }
}
