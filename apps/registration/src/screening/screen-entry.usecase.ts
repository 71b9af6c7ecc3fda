import { Injectable } from '@nestjs/common';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryRejectedV1 } from '@sangtao/contracts/registration/entry-rejected.v1';
import { EntryReturnedV1 } from '@sangtao/contracts/registration/entry-returned.v1';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUndecided, type Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { mayBecome, type Entry } from '../entries/entry.js';
import { eventData } from '../entries/entry-events.js';
import { NominationsStore } from '../nominations/nominations.store.js';

export interface Ruling {
  to: 'accepted' | 'returned' | 'rejected';
  reasons: { code: string; note?: string }[];
  until?: Date;
}

/** The secretariat's ruling on an entry that was handed in. */
@Injectable()
export class ScreenEntry {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly nominations: NominationsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found (also for another edition's), version-conflict, entry-not-in-screening, edition-state, unknown-reason */
  execute(id: string, version: number, ruling: Ruling, caller: Caller): Promise<Entry> {
    return this.surroundings.database.transaction(async (tx) => {
      const entry = await this.entries.lockHandedIn(tx, id);
      if (!mayOrganise(caller, entry.editionId)) throw new Refusal('not-found');
      if (entry.version !== version) throw new Refusal('version-conflict', { version: entry.version });
      if (entry.state !== 'submitted' || !mayBecome(entry.state, ruling.to)) {
        throw new Refusal('entry-not-in-screening', { state: entry.state });
      }
      const edition = await this.editions.get(entry.editionId);
      if (!isUndecided(edition)) throw new Refusal('edition-state', { state: edition.state });
      assertKnown(ruling, edition);
      const ruled: Entry = {
        ...entry,
        state: ruling.to,
        reasons: ruling.reasons.length > 0 ? ruling.reasons : null,
        editableUntil: ruling.until ?? null,
        changedAt: this.surroundings.clock.now(),
        version: version + 1,
        eventVersion: entry.eventVersion + 1,
      };
      await this.entries.save(tx, ruled, { kind: ruling.to, detail: { reasons: ruling.reasons, until: ruling.until } });
      await this.tell(tx, ruled, edition, ruling);
      await tx.audit(`entry-${ruling.to}`, id, { reasons: ruling.reasons.map(({ code }) => code) });
      return ruled;
    });
  }

  private async tell(tx: Transaction, entry: Entry, edition: Edition, ruling: Ruling): Promise<void> {
    const { id: entryId, editionId, applicantId, eventVersion: version } = entry;
    const key = entryId;
    const { reasons } = ruling;
    switch (ruling.to) {
      case 'accepted': {
        const nomination = edition.rulebook.nomination && (await this.nominations.find(entryId));
        return tx.publish(EntryAcceptedV1, { key, version, data: eventData(entry, edition, nomination) });
      }
      case 'rejected':
        return tx.publish(EntryRejectedV1, {
          key,
          version,
          data: { entryId, editionId, applicantId, reasons: notes(reasons) },
        });
      case 'returned': {
        const until = ruling.until?.toISOString() ?? null;
        const data = { entryId, editionId, applicantId, reasons: notes(reasons), until };
        return tx.publish(EntryReturnedV1, { key, version, data });
      }
    }
  }
}

/** The remark may name people: it stays here, and whoever tells the applicant reads it here. */
function notes(reasons: Ruling['reasons']): { code: string; note: string | null }[] {
  return reasons.map(({ code }) => ({ code, note: null }));
}

function assertKnown({ reasons, to, until }: Ruling, { rulebook, closesAt }: Edition): void {
  const known = new Set(rulebook.screening.reasons.map(({ code }) => code));
  const unknown = reasons.find(({ code }) => !known.has(code));
  if (unknown) throw new Refusal('unknown-reason', { code: unknown.code });
  if (to === 'returned' && until && until.getTime() < closesAt.getTime() - 365 * 86_400_000) {
    throw new Refusal('invalid-input', { errors: [{ field: 'until', code: 'past' }] });
  }
}
