import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import { assertReleased, attachment, mediaTypeOf, storageKey } from './file.js';
import type { FileOfEntry } from './files.store.js';
import { Mp4WithoutTraces } from './traces/mp4-traces.js';
import { cleanerOf } from './traces/traces.js';

/** A file as an answer: to be saved, never shown by the browser as a page of ours. */
@Injectable()
export class FileContent {
  constructor(private readonly storage: FileStorage) {}

  /** @throws Refusal file-being-checked, file-infected */
  of(file: FileOfEntry): StreamableFile {
    assertReleased(file);
    return new StreamableFile(this.storage.get(storageKey(file)), {
      type: file.type,
      length: file.bytes,
      disposition: attachment(file.name),
    });
  }

  /**
   * As judges read it: without what programs wrote into it about people.
   * @param name instead of the applicant's, which may name a person
   * @throws Refusal file-damaged, file-being-checked, file-infected
   */
  async blind(file: FileOfEntry, name: string): Promise<StreamableFile> {
    assertReleased(file);
    const clean = cleanerOf(file.type);
    const stored = this.storage.get(storageKey(file));
    const about = { type: file.type, disposition: attachment(name) };
    if (file.type === mediaTypeOf('mp4')) {
      const film = new Mp4WithoutTraces();
      pipeline(stored, film).catch(() => undefined);
      return new StreamableFile(film, { ...about, length: file.bytes });
    }
    if (!clean) return new StreamableFile(stored, { ...about, length: file.bytes });
    const content = cleaned(await buffer(stored), clean);
    return new StreamableFile(content, { ...about, length: content.length });
  }
}

/** What cannot be taken apart cannot be cleaned, and is not shown. */
function cleaned(content: Buffer, clean: (content: Buffer) => Buffer): Buffer {
  try {
    return clean(content);
  } catch (cause) {
    throw new Refusal('file-damaged', {}, { cause });
  }
}
