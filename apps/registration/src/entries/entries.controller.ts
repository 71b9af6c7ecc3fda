import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Rush } from '@sangtao/service-kit/rate-limits';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { EditionsStore } from '../editions/editions.store.js';
import { CreateEntryDto, EntryPatchDto, WithdrawDto } from './entries.dto.js';
import { EntriesStore } from './entries.store.js';
import { problemsOf } from './entry-problems.js';
import { isEditable, type Entry } from './entry.js';
import { EntryCommands } from './entry-commands.js';
import { entryAnswers } from './entries.answers.js';

@SignedIn()
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly commands: EntryCommands,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation('Các bài dự thi của tôi', 'My entries', entryAnswers.list)
  async list(@CurrentCaller() caller: Caller) {
    const entries = await this.entries.listOf(caller.accountId);
    return { items: entries.map(entryAnswer), nextCursor: null };
  }

  @Idempotent()
  @Rush()
  @Post()
  @Operation('Lập bài dự thi, nộp ngay nếu muốn', 'Makes an entry, handed in at once if wished', entryAnswers.created)
  async create(@Body() input: CreateEntryDto, @CurrentCaller() caller: Caller) {
    const { entry, receipt } = await this.commands.create(caller.accountId, input);
    return receipt ? { ...entryAnswer(entry), receipt } : entryAnswer(entry);
  }

  @Get(':id')
  @Operation(
    'Một bài dự thi của tôi và những gì còn thiếu',
    'One of my entries, with what it still lacks',
    entryAnswers.own,
  )
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.entries.own(id, caller.accountId);
    const [edition, timeline, receipts] = await Promise.all([
      this.editions.get(entry.editionId),
      this.entries.timelineOf(id),
      this.entries.receiptsOf(id),
    ]);
    const now = this.clock.now();
    const problems = problemsOf(entry, edition, { now, language: currentScope()?.language ?? 'vi' });
    const editable = isEditable(entry, edition, now);
    return { ...entryAnswer(entry), editable, closesAt: edition.closesAt, problems, timeline, receipts };
  }

  @Rush()
  @Patch(':id')
  @Operation('Lưu một phần bài dự thi', 'Keeps a part of an entry', entryAnswers.one)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: EntryPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return entryAnswer(await this.commands.change(id, caller.accountId, version, patch));
  }

  @Idempotent()
  @Rush()
  @Post(':id/submit')
  @HttpCode(200)
  @Operation('Nộp bài và nhận phiếu xác nhận', 'Hands an entry in; the answer is a receipt', entryAnswers.handedIn)
  async submit(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    const { entry, receipt } = await this.commands.submit(id, caller.accountId, version);
    return { entry: entryAnswer(entry), receipt, version: entry.version };
  }

  @Idempotent()
  @Post(':id/withdraw')
  @HttpCode(200)
  @Operation('Rút bài dự thi', 'Takes an entry back', entryAnswers.one)
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return entryAnswer(await this.commands.withdraw(id, caller.accountId, version, reason));
  }
}

/** What the applicant sees: everything of the entry, nothing about scores. */
export function entryAnswer(entry: Entry) {
  const { id, code, editionId, state, title, fieldCode, provinceCode, organisationId, answers, authors, consents } =
    entry;
  const { files, reasons, submittedAt, changedAt, changedAfterDeadline, editableUntil, version } = entry;
  return {
    id,
    code,
    editionId,
    state,
    title,
    fieldCode,
    provinceCode,
    organisationId,
    answers,
    consents,
    files,
    reasons,
    submittedAt,
    changedAt,
    changedAfterDeadline,
    editableUntil,
    version,
    authors: authors.map(({ id: authorId, name, email, sharePercent, leader }) => ({
      ...(authorId ? { id: authorId } : {}),
      ...{ name, email, sharePercent, leader },
    })),
  };
}
