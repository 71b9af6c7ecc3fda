import { Injectable, StreamableFile } from '@nestjs/common';
import { FileStorage } from '@sangtao/service-kit/storage';
import { attachment, storageKey } from './file.js';
import type { FileOfEntry } from './files.store.js';

/** A file as an answer: to be saved, never shown by the browser as a page of ours. */
@Injectable()
export class FileContent {
  constructor(private readonly storage: FileStorage) {}

  /** @param name instead of the applicant's, which may name a person */
  of(file: FileOfEntry, name = file.name): StreamableFile {
    return new StreamableFile(this.storage.get(storageKey(file)), {
      type: file.type,
      length: file.bytes,
      disposition: attachment(name),
    });
  }
}
