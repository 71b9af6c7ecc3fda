import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { filePolicy } from '@sangtao/service-kit/file-policy';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { EntriesStore } from '../entries/entries.store.js';
import { FileContent } from './file-content.js';
import { FilesStore } from './files.store.js';
import { RemoveFile } from './remove-file.usecase.js';
import { fileAnswers } from './files.answers.js';

/** An entry's files, for its owner; the organiser reads them too, once it was handed in. */
@SignedIn()
@Controller('entries/:id/files')
export class FilesController {
  constructor(
    private readonly entries: EntriesStore,
    private readonly files: FilesStore,
    private readonly content: FileContent,
    private readonly removeFile: RemoveFile,
  ) {}

  @Get()
  @Operation('Các tệp của bài dự thi', 'The files of an entry', fileAnswers.list)
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const { files } = await this.entries.own(id, caller.accountId);
    return { items: files };
  }

  @Delete(':fileId')
  @HttpCode(204)
  @Operation('Xóa một tệp', 'Removes a file')
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    return this.removeFile.execute(id, fileId, caller.accountId);
  }

  @Get(':fileId/content')
  @Header('content-security-policy', filePolicy)
  @Operation('Nội dung một tệp', 'The content of a file', fileAnswers.content)
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    const file = await this.files.get(id, fileId);
    const own = file.applicantId === caller.accountId;
    if (!own && (file.entryState === 'draft' || !mayOrganise(caller, file.editionId))) throw new Refusal('not-found');
    return this.content.of(file);
  }
}
