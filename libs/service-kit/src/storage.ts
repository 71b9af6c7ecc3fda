import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files by key; a key is chosen by us, never by a client. */
export abstract class FileStorage {
  abstract put(key: string, content: Readable | Buffer): Promise<void>;
  /** Fails on the stream when there is no such file. */
  abstract get(key: string): Readable;
  abstract delete(key: string): Promise<void>;
}

/** Files in a folder. A file appears under its key only when it is whole. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Readable | Buffer): Promise<void> {
    const path = this.path(key);
    const part = `${path}.part`;
    await mkdir(dirname(path), { recursive: true });
    await pipeline(
      Buffer.isBuffer(content) ? Readable.from([content]) : content,
      createWriteStream(part, { flush: true }),
    );
    await rename(part, path);
  }

  get(key: string): Readable {
    return createReadStream(this.path(key));
  }

  async delete(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  /** @throws Error when the key would leave the folder */
  path(key: string): string {
    const root = resolve(this.folder);
    const path = resolve(join(root, key));
    if (!path.startsWith(root + sep)) throw new Error(`the key ${JSON.stringify(key)} leaves the folder of files`);
    return path;
  }
}
