import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { Idempotent } from '@sangtao/service-kit/requests';
import { AddNote } from './add-note.usecase.js';
import { readerOf } from './agreement-rights.sql.js';
import { agreementAnswers } from './agreements.answers.js';
import { ChaseDto, NoteDto } from './agreements.dto.js';
import { Chase } from './chase.usecase.js';
import { dayOf } from './days.js';
import { StoryView } from './story.view.js';

/** What was said about an agreement: progress, promises, and who was asked when. */
@SignedIn()
@Controller('agreements/:id')
export class AgreementStoryController {
  constructor(
    private readonly story: StoryView,
    private readonly adding: AddNote,
    private readonly chasing: Chase,
    private readonly clock: Clock,
  ) {}

  @Get('notes')
  @Operation('Tiến độ, lời hứa và các lần đôn đốc', 'Progress, promises and reminders', agreementAnswers.notes)
  async notes(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageQuery,
    @CurrentCaller() caller: Caller,
  ) {
    const after = readCursor(cursor, isId);
    const rows = await this.story.notes(id, readerOf(caller), { after, limit }, dayOf(this.clock.now()));
    return page(rows, limit, (note) => note.id);
  }

  @Idempotent()
  @Post('notes')
  @HttpCode(204)
  @Operation('Báo tiến độ của cả thỏa thuận', 'Reports progress on the whole agreement')
  async note(@Param('id', ParseUUIDPipe) id: string, @Body() { text }: NoteDto, @CurrentCaller() caller: Caller) {
    await this.adding.execute(id, readerOf(caller), text);
  }

  @Get('history')
  @Operation('Ai đã thay đổi gì, lúc nào', 'Who changed what, and when', agreementAnswers.history)
  async history(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageQuery,
    @CurrentCaller() caller: Caller,
  ) {
    const after = readCursor(cursor, isNumber);
    const rows = await this.story.history(id, readerOf(caller), { after, limit });
    const { items, nextCursor } = page(rows, limit, ({ key }) => key);
    return { items: items.map(({ step }) => step), nextCursor };
  }

  @Roles('officer', 'organiser')
  @Idempotent()
  @Post('chase')
  @HttpCode(200)
  @Operation('Đôn đốc người phụ trách', 'Asks the owners how it stands', agreementAnswers.chased)
  chase(@Param('id', ParseUUIDPipe) id: string, @Body() input: ChaseDto, @CurrentCaller() caller: Caller) {
    return this.chasing.execute(id, readerOf(caller), input);
  }
}

function isId(key: unknown): key is string {
  return typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
}

function isNumber(key: unknown): key is string {
  return typeof key === 'string' && /^\d{1,18}$/.test(key);
}
