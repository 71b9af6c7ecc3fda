import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { changedNow } from '../entries/entry.js';
import { assertOpen } from '../entries/handed-in.js';
import { FilesStore } from './files.store.js';

@Injectable()
export class RemoveFile {
  constructor(
    private readonly files: FilesStore,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, entry-closed, edition-not-open */
  execute(entryId: string, fileId: string, applicantId: string): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => {
      const entry = await this.entries.lockOwn(tx, entryId, applicantId);
      const file = entry.files.find(({ id }) => id === fileId);
      if (!file) throw new Refusal('not-found');
      const now = this.surroundings.clock.now();
      const edition = await this.editions.get(entry.editionId);
      assertOpen(entry, edition, now);
      await this.files.remove(tx, fileId, now);
      const { slot, sha256 } = file;
      await this.files.changed(tx, changedNow(entry, edition, now), { kind: 'file-removed', detail: { slot, sha256 } });
    });
  }
}
