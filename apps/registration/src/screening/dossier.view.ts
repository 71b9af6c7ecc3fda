import { Injectable } from '@nestjs/common';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import type { Entry } from '../entries/entry.js';
import { NominatingBodiesView } from '../nominations/nominating-bodies.view.js';
import { NominationsStore } from '../nominations/nominations.store.js';
import { confirmationsOf } from './confirmations.js';

/** What the secretariat and the provinces' officers read beside an entry's own content. */
@Injectable()
export class DossierView {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly bodies: NominatingBodiesView,
    private readonly nominations: NominationsStore,
  ) {}

  /** @throws Refusal not-found, also for a draft */
  entry(id: string): Promise<Entry> {
    return this.entries.handedIn(id);
  }

  async beside(entry: Entry) {
    const [edition, nomination, timeline, body, corrections] = await Promise.all([
      this.editions.get(entry.editionId),
      this.nominations.find(entry.id),
      this.entries.timelineOf(entry.id),
      this.bodies.of(entry),
      this.nominations.correctionsOf(entry.id),
    ]);
    return { timeline, body, corrections, people: confirmationsOf(entry, edition, nomination) };
  }
}
