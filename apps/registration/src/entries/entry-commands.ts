import { Injectable } from '@nestjs/common';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import type { Clock } from '@sangtao/service-kit/clock';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { changeEntry } from './change-entry.js';
import type { CreateEntryDto, EntryPatchDto } from './entries.dto.js';
import { EntriesStore } from './entries.store.js';
import { changedNow, mayBecome, type Entry } from './entry.js';
import { HandIn } from './hand-in.js';
import { assertOpen, type Receipt } from './handed-in.js';
import { newEntry } from './new-entry.js';

/** What an applicant does with an entry. */
@Injectable()
export class EntryCommands {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly handIn: HandIn,
    private readonly surroundings: Surroundings,
  ) {}

  private get clock(): Clock {
    return this.surroundings.clock;
  }

  /** @throws Refusal edition-not-open, invalid-input, and with `submit` entry-incomplete: then nothing is kept */
  create(
    applicantId: string,
    { editionId, submit, ...patch }: CreateEntryDto,
  ): Promise<{ entry: Entry; receipt?: Receipt }> {
    if (submit) return this.handIn.atOnce(editionId, (edition) => this.draft(applicantId, edition, patch));
    return this.surroundings.database.transaction(async (tx) => {
      const entry = this.draft(applicantId, await this.editions.get(editionId), patch);
      await this.entries.insert(tx, entry);
      return { entry };
    });
  }

  /** @throws Refusal not-found, edition-not-open, nominated-only, invalid-input */
  private draft(applicantId: string, edition: Edition, patch: EntryPatchDto): Entry {
    const maker = { id: this.surroundings.ids.next(), applicantId, now: this.clock.now() };
    if (edition.rulebook.nomination && edition.state !== 'draft') throw new Refusal('nominated-only');
    return newEntry(maker, edition, patch);
  }

  /** Saves a part while typing; tells nobody. @throws Refusal version-conflict, entry-closed, invalid-input */
  change(id: string, applicantId: string, version: number, patch: EntryPatchDto): Promise<Entry> {
    return this.surroundings.database.transaction(async (tx) => {
      const { entry, edition } = await this.lock(tx, id, applicantId, version);
      const now = this.clock.now();
      assertOpen(entry, edition, now);
      const patched = changeEntry(entry, patch, edition.rulebook);
      const changed = { ...changedNow(patched, edition, now), version: version + 1 };
      await this.entries.save(tx, changed);
      return changed;
    });
  }

  submit(id: string, applicantId: string, version: number): Promise<{ entry: Entry; receipt: Receipt }> {
    return this.surroundings.database.transaction(async (tx) => {
      const { entry, edition } = await this.lock(tx, id, applicantId, version);
      return this.handIn.execute(tx, entry, edition);
    });
  }

  /** @throws Refusal entry-closed when there is nothing to take back any more */
  withdraw(id: string, applicantId: string, version: number, reason: string): Promise<Entry> {
    return this.surroundings.database.transaction(async (tx) => {
      const { entry, edition } = await this.lock(tx, id, applicantId, version);
      if (!mayBecome(entry.state, 'withdrawn') || ['decided', 'published', 'archived'].includes(edition.state)) {
        throw new Refusal('entry-closed', { state: entry.state });
      }
      const now = this.clock.now();
      const eventVersion = entry.eventVersion + 1;
      const withdrawn: Entry = { ...entry, state: 'withdrawn', changedAt: now, version: version + 1, eventVersion };
      await this.entries.save(tx, withdrawn, { kind: 'withdrawn', detail: { reason } });
      const data = { entryId: id, editionId: entry.editionId, applicantId, at: now.toISOString() };
      await tx.publish(EntryWithdrawnV1, { key: id, version: eventVersion, data });
      return withdrawn;
    });
  }

  /** Asked in one go, answered in turn: the lock first. @throws Refusal not-found, version-conflict */
  private async lock(tx: Transaction, id: string, applicantId: string, version: number) {
    const asked = [this.entries.lockOwn(tx, id, applicantId, version), this.editions.ofEntry(id)] as const;
    // Where one is refused the other must have ended too, or its statements would follow the rollback.
    await Promise.allSettled(asked);
    const [entry, edition] = await Promise.all(asked);
    return { entry, edition };
  }
}
