import { Injectable } from '@nestjs/common';
import { FileStorage } from '@sangtao/service-kit/storage';
import { storageKey } from './file.js';
import { FilesStore } from './files.store.js';
import { Scanner, type Verdict } from './scanner.js';

/** Files that nobody may read before a scanner has looked at them. Their bytes lie where those of all files lie. */
@Injectable()
export class Quarantine {
  constructor(
    readonly files: FilesStore,
    readonly storage: FileStorage,
    private readonly scanner: Scanner,
  ) {}

  /** How a new file begins. */
  get firstState(): 'waiting' | 'clean' {
    return this.scanner.configured ? 'waiting' : 'clean';
  }

  /** @throws ScannerDown, NotScanned */
  async look(file: { id: string; entryId: string }): Promise<Verdict> {
    const content = this.storage.get(storageKey(file));
    try {
      return await this.scanner.scan(content);
    } finally {
      content.destroy();
    }
  }

  destroy(file: { id: string; entryId: string }): Promise<void> {
    return this.storage.delete(storageKey(file));
  }
}
