import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files by key; a key is chosen by us, never by a client. */
export abstract class FileStorage {
  /** Durable when it resolves. Two writers of one key do not mix: one of the two files stays, whole. */
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
    const part = `${path}.${randomUUID()}.part`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await pipeline(
        Buffer.isBuffer(content) ? Readable.from([content]) : content,
        createWriteStream(part, { flush: true }),
      );
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await flushFolder(dirname(path));
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

/** A renamed file survives a power cut only once its folder was written too. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
