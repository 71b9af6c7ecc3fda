import { Injectable } from '@nestjs/common';
import { NominationAnsweredV1 } from '@sangtao/contracts/registration/nomination-answered.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { blind, type Entry } from '../entries/entry.js';
import type { Nomination, Subject } from './nomination.js';
import { NominationsStore, type Asked, type Bodies } from './nominations.store.js';

/** A nomination with its entry and its edition, as every step needs them. */
@Injectable()
export class NominationDesk {
  constructor(
    private readonly nominations: NominationsStore,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
  ) {}

  edition(id: string): Promise<Edition> {
    return this.editions.get(id);
  }

  async insert(tx: Transaction, entry: Entry, nomination: Nomination): Promise<void> {
    await this.entries.insert(tx, entry);
    await this.nominations.insert(tx, nomination);
  }

  async of(nomination: Nomination): Promise<Subject> {
    const [entry, edition] = await Promise.all([
      this.entries.own(nomination.entryId, nomination.officerId),
      this.editions.get(nomination.editionId),
    ]);
    return { nomination, entry, edition };
  }

  /** @throws Refusal not-found, also for another body's */
  async ofBody(id: string, bodies: Bodies): Promise<Subject> {
    return this.of(await this.nominations.ofBody(id, bodies));
  }

  /** Locked. @throws Refusal not-found */
  async lockOfBody(tx: Transaction, id: string, bodies: Bodies): Promise<Subject> {
    await this.nominations.ofBody(id, bodies);
    await this.nominations.lock(tx, id);
    return this.ofBody(id, bodies);
  }

  /** @throws Refusal not-found for whoever was not asked */
  async ofAsked(id: string, asked: Asked): Promise<Subject> {
    return this.of(await this.nominations.ofAsked(id, asked));
  }

  /** Locked; whoever was not asked learns nothing, and waits for nothing. @throws Refusal not-found */
  async lockOfAsked(tx: Transaction, id: string, asked: Asked): Promise<Subject> {
    await this.nominations.ofAsked(id, asked);
    await this.nominations.lock(tx, id);
    return this.ofAsked(id, asked);
  }

  save(tx: Transaction, entry: Entry): Promise<void> {
    return this.entries.save(tx, entry);
  }

  nextEvent(tx: Transaction, entryId: string): Promise<number> {
    return this.entries.nextEventVersion(tx, entryId);
  }

  /** The body's officer is told what was answered, and the timeline remembers it. */
  async answered(
    tx: Transaction,
    { nomination, entry }: Omit<Subject, 'edition'>,
    answer: 'confirmed' | 'declined',
  ): Promise<void> {
    const { entryId, editionId, officerId } = nomination;
    const at = nomination.answeredAt!;
    await this.nominations.remember(tx, entryId, { kind: `confirmation-${answer}`, at });
    const title = blind(entry.title, entry.authors);
    const data = { entryId, editionId, officerId, title, answer, at: at.toISOString() };
    await tx.publish(NominationAnsweredV1, { key: entryId, version: await this.nextEvent(tx, entryId), data });
    await tx.audit(`nomination-${answer}`, entryId);
  }
}
