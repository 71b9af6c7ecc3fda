import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { filePolicy } from '@sangtao/service-kit/file-policy';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Costly } from '@sangtao/service-kit/rate-limits';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { entryAnswers } from '../entries/entries.answers.js';
import { entryAnswer } from '../entries/entries.controller.js';
import { FileContent } from '../files/file-content.js';
import { fileAnswers } from '../files/files.answers.js';
import { FilesStore } from '../files/files.store.js';
import { SimilarView } from '../similarity/similar.view.js';
import { DossierView } from './dossier.view.js';
import { assertReadable } from './screening-rights.js';
import { screeningAnswers } from './screening.answers.js';

/** One dossier that was handed in, for those who may read its list. */
@Roles('organiser', 'officer')
@Controller('screening/:id')
export class DossierController {
  constructor(
    private readonly view: DossierView,
    private readonly similar: SimilarView,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get()
  @Operation('Hồ sơ một bài dự thi', 'The dossier of an entry', entryAnswers.screened)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.view.entry(id);
    assertReadable(caller, entry);
    return { ...entryAnswer(entry), ...(await this.view.beside(entry)) };
  }

  @Costly(120)
  @Get('similar')
  @Operation('Những bài giống bài này', 'Entries that look like this one', screeningAnswers.similar)
  async similarTo(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const entry = await this.view.entry(id);
    // What other editions and provinces hold is not for an officer of one province.
    if (!mayOrganise(caller, entry.editionId)) throw new Refusal('not-found');
    return this.similar.of(entry);
  }

  @Get('files/:fileId/content')
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
