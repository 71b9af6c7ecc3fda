import { Injectable } from '@nestjs/common';
import { EditionExtendedV1 } from '@sangtao/contracts/registration/edition-extended.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { extended, type Edition } from './edition.js';
import { tellRulebook } from './edition-events.js';
import type { ExtensionDto } from './editions.dto.js';
import { EditionsStore } from './editions.store.js';
import { RulebooksStore } from './rulebooks.store.js';

const toldAtOnce = 2000;

/** A later deadline, by a decision, once the edition was announced and until it closes. Whoever has a draft is told. */
@Injectable()
export class ExtendEdition {
  constructor(
    private readonly editions: EditionsStore,
    private readonly rulebooks: RulebooksStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, edition-state, not-later */
  execute(id: string, version: number, input: ExtensionDto): Promise<Edition> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const edition = await this.editions.lock(tx, id);
      if (edition.version !== version) throw new Refusal('version-conflict', { version: edition.version });
      const { state } = edition;
      // What has closed stays closed, also in the second before the clock says so.
      const closed = edition.closesAt <= clock.now();
      if (closed || (state !== 'announced' && state !== 'open')) throw new Refusal('edition-state', { state });
      const later = extended(edition, new Date(input.closesAt));
      await this.editions.save(tx, later);
      const { number, reason } = input;
      await this.rulebooks.keep(tx, later, { number, reason });
      const times = { before: edition.closesAt.toISOString(), closesAt: later.closesAt.toISOString() };
      await tx.audit('deadline-extended', id, { ...times, number, decidedOn: input.decidedOn, reason });
      await tellRulebook(tx, later, await this.editions.nextEvent(tx, id));
      await this.tell(tx, id, { ...times, number, decidedOn: input.decidedOn, reason });
      return later;
    });
  }

  private async tell(tx: Transaction, id: string, facts: Omit<EditionExtendedV1, 'editionId' | 'accountIds'>) {
    const everybody = await this.editions.draftersOf(tx, id);
    for (let from = 0; from === 0 || from < everybody.length; from += toldAtOnce) {
      const data = { editionId: id, ...facts, accountIds: everybody.slice(from, from + toldAtOnce) };
      await tx.publish(EditionExtendedV1, { key: id, version: await this.editions.nextEvent(tx, id), data });
    }
  }
}
