import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileContent } from '../files/file-content.js';
import { mediaTypeOf, neutralName, type EntryFile } from '../files/file.js';
import { FilesStore } from '../files/files.store.js';
import { EntriesStore } from './entries.store.js';

/** For awards: what a book is made from, asked for when a selected work enters the editing. */
@Internal()
@Controller('internal/entries/:id/dossier')
export class DossiersController {
  constructor(
    private readonly entries: EntriesStore,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get()
  async dossier(@Param('id', ParseUUIDPipe) id: string) {
    const { title, authors, answers, files } = await this.entries.handedIn(id);
    const pictures = files.filter(isPicture).map(({ id: fileId, bytes }) => ({ id: fileId, bytes }));
    return { title, authors: authors.map(({ name }) => name), answers, pictures };
  }

  /** Without what a camera wrote into it. */
  @Get('pictures/:fileId')
  async picture(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { files } = await this.entries.handedIn(id);
    const picture = files.filter(isPicture).find((file) => file.id === fileId);
    if (!picture) throw new Refusal('not-found');
    return this.content.blind(await this.files.get(id, fileId), neutralName(picture, 0));
  }
}

function isPicture({ type, scan }: EntryFile): boolean {
  return scan === 'clean' && (type === mediaTypeOf('jpg') || type === mediaTypeOf('png'));
}
