import { Injectable } from '@nestjs/common';
import { EntryReturnedV1 } from '@sangtao/contracts/registration/entry-returned.v1';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUndecided } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { reopenable, type Entry } from '../entries/entry.js';

/** Lets one applicant change an entry for some hours, also after the deadline. */
@Injectable()
export class ReopenEntry {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, entry-closed, edition-state once the results are decided */
  execute(id: string, { hours, reason }: { hours: number; reason: string }, caller: Caller): Promise<Entry> {
    return this.surroundings.database.transaction(async (tx) => {
      const entry = await this.entries.lockHandedIn(tx, id);
      if (!mayOrganise(caller, entry.editionId)) throw new Refusal('not-found');
      if (!reopenable.includes(entry.state)) throw new Refusal('entry-closed', { state: entry.state });
      const edition = await this.editions.get(entry.editionId);
      if (!isUndecided(edition)) throw new Refusal('edition-state', { state: edition.state });
      const now = this.surroundings.clock.now();
      const until = new Date(now.getTime() + hours * 3_600_000);
      const eventVersion = entry.eventVersion + 1;
      const reopened: Entry = { ...entry, editableUntil: until, version: entry.version + 1, eventVersion };
      await this.entries.save(tx, reopened, { kind: 'reopened', detail: { reason, until } });
      const { editionId, applicantId } = entry;
      const data = { entryId: id, editionId, applicantId, reasons: [], until: until.toISOString() };
      await tx.publish(EntryReturnedV1, { key: id, version: eventVersion, data });
      await tx.audit('entry-reopened', id, { hours });
      return reopened;
    });
  }
}
