import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import { DataStore, Upload as TusUpload } from '@tus/server';
import { keyOfPiece, folderOf, longestChain, pieceOf, type Piece } from './upload-pieces.js';
import { UploadsStore } from './uploads.store.js';

export const uploadLifetimeMs = 24 * 3_600_000;

/** What arrives goes to the storage in pieces of about this size: the most that a killed process loses, and that an upload holds in memory. */
const pieceBytes = 1_048_576;

/**
 * What has arrived of each upload: pieces in the storage of all files, the rest in the database. So any replica takes the next part, or
 * finishes. No piece is ever written over: one that arrives late, from a connection that was given up, is of no harm. A small upload that comes whole
 * stays in memory until it is kept for good, which is before its last byte is acknowledged.
 */
@Injectable()
export class UploadParts extends DataStore implements OnModuleInit {
  private readonly inHand = new Map<string, Buffer>();
  override extensions = ['creation', 'creation-with-upload', 'creation-defer-length', 'termination', 'expiration'];

  constructor(
    private readonly storage: FileStorage,
    private readonly uploads: UploadsStore,
  ) {
    super();
  }

  onModuleInit(): Promise<void> {
    return this.storage.assertUsable();
  }

  override create(upload: TusUpload): Promise<TusUpload> {
    return Promise.resolve(upload);
  }

  override async getUpload(id: string): Promise<TusUpload> {
    const upload = await this.uploads.find(id);
    if (!upload) throw new Refusal('not-found');
    const { entryId, slot, name, mediaType, bytes, createdAt } = upload;
    const metadata = { entryId, slot, filename: name, filetype: mediaType };
    const offset = await this.arrived(id);
    return new TusUpload({ id, metadata, size: bytes, offset, creation_date: createdAt.toISOString() });
  }

  override getExpiration(): number {
    return uploadLifetimeMs;
  }

  /** @returns where the next part begins */
  override async write(content: Readable, id: string, offset: number): Promise<number> {
    let end = offset;
    let held: Buffer[] = [];
    let heldBytes = 0;
    const keep = async () => {
      if (heldBytes === 0) return;
      await this.storage.put(keyOfPiece(id, { at: end, bytes: heldBytes }), Buffer.concat(held));
      end += heldBytes;
      held = [];
      heldBytes = 0;
    };
    for await (const chunk of content as AsyncIterable<Buffer>) {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes >= pieceBytes) await keep();
    }
    if (end === 0 && heldBytes > 0 && heldBytes === (await this.uploads.find(id))?.bytes) {
      this.inHand.set(id, Buffer.concat(held));
      return heldBytes;
    }
    await keep();
    return end;
  }

  /** All bytes of an upload at once, from this process. */
  async receive(id: string, bytes: Buffer): Promise<void> {
    await this.write(Readable.from([bytes]), id, 0);
  }

  async arrived(id: string): Promise<number> {
    return this.inHand.get(id)?.length ?? (await this.chain(id)).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  read(id: string): Readable {
    return Readable.from(this.content(id), { objectMode: false });
  }

  private async *content(id: string): AsyncGenerator<Buffer> {
    const whole = this.inHand.get(id);
    if (whole) yield whole;
    else for (const { key } of await this.chain(id)) yield* this.storage.get(key) as AsyncIterable<Buffer>;
  }

  /** The first bytes, at least 16 where there are as many. */
  async head(id: string): Promise<Buffer> {
    let head = Buffer.alloc(0);
    for await (const chunk of this.content(id)) {
      head = Buffer.concat([head, chunk]);
      if (head.length >= 16) break;
    }
    return head;
  }

  /** What was not kept after all has not arrived. */
  letGo(id: string): boolean {
    return this.inHand.delete(id);
  }

  /** Bytes only; there need not be any. */
  override async remove(id: string): Promise<void> {
    if (this.letGo(id)) return;
    for (const key of await this.storage.list(folderOf(id))) await this.storage.delete(key);
  }

  private async chain(id: string): Promise<Piece[]> {
    return longestChain((await this.storage.list(folderOf(id))).map(pieceOf));
  }
}
