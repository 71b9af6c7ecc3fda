import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { filePolicy } from '@sangtao/service-kit/file-policy';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Costly } from '@sangtao/service-kit/rate-limits';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { entryAnswer } from '../entries/entries.controller.js';
import { FileContent } from '../files/file-content.js';
import { FilesStore } from '../files/files.store.js';
import { SimilarView } from '../similarity/similar.view.js';
import { assertReadable, readableProvinces } from './screening-rights.js';
import { EditionQuery, NextQuery, ScreeningQuery } from './screening.dto.js';
import { ScreeningView } from './screening.view.js';
import { entryAnswers } from '../entries/entries.answers.js';
import { fileAnswers } from '../files/files.answers.js';
import { screeningAnswers } from './screening.answers.js';

/** What was handed in: all of it for the edition's organiser, a province's part for its officer. */
@Roles('organiser', 'officer')
@Controller('screening')
export class ScreeningController {
  constructor(
    private readonly view: ScreeningView,
    private readonly similar: SimilarView,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get()
  @Operation('Các bài đã nộp, lọc và sắp xếp', 'What was handed in, filtered and sorted', screeningAnswers.list)
  list(@Query() query: ScreeningQuery, @CurrentCaller() caller: Caller) {
    return this.view.list(query, readableProvinces(caller, query.editionId));
  }

  @Get('summary')
  @Operation('Số bài theo trạng thái và lĩnh vực', 'Entries by state and field', screeningAnswers.summary)
  async summary(@Query() { editionId }: EditionQuery, @CurrentCaller() caller: Caller) {
    return { items: await this.view.summary(editionId, readableProvinces(caller, editionId)) };
  }

  @Get(':id')
  @Operation('Hồ sơ một bài dự thi', 'The dossier of an entry', entryAnswers.screened)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.view.dossier(id);
    assertReadable(caller, entry);
    return { ...entryAnswer(entry), timeline: entry.timeline, body: entry.body };
  }

  @Get(':id/next')
  @Operation('Bài kế tiếp cần xem', 'The next entry to look at', screeningAnswers.next)
  next(@Param('id', ParseUUIDPipe) id: string, @Query() query: NextQuery, @CurrentCaller() caller: Caller) {
    return this.view.next(id, query, readableProvinces(caller, query.editionId));
  }

  @Costly(120)
  @Get(':id/similar')
  @Operation('Những bài giống bài này', 'Entries that look like this one', screeningAnswers.similar)
  async similarTo(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.view.dossier(id);
    // What other editions and provinces hold is not for an officer of one province.
    if (!mayOrganise(caller, entry.editionId)) throw new Refusal('not-found');
    return this.similar.of(entry);
  }

  @Get(':id/files/:fileId/content')
  @Header('content-security-policy', filePolicy)
  @Operation('Nội dung một tệp của hồ sơ', 'The content of a file of the dossier', fileAnswers.content)
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const file = await this.files.get(id, fileId);
    if (file.entryState === 'draft') throw new Refusal('not-found');
    assertReadable(caller, file);
    return this.content.of(file);
  }
}
