import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { checklist } from './checklist.js';
import { EditionsStore } from './editions.store.js';

@Injectable()
export class AnnounceEdition {
  constructor(
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal edition-state, checklist-open naming each item that is not right yet */
  execute(id: string): Promise<void> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const edition = await this.editions.lock(tx, id);
      if (edition.state !== 'draft') throw new Refusal('edition-state', { state: edition.state });
      const open = checklist(edition, clock.now(), currentScope()?.language ?? 'vi').filter(({ ok }) => !ok);
      if (open.length > 0) {
        const errors = open.map(({ code, message }) => ({ field: code, code, message }));
        throw new Refusal('checklist-open', { errors });
      }
      await this.editions.advance(tx, id, 'announced');
    });
  }
}
