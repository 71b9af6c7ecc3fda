import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { confirmedNow, type Confirmation } from './confirmed.js';
import { NominationDesk } from './nomination-desk.js';
import { NominationsStore, type Asked } from './nominations.store.js';
import { PublicationConsent } from './publication-consent.usecase.js';

/** Who was asked confirms, with the facts put right. */
@Injectable()
export class ConfirmNomination {
  constructor(
    private readonly desk: NominationDesk,
    private readonly nominations: NominationsStore,
    private readonly publication: PublicationConsent,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * What they saw, by its version.
   * @throws Refusal not-found, version-conflict, ask-ended, invalid-input naming each fact or consent that is missing
   */
  execute(id: string, asked: Asked, version: number, confirmation: Confirmation): Promise<void> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const before = await this.desk.lockOfAsked(tx, id, asked);
      const { nomination, entry } = before;
      if (entry.version !== version) throw new Refusal('version-conflict', { version: entry.version });
      const at = clock.now();
      if (nomination.state !== 'waiting' || nomination.dueAt! <= at) throw new Refusal('ask-ended');
      const after = confirmedNow(before, confirmation, at);
      await this.nominations.save(tx, after.nomination);
      if (after.entry !== entry) await this.desk.save(tx, after.entry);
      if (after.changes.length > 0) await this.nominations.rememberCorrection(tx, id, { at, changes: after.changes });
      const by = asked.accountId;
      for (const kind of after.consents) await this.nominations.giveConsent(tx, { entryId: id, kind, by, at });
      await this.desk.answered(tx, after, 'confirmed');
      await this.publication.set(tx, { nomination, by, given: confirmation.consents.publication, at });
    });
  }
}
