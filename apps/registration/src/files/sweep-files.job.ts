import { Injectable } from '@nestjs/common';
import { Clock } from '@sangtao/service-kit/clock';
import { Every } from '@sangtao/service-kit/jobs';
import { storageKey } from './file.js';
import { FileStores } from './finish-upload.usecase.js';
import { uploadLifetimeMs } from './upload-parts.js';

/** After a day: uploads that nobody finished, records of finished ones, and the bytes of removed files. */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly stores: FileStores,
    private readonly clock: Clock,
  ) {}

  @Every(3600)
  async run(): Promise<void> {
    const { uploads, parts, files, storage } = this.stores;
    const dayAgo = new Date(this.clock.now().getTime() - uploadLifetimeMs);
    for (const upload of await uploads.begunBefore(dayAgo)) {
      await parts.remove(upload.id);
      // A finish that was cut off may have left its bytes in the storage.
      if (!upload.finishedAt) await storage.delete(storageKey(upload));
      await uploads.delete(upload.id);
    }
    // A scan that was cut off may have left the bytes of what it found.
    for (const file of await files.infectedSince(dayAgo)) await storage.delete(storageKey(file));
    for (const file of await files.removedBefore(dayAgo)) {
      await storage.delete(storageKey(file));
      await files.forget(file.id);
    }
  }
}
