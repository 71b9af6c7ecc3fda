import { Injectable, StreamableFile } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import type { BadgeBatch } from './badge-batches.store.js';

/** The file of a batch, for whoever prints it; each time that it leaves stands in the audit. */
@Injectable()
export class BadgesFile {
  constructor(
    private readonly storage: FileStorage,
    private readonly database: Database,
  ) {}

  /** @throws Refusal not-found while it is not ready, and when it is gone */
  async of({ id, state, fileKey }: BadgeBatch): Promise<StreamableFile> {
    if (state !== 'ready' || fileKey === null) throw new Refusal('not-found');
    await this.database.transaction((tx) => tx.audit('badges-downloaded', id));
    const disposition = `attachment; filename="badges-${id.slice(-8)}.pdf"`;
    return new StreamableFile(this.storage.get(fileKey), { type: 'application/pdf', disposition });
  }
}
