import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStorage } from './storage.js';

const partial = '.part';

/** Files in a folder. A file appears under its key only when it is whole. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Readable | Buffer): Promise<void> {
    const path = this.path(key);
    const part = `${path}.${randomUUID()}${partial}`;
    try {
      const file = await openIn(dirname(path), part);
      await pipeline(
        Buffer.isBuffer(content) ? Readable.from([content]) : content,
        file.createWriteStream({ flush: true }),
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
    const path = this.path(key);
    await rm(path, { force: true });
    // Where nothing else lies, so that a day's uploads leave no folders behind.
    if (dirname(path) !== resolve(this.folder)) await rmdir(dirname(path)).catch(() => undefined);
  }

  async list(folder: string): Promise<string[]> {
    const found = await readdir(this.path(folder), { recursive: true, withFileTypes: true }).catch(nothingThere);
    return found
      .filter((one) => one.isFile() && !one.name.endsWith(partial))
      .map(({ parentPath, name }) => relative(resolve(this.folder), join(parentPath, name)).replaceAll(sep, '/'));
  }

  async assertUsable(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.W_OK);
  }

  /** @throws Error when the key would leave the folder */
  path(key: string): string {
    const root = resolve(this.folder);
    const path = resolve(join(root, key));
    if (!path.startsWith(root + sep)) throw new Error(`the key ${JSON.stringify(key)} leaves the folder of files`);
    return path;
  }
}

/** A folder may vanish between being made and being used: somebody deleted the last file in it. */
async function openIn(folder: string, path: string): Promise<FileHandle> {
  for (let tries = 1; ; tries++) {
    await mkdir(folder, { recursive: true });
    try {
      return await open(path, 'wx');
    } catch (error) {
      if (!isMissing(error) || tries === 5) throw error;
    }
  }
}

function nothingThere(error: unknown): [] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
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
