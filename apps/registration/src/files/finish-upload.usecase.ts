import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DocumentRule } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { announcedFormat, assertBeginsAs, assertRoom, documentRule, mediaTypeOf, storageKey } from './file.js';
import type { Warning } from './inspection/flaws.js';
import { inspect } from './inspection/inspect.js';
import { changedNow } from '../entries/entry.js';
import { assertOpen } from '../entries/handed-in.js';
import { Quarantine } from './quarantine.js';
import { ScanWaiting } from './scan-waiting.job.js';
import { UploadParts } from './upload-parts.js';
import { UploadsStore, type Upload } from './uploads.store.js';

/** Where files are, how they come in, and who looks at them. */
@Injectable()
export class FileStores {
  constructor(
    readonly uploads: UploadsStore,
    readonly parts: UploadParts,
    readonly quarantine: Quarantine,
    readonly scans: ScanWaiting,
  ) {}

  get files() {
    return this.quarantine.files;
  }

  get storage() {
    return this.quarantine.storage;
  }
}

/** From the last byte to a file of the entry. Repeating it changes nothing, so a finish that was cut off is simply done again. */
@Injectable()
export class FinishUpload {
  private readonly running = new Map<string, Promise<void>>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly stores: FileStores,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * @param once the upload is let go where a file of its name is in its place already
   * @throws Refusal file-type-refused and those of `inspect`, too-many-files, entry-closed, edition-not-open: then the upload is gone
   */
  execute(id: string, once = false): Promise<void> {
    const running = this.running.get(id) ?? this.finish(id, once).finally(() => this.running.delete(id));
    this.running.set(id, running);
    return running;
  }

  private async finish(id: string, once: boolean): Promise<void> {
    const { uploads, parts } = this.stores;
    const upload = await uploads.find(id);
    if (!upload) throw new Refusal('not-found');
    if (upload.finishedAt) return;
    try {
      if (!(await this.keep(upload, once))) await this.discard(upload);
    } catch (error) {
      if (error instanceof Refusal) await this.discard(upload);
      parts.letGo(id);
      throw error;
    }
    await parts.remove(id);
  }

  private async discard(upload: Upload): Promise<void> {
    const { uploads, parts, storage } = this.stores;
    await uploads.delete(upload.id);
    await Promise.all([parts.remove(upload.id), storage.delete(storageKey(upload))]);
  }

  /** @returns whether the entry has it now */
  private async keep(upload: Upload, once: boolean): Promise<boolean> {
    const { editionId } = await this.entries.own(upload.entryId, upload.applicantId);
    const { rulebook } = await this.editions.get(editionId);
    const rule = documentRule(rulebook, upload.slot);
    const { type, warnings } = await this.open(upload, rule);
    const sha256 = await this.store(upload);
    return this.surroundings.database.transaction(async (tx) => {
      const asked = [
        this.entries.lockOwn(tx, upload.entryId, upload.applicantId),
        this.editions.get(editionId),
      ] as const;
      // As for every step of an entry: both have ended before one is refused.
      await Promise.allSettled(asked);
      const [entry, edition] = await Promise.all(asked);
      if (entry.files.some(({ id }) => id === upload.id)) return true;
      if (once && entry.files.some(({ slot, name }) => slot === upload.slot && name === upload.name)) return false;
      const now = this.surroundings.clock.now();
      assertOpen(entry, edition, now);
      assertRoom(rule, entry.files);
      const { id, slot, name, bytes } = upload;
      const scan = this.stores.quarantine.firstState;
      const file = { id, slot, name, bytes, type, sha256, createdAt: now.toISOString(), scan, warnings };
      await Promise.all([
        this.stores.files.insert(tx, entry.id, file),
        this.stores.files.changed(tx, changedNow(entry, edition, now), {
          kind: 'file-added',
          detail: { slot, sha256 },
        }),
        this.stores.uploads.finish(tx, id, now),
      ]);
      if (scan === 'waiting') tx.afterCommit(() => this.stores.scans.soon(upload));
      return true;
    });
  }

  /** As what its name says that it is. Films stream by; of other files one at a time is in memory. */
  private async open(upload: Upload, rule: DocumentRule): Promise<{ type: string; warnings: Warning[] }> {
    const { parts } = this.stores;
    const format = announcedFormat(rule, upload.name);
    assertBeginsAs(format, await parts.head(upload.id), rule);
    const looked = () => inspect(format, parts.read(upload.id));
    const looking = format === 'mp4' ? looked() : this.turn.then(looked);
    if (format !== 'mp4') this.turn = looking.catch(() => undefined);
    return { type: mediaTypeOf(format), warnings: await looking };
  }

  /** The bytes move into the storage; their SHA-256 is taken on the way. */
  private async store(upload: Upload): Promise<string> {
    const hash = createHash('sha256');
    let bytes = 0;
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
      flush: (done) => done(bytes === upload.bytes ? null : new Error(`${bytes} of ${upload.bytes} bytes are there`)),
    });
    const part = this.stores.parts.read(upload.id);
    // A storage that refuses at once reads nothing, and listens to nothing either.
    hashing.on('error', () => part.destroy());
    part.on('error', (error) => hashing.destroy(error));
    try {
      await this.stores.storage.put(storageKey(upload), part.pipe(hashing));
    } finally {
      part.destroy();
    }
    return hash.digest('hex');
  }
}
