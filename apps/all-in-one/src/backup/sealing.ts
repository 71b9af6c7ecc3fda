import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const [ivBytes, tagBytes] = [12, 16];
const cipher = 'aes-256-gcm';

/** What came to lie in the backup. */
export interface Stored {
  bytes: number;
  sha256: string;
}

/**
 * Copies files into a backup and out of it. With keys a stored file is iv ‖ AES-256-GCM ‖ tag, bound to its name: one put in another's place
 * does not open.
 */
export class Sealing {
  private constructor(private readonly keys?: { files: Buffer; manifest: Buffer }) {}

  static readonly open = new Sealing();

  /** @param salt of the backup, kept in its manifest */
  static async with(passphrase: string, salt: Buffer): Promise<Sealing> {
    const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
      scrypt,
    );
    const secret = await derive(passphrase, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
    const key = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
    return new Sealing({ files: key('files'), manifest: key('manifest') });
  }

  /** Durable when it resolves. */
  async store(from: string, to: string, name: string): Promise<Stored> {
    const seen = new Seen();
    const target = createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true });
    if (!this.keys) await pipeline(createReadStream(from), seen, target);
    else {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv(cipher, this.keys.files, iv).setAAD(Buffer.from(name));
      const framed = new Framed(iv, () => sealing.getAuthTag());
      await pipeline(createReadStream(from), sealing, framed, seen, target);
    }
    return seen.result();
  }

  /** @throws Error when it was changed */
  async restore(from: string, to: string, { name, mode }: { name: string; mode: number }): Promise<void> {
    const target = createWriteStream(to, { mode, flags: 'wx', flush: true });
    if (!this.keys) return pipeline(createReadStream(from), target);
    const { size } = await stat(from);
    const [iv, tag] = await Promise.all([part(from, 0, ivBytes), part(from, size - tagBytes, tagBytes)]);
    const opening = createDecipheriv(cipher, this.keys.files, iv).setAAD(Buffer.from(name)).setAuthTag(tag);
    const end = size - tagBytes - 1;
    // A stream of nothing cannot be asked for by its ends.
    if (end < ivBytes) return void target.end(opening.final());
    return pipeline(createReadStream(from, { start: ivBytes, end }), opening, target);
  }

  /** Of the manifest's text; undefined where nothing is sealed. */
  mac(text: string): string | undefined {
    return this.keys && createHmac('sha256', this.keys.manifest).update(text).digest('hex');
  }
}

/** What a file holds now. */
export async function lookAt(path: string): Promise<Stored> {
  const seen = new Seen();
  await pipeline(createReadStream(path), seen.resume());
  return seen.result();
}

async function part(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer;
  } finally {
    await file.close();
  }
}

/** Passes everything on and remembers what it was. */
class Seen extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  result(): Stored {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** Puts the iv before what passes, and the tag behind it. */
class Framed extends Transform {
  private begun = false;

  constructor(
    private readonly head: Buffer,
    private readonly tail: () => Buffer,
  ) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.begin();
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.begin();
    done(null, this.tail());
  }

  private begin(): void {
    if (!this.begun) this.push(this.head);
    this.begun = true;
  }
}
