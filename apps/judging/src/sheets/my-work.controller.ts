import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  UseGuards,
} from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Rush } from '@sangtao/service-kit/rate-limits';
import { Idempotent } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { versionOf } from './if-match.js';
import { MyWorkView } from './my-work.view.js';
import { Recuse } from './recuse.usecase.js';
import { SheetCommands } from './sheet-commands.js';
import { WorkView } from './work.view.js';
import { RecuseDto, SheetDto } from './sheets.dto.js';
import { ProofGuard } from './proof.guard.js';
import { sheetAnswers } from './sheets.answers.js';

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

class NextQuery {
  /** Passed over this once. */
  @IsOptional()
  @IsUUID()
  after?: string;
}

@SignedIn()
@UseGuards(ProofGuard)
@Controller('my')
export class MyWorkController {
  constructor(
    private readonly view: MyWorkView,
    private readonly work: WorkView,
    private readonly sheets: SheetCommands,
    private readonly recusal: Recuse,
  ) {}

  @Get('rounds')
  @Operation('Các vòng tôi chấm', 'The rounds that I judge', sheetAnswers.rounds)
  async rounds(@CurrentCaller() { accountId }: Caller) {
    return { items: await this.view.rounds(accountId), nextCursor: null };
  }

  @Get('rounds/:id/queue')
  @Operation('Các bài tôi cần đọc', 'The entries that I read', sheetAnswers.queue)
  async queue(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit }: QueueQuery,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return { items: await this.view.queue(accountId, id, limit), nextCursor: null };
  }

  /** One entry at a time: the one that needs this judge most; `entry` is null when all is done. */
  @Get('rounds/:id/next')
  @Operation('Bài nên đọc tiếp theo', 'The entry that needs me most', sheetAnswers.next)
  next(@Param('id', ParseUUIDPipe) id: string, @Query() { after }: NextQuery, @CurrentCaller() { accountId }: Caller) {
    return this.work.next(accountId, id, after ?? null);
  }

  @Get('rounds/:id/progress')
  @Operation('Tiến độ của tôi', 'How far I am', sheetAnswers.progress)
  progress(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller) {
    return this.work.progress(accountId, id);
  }

  @Get('rounds/:id/entries/:entryId')
  @Operation('Hồ sơ ẩn danh và phiếu chấm của tôi', 'The blinded dossier and my sheet', sheetAnswers.dossier)
  dossier(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @CurrentCaller() { accountId }: Caller,
  ) {
    return this.view.dossier(accountId, id, entryId);
  }

  /** `If-Match` names the version that is edited; the first time there is none. */
  @Rush()
  @Put('rounds/:id/entries/:entryId/sheet')
  @Operation('Lưu nháp phiếu chấm', 'Keeps a sheet; it does not count yet', sheetAnswers.sheet)
  save(
    @Param() { id, entryId }: DeskParams,
    @Body() input: SheetDto,
    @CurrentCaller() { accountId }: Caller,
    @Headers('if-match') ifMatch?: string,
  ) {
    return this.sheets.save({ roundId: id, entryId, accountId }, input, versionOf(ifMatch));
  }

  @Idempotent()
  @Rush()
  @Post('rounds/:id/entries/:entryId/submit')
  @HttpCode(200)
  @Operation('Nộp phiếu chấm', 'Hands a sheet in', sheetAnswers.sheet)
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
  @Operation('Từ chối chấm một bài, nêu lý do', 'Steps back from an entry, with a reason', sheetAnswers.sheet)
  recuse(@Param() { id, entryId }: DeskParams, @Body() input: RecuseDto, @CurrentCaller() { accountId }: Caller) {
    return this.recusal.execute({ roundId: id, entryId, accountId }, input);
  }
}
