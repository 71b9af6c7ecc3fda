import { Injectable } from '@nestjs/common';
import { PublicationConsentChangedV1 } from '@sangtao/contracts/registration/publication-consent-changed.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import type { Author, Entry } from '../entries/entry.js';
import { countsAges, mayPublish, participantOf, type Participant } from './participant.js';
import { ParticipantsStore, type OfEntry } from './participants.store.js';

/** An author with the entry and the edition, as every step needs them. */
export interface Child {
  entry: Entry;
  edition: Edition;
  author: Author;
  participant: Participant;
}

@Injectable()
export class ParticipantDesk {
  constructor(
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly participants: ParticipantsStore,
  ) {}

  /** @throws Refusal not-found, also for somebody else's, and where nobody's age is counted */
  async team(entryId: string, applicantId: string): Promise<{ entry: Entry; edition: Edition }> {
    const entry = await this.entries.own(entryId, applicantId);
    const edition = await this.editions.get(entry.editionId);
    if (!countsAges(edition)) throw new Refusal('not-found');
    return { entry, edition };
  }

  /** @throws Refusal not-found */
  async ofApplicant({ entryId, authorId }: OfEntry, applicantId: string): Promise<Child> {
    const { entry, edition } = await this.team(entryId, applicantId);
    const author = entry.authors.find(({ id }) => id === authorId);
    if (!author) throw new Refusal('not-found');
    return { entry, edition, author, participant: participantOf(entry, authorId) };
  }

  /** Locked. @throws Refusal not-found */
  async lockOfApplicant(tx: Transaction, of: OfEntry, applicantId: string): Promise<Child> {
    await this.ofApplicant(of, applicantId);
    await this.entries.lockOwn(tx, of.entryId, applicantId);
    return this.ofApplicant(of, applicantId);
  }

  edition(id: string): Promise<Edition> {
    return this.editions.get(id);
  }

  /** Whoever was not asked learns nothing. @throws Refusal not-found */
  async ofGuardian({ entryId, authorId }: OfEntry, accountId: string): Promise<Child> {
    const asked = await this.participants.askedOf(accountId);
    const child = asked.find((one) => one.entryId === entryId && one.authorId === authorId);
    if (!child) throw new Refusal('not-found');
    return this.ofApplicant(child, child.applicantId);
  }

  /** Locked. @throws Refusal not-found */
  async lockOfGuardian(tx: Transaction, of: OfEntry, accountId: string): Promise<Child> {
    const { entry } = await this.ofGuardian(of, accountId);
    await this.entries.lockOwn(tx, of.entryId, entry.applicantId);
    return this.ofGuardian(of, accountId);
  }

  askedOf(accountId: string): Promise<Child[]> {
    return this.participants
      .askedOf(accountId)
      .then((children) =>
        Promise.all(children.map((child) => this.ofApplicant(child, child.applicantId).catch(() => undefined))),
      )
      .then((children) => children.filter((child) => child !== undefined));
  }

  nextEvent(tx: Transaction, entryId: string): Promise<number> {
    return this.entries.nextEventVersion(tx, entryId);
  }

  /** Those who publish are told, when what they may do has changed. The entry's row is locked, and `before` was read under the lock. */
  async tellPublishers(tx: Transaction, { entry: before, edition }: Pick<Child, 'entry' | 'edition'>, at: Date) {
    const given = mayPublish(await this.entries.own(before.id, before.applicantId), edition);
    if (given === mayPublish(before, edition) && before.participants.some(({ answeredAt }) => answeredAt)) return;
    const { id: entryId, editionId } = before;
    await this.participants.remember(tx, entryId, {
      kind: given ? 'publication-allowed' : 'publication-withdrawn',
      at,
    });
    const data = { entryId, editionId, given, at: at.toISOString() };
    await tx.publish(PublicationConsentChangedV1, { key: entryId, version: await this.nextEvent(tx, entryId), data });
    await tx.audit(given ? 'publication-allowed' : 'publication-withdrawn', entryId);
  }
}
