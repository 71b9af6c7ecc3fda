import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { entryAnswer } from '../entries/entries.controller.js';
import { FileContent } from '../files/file-content.js';
import { FilesStore } from '../files/files.store.js';
import { ScreenEntry, type Ruling } from './screen-entry.usecase.js';
import { EditionQuery, RejectDto, ReturnDto, ScreeningQuery } from './screening.dto.js';
import { ScreeningView } from './screening.view.js';

@Roles('organiser')
@Controller('screening')
export class ScreeningController {
  constructor(
    private readonly screenEntry: ScreenEntry,
    private readonly view: ScreeningView,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get()
  list(@Query() query: ScreeningQuery, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, query.editionId)) throw new Refusal('not-found');
    return this.view.list(query);
  }

  @Get('summary')
  async summary(@Query() { editionId }: EditionQuery, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return { items: await this.view.summary(editionId) };
  }

  @Get(':id')
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.view.dossier(id);
    if (!mayOrganise(caller, entry.editionId)) throw new Refusal('not-found');
    return { ...entryAnswer(entry), timeline: entry.timeline };
  }

  @Get(':id/files/:fileId/content')
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const file = await this.files.get(id, fileId);
    if (file.entryState === 'draft' || !mayOrganise(caller, file.editionId)) throw new Refusal('not-found');
    return this.content.of(file);
  }

  @Idempotent()
  @Post(':id/accept')
  @HttpCode(200)
  accept(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    return this.rule(id, version, { to: 'accepted', reasons: [] }, caller);
  }

  @Idempotent()
  @Post(':id/return')
  @HttpCode(200)
  giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons, until }: ReturnDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return this.rule(id, version, { to: 'returned', reasons, until: new Date(until) }, caller);
  }

  @Idempotent()
  @Post(':id/reject')
  @HttpCode(200)
  reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reasons }: RejectDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    return this.rule(id, version, { to: 'rejected', reasons }, caller);
  }

  private async rule(id: string, version: number, ruling: Ruling, caller: Caller) {
    return entryAnswer(await this.screenEntry.execute(id, version, ruling, caller));
  }
}
