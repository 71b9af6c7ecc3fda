import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { FileContent } from './file-content.js';
import { judgedFiles, neutralName } from './file.js';
import { FilesStore } from './files.store.js';

/** For judging: the files that judges read, under names that say nothing. */
@Internal()
@Controller('internal/entries/:id/files')
export class InternalFilesController {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly files: FilesStore,
    private readonly content: FileContent,
  ) {}

  @Get()
  async list(@Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.judged(id) };
  }

  @Get(':fileId/content')
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const judged = (await this.judged(id)).find((file) => file.id === fileId);
    if (!judged) throw new Refusal('not-found');
    return this.content.blind(await this.files.get(id, fileId), judged.name);
  }

  private async judged(entryId: string) {
    const entry = await this.entries.handedIn(entryId);
    const { rulebook } = await this.editions.get(entry.editionId);
    return judgedFiles(rulebook, entry.files).map((file, index) => {
      const { id, slot, type, bytes, sha256 } = file;
      return { id, slot, name: neutralName(file, index), type, bytes, sha256 };
    });
  }
}
