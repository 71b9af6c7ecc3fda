import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import type { FastifyRequest } from 'fastify';
import { EditWork, type AtWork } from './edit-work.usecase.js';
import { Pictures } from './pictures.js';
import { workAnswers } from './works.answers.js';
import { PaperDto, WorkParams, WorkTextDto } from './works.dto.js';
import { WorksStore } from './works.store.js';
import { WorksView } from './works.view.js';

/** The editorial board's desk. */
@Roles('organiser')
@Controller('editions/:editionId')
export class WorksController {
  constructor(
    private readonly works: WorksStore,
    private readonly view: WorksView,
    private readonly editing: EditWork,
    private readonly pictures: Pictures,
  ) {}

  /** Whole: an edition selects some hundred works at most. */
  @Get('works')
  @Operation('Các công trình được biên tập', 'The works that are edited', workAnswers.list)
  async list(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    const works = await this.works.list(editionId);
    return { items: works.map((work) => this.view.line(work)), nextCursor: null };
  }

  @Get('works/:entryId')
  @Operation('Một công trình: bản của tác giả, bản biên tập', 'A work: as written, as edited', workAnswers.one)
  one(@Param() params: WorkParams, @CurrentCaller() caller: Caller) {
    return this.answer(params, caller);
  }

  @Get('works/:entryId/versions')
  @Operation('Ai đã sửa gì, lúc nào', 'Who changed what, and when', workAnswers.versions)
  async versions(@Param() { editionId, entryId }: WorkParams, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    await this.works.get(editionId, entryId);
    return { items: await this.view.versions(entryId), nextCursor: null };
  }

  @Get('works/:entryId/picture')
  @Operation('Ảnh của công trình', 'The picture of a work', workAnswers.picture)
  async picture(@Param() { editionId, entryId }: WorkParams, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    assertMine(editionId, caller);
    return this.pictures.of(await this.works.get(editionId, entryId));
  }

  @Put('works/:entryId')
  @Operation('Lưu bản biên tập', 'Keeps the edited text', workAnswers.one)
  async save(
    @Param() params: WorkParams,
    @Body() text: WorkTextDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.editing.save(at(params, caller, version), text);
    return this.answer(params, caller);
  }

  /** The bytes of a JPEG or PNG file. */
  @Put('works/:entryId/picture')
  @Operation(
    'Thay ảnh của công trình (tệp JPEG hoặc PNG)',
    'Puts another picture (a JPEG or PNG file)',
    workAnswers.one,
  )
  async setPicture(
    @Param() params: WorkParams,
    @Req() { body }: FastifyRequest,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const place = at(params, caller, version);
    if (!Buffer.isBuffer(body)) throw new Refusal('picture-unreadable');
    await this.editing.setPicture(place, body);
    return this.answer(params, caller);
  }

  @Idempotent()
  @Post('works/:entryId/ask')
  @HttpCode(200)
  @Operation('Gửi tác giả duyệt', 'Asks the author to approve', workAnswers.one)
  async ask(@Param() params: WorkParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.editing.ask(at(params, caller, version));
    return this.answer(params, caller);
  }

  @Idempotent()
  @Post('works/:entryId/approval')
  @HttpCode(200)
  @Operation('Ghi nhận tác giả đã đồng ý ngoài hệ thống', 'Notes that the author agreed otherwise', workAnswers.one)
  async approve(
    @Param() params: WorkParams,
    @Body() { reason }: PaperDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.editing.approveOnPaper(at(params, caller, version), reason);
    return this.answer(params, caller);
  }

  @Idempotent()
  @Post('works/:entryId/ready')
  @HttpCode(200)
  @Operation('Đưa vào sách', 'Says that the work is ready for the book', workAnswers.one)
  async finish(@Param() params: WorkParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.editing.finish(at(params, caller, version));
    return this.answer(params, caller);
  }

  @Idempotent()
  @Post('ready-works')
  @HttpCode(200)
  @Operation(
    'Đưa vào sách mọi công trình đã được tác giả duyệt',
    'All that their authors approved are ready',
    workAnswers.ready,
  )
  async finishAll(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    return { ready: await this.editing.finishAll(editionId, caller.accountId) };
  }

  private async answer({ editionId, entryId }: WorkParams, caller: Caller) {
    assertMine(editionId, caller);
    return this.view.whole(await this.works.get(editionId, entryId));
  }
}

function at({ editionId, entryId }: WorkParams, caller: Caller, version: number): AtWork {
  assertMine(editionId, caller);
  return { editionId, entryId, version, by: caller.accountId };
}

function assertMine(editionId: string, caller: Caller): void {
  if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
}
