import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { filePolicy } from '@sangtao/service-kit/file-policy';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileContent } from '../files/file-content.js';
import { fileAnswers } from '../files/files.answers.js';
import { FilesStore } from '../files/files.store.js';
import { askedFiles } from './asked-files.js';
import { NominationDesk } from './nomination-desk.js';
import { askedAs } from './nomination-rights.js';

/** Whoever confirms a dossier reads its files. To everybody else there is nothing here. */
@SignedIn()
@Controller('nominations/asked/:id/files')
export class AskedFilesController {
  constructor(
    private readonly desk: NominationDesk,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get(':fileId/content')
  @Header('content-security-policy', filePolicy)
  @Operation('Nội dung một tệp của đề cử', 'The content of a file of the nomination', fileAnswers.content)
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const subject = await this.desk.ofAsked(id, askedAs(caller));
    if (!askedFiles(subject).some((file) => file.id === fileId)) throw new Refusal('not-found');
    return this.content.of(await this.files.get(id, fileId));
  }
}
