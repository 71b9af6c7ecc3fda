import { Injectable } from '@nestjs/common';
import { FileCheckedV1 } from '@sangtao/contracts/registration/file-checked.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { blindFiles, type Entry } from '../entries/entry.js';
import { documentRule, type EntryFile } from './file.js';
import type { WaitingFile } from './files.store.js';
import { Quarantine } from './quarantine.js';
import type { Verdict } from './scanner.js';

/** A look at a file in quarantine: clean, everybody may read it who may read its entry; infected, its bytes are gone and its owner is told. */
@Injectable()
export class ScanFile {
  constructor(
    private readonly quarantine: Quarantine,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** Again and again the same, also from two replicas at once. @throws ScannerDown, NotScanned: then it goes on waiting */
  async execute(waiting: WaitingFile): Promise<void> {
    const verdict = await this.quarantine.look(waiting);
    await this.surroundings.database.transaction(async (tx) => {
      const entry = await this.entries.lockOwn(tx, waiting.entryId, waiting.applicantId);
      const file = entry.files.find(({ id }) => id === waiting.id);
      // Removed, or looked at by somebody else, while the scanner read.
      if (file?.scan === 'waiting') await this.judge(tx, { entry, file, verdict });
    });
    if (!verdict.clean) await this.quarantine.destroy(waiting);
  }

  private async judge(tx: Transaction, { entry, file, verdict }: { entry: Entry; file: EntryFile; verdict: Verdict }) {
    const { files } = this.quarantine;
    const now = this.surroundings.clock.now();
    const scan: FileCheckedV1['verdict'] = verdict.clean ? 'clean' : 'infected';
    await files.scanned(tx, file.id, { scan, found: verdict.clean ? null : verdict.found, at: now });
    const { slot, sha256 } = file;
    const history = { kind: 'file-infected', detail: { slot, sha256 } };
    if (!verdict.clean) await files.changed(tx, { ...entry, changedAt: now }, history);
    // Until an entry is accepted, whoever hears of it reads its files as they are then.
    if (verdict.clean && entry.state !== 'accepted') return;
    const known = entry.files.map((one) => (one === file ? { ...one, scan } : one));
    await this.tell(tx, { ...entry, files: known }, { slot, verdict: scan });
  }

  private async tell(
    tx: Transaction,
    entry: Entry,
    { slot, verdict }: { slot: string } & Pick<FileCheckedV1, 'verdict'>,
  ) {
    const { rulebook } = await this.editions.get(entry.editionId);
    const { id: entryId, editionId, applicantId } = entry;
    const version = await this.entries.nextEventVersion(tx, entryId);
    const { vi, en } = documentRule(rulebook, slot).name;
    const about = { entryId, editionId, applicantId, document: { vi, en } };
    const data = { ...about, verdict, files: blindFiles(rulebook, entry) };
    await tx.publish(FileCheckedV1, { key: entryId, version, data });
  }
}
