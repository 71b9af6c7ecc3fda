import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';
import { FileStore } from '@tus/file-store';
import { Upload as TusUpload, type KvStore } from '@tus/server';
import { fileTypeFromFile } from 'file-type';
import { UploadsStore } from './uploads.store.js';

export const uploadLifetimeMs = 24 * 3_600_000;

/** What has arrived of each upload: bytes on the disk, the rest in the database. Replicas need the folder in common. */
@Injectable()
export class UploadParts {
  readonly datastore: FileStore;
  private readonly folder: string;

  constructor({ dataDir }: KitSettings, uploads: UploadsStore) {
    this.folder = join(dataDir, 'uploads', 'registration');
    this.datastore = new FileStore({
      directory: this.folder,
      configstore: new UploadRecords(uploads),
      expirationPeriodInMilliseconds: uploadLifetimeMs,
    });
  }

  async arrived(id: string): Promise<number> {
    return (await stat(this.path(id)).catch(() => undefined))?.size ?? 0;
  }

  /** All bytes of an upload at once, from this process. */
  async receive(id: string, bytes: Buffer): Promise<void> {
    await this.datastore.create(new TusUpload({ id, size: bytes.length, offset: 0 }));
    await this.datastore.write(Readable.from([bytes]), id, 0);
  }

  read(id: string) {
    return this.datastore.read(id);
  }

  /** The usual ending of files with this content; undefined when it is of no known kind. */
  async kindOf(id: string): Promise<string | undefined> {
    return (await fileTypeFromFile(this.path(id)))?.ext;
  }

  /** Bytes and record; neither need exist. */
  async remove(id: string): Promise<void> {
    await this.datastore.remove(id).catch(() => undefined);
  }

  private path(id: string): string {
    return join(this.folder, id);
  }
}

/** The rows are written when an upload begins and when it ends; the tus library only reads them. */
class UploadRecords implements KvStore<TusUpload> {
  constructor(private readonly uploads: UploadsStore) {}

  async get(id: string): Promise<TusUpload | undefined> {
    const upload = await this.uploads.find(id);
    if (!upload) return undefined;
    const { entryId, slot, name, mediaType, bytes, createdAt } = upload;
    const metadata = { entryId, slot, filename: name, filetype: mediaType };
    return new TusUpload({ id, metadata, size: bytes, offset: 0, creation_date: createdAt.toISOString() });
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<void> {
    return Promise.resolve();
  }
}
