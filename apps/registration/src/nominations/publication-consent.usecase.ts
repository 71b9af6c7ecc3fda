import { Injectable } from '@nestjs/common';
import { PublicationConsentChangedV1 } from '@sangtao/contracts/registration/publication-consent-changed.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { NominationDesk } from './nomination-desk.js';
import type { Nomination } from './nomination.js';
import { NominationsStore, type Asked } from './nominations.store.js';

interface Change {
  nomination: Nomination;
  by: string;
  given: boolean;
  at: Date;
}

/** Name and photograph are published as long as whoever is nominated, or the guardian, allows it: also years after. */
@Injectable()
export class PublicationConsent {
  constructor(
    private readonly desk: NominationDesk,
    private readonly nominations: NominationsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, nomination-state before it was confirmed */
  execute(id: string, asked: Asked, given: boolean): Promise<Nomination> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const { nomination } = await this.desk.lockOfAsked(tx, id, asked);
      const { state } = nomination;
      if (state !== 'confirmed' && state !== 'sent') throw new Refusal('nomination-state', { state });
      if ((nomination.consents.publication !== undefined) === given) return nomination;
      await this.set(tx, { nomination, by: asked.accountId, given, at: clock.now() });
      return this.nominations.ofAsked(id, asked);
    });
  }

  /** The entry's row is locked. */
  async set(tx: Transaction, { nomination: { entryId, editionId }, by, given, at }: Change): Promise<void> {
    if (given) await this.nominations.giveConsent(tx, { entryId, kind: 'publication', by, at });
    else await this.nominations.withdrawConsents(tx, entryId, ['publication'], at);
    await this.nominations.remember(tx, entryId, { kind: given ? 'publication-allowed' : 'publication-withdrawn', at });
    const version = await this.desk.nextEvent(tx, entryId);
    const data = { entryId, editionId, given, at: at.toISOString() };
    await tx.publish(PublicationConsentChangedV1, { key: entryId, version, data });
    await tx.audit(given ? 'publication-allowed' : 'publication-withdrawn', entryId);
  }
}
