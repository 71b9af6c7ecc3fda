import { Injectable } from '@nestjs/common';
import { EditionClosedEarlyV1 } from '@sangtao/contracts/registration/edition-closed-early.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { closedAt, isOpen, type Edition } from '../editions/edition.js';
import { tellRulebook } from '../editions/edition-events.js';
import { EditionsStore } from '../editions/editions.store.js';
import { RulebooksStore } from '../editions/rulebooks.store.js';
import { EarlyClosingsStore, type EarlyClosing } from './early-closings.store.js';

type Decision = Pick<EarlyClosing, 'number' | 'decidedOn' | 'reason'>;

/** Which edition, as which version it was seen, and who is at it. */
export interface AtEdition {
  id: string;
  version: number;
  by: string;
}

const toldAtOnce = 2000;

/** Before its deadline an edition is closed by a decision and two people, since what has closed stays closed. Whoever has a draft is told. */
@Injectable()
export class CloseEarly {
  constructor(
    private readonly editions: EditionsStore,
    private readonly rulebooks: RulebooksStore,
    private readonly closings: EarlyClosingsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** Nothing closes before another person approves. @throws Refusal not-found, version-conflict, edition-state, closing-asked */
  ask(at: AtEdition, { number, decidedOn, reason }: Decision): Promise<void> {
    const { clock, ids } = this.surroundings;
    return this.whileOpen(at, async (tx, { id: editionId }) => {
      const asked = { askedBy: at.by, askedAt: clock.now() };
      await this.closings.ask(tx, { id: ids.next(), editionId, number, decidedOn, reason, ...asked });
      await tx.audit('closing-asked', editionId, { number, decidedOn, reason });
    });
  }

  /** From now on nobody hands in. @throws Refusal not-found, version-conflict, edition-state, own-closing */
  approve(at: AtEdition): Promise<void> {
    return this.whileOpen(at, async (tx, edition) => {
      const closing = await this.waiting(edition.id);
      if (closing.askedBy === at.by) throw new Refusal('own-closing');
      const now = this.surroundings.clock.now();
      await this.closings.approve(tx, closing.id, at.by, now);
      const closed = closedAt(edition, now);
      const { number, decidedOn, reason } = closing;
      await this.editions.save(tx, closed);
      await this.rulebooks.keep(tx, closed, { number, reason });
      const times = { before: edition.closesAt.toISOString(), closesAt: closed.closesAt.toISOString() };
      await tx.audit('closed-early', edition.id, { ...times, number, decidedOn, reason, askedBy: closing.askedBy });
      await tellRulebook(tx, closed, await this.editions.nextEvent(tx, edition.id));
      await this.tell(tx, { editionId: edition.id, ...times, number, decidedOn, reason });
      await this.editions.advance(tx, edition.id, 'screening');
    });
  }

  /** @throws Refusal not-found, version-conflict, edition-state */
  withdraw(at: AtEdition): Promise<void> {
    return this.whileOpen(at, async (tx, { id }) => {
      const closing = await this.waiting(id);
      await this.closings.withdraw(tx, closing.id, this.surroundings.clock.now());
      await tx.audit('closing-withdrawn', id);
    });
  }

  private whileOpen({ id, version }: AtEdition, work: (tx: Transaction, edition: Edition) => Promise<void>) {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const edition = await this.editions.lock(tx, id);
      if (edition.version !== version) throw new Refusal('version-conflict', { version: edition.version });
      if (!isOpen(edition, clock.now())) throw new Refusal('edition-state', { state: edition.state });
      await work(tx, edition);
    });
  }

  private async waiting(editionId: string): Promise<EarlyClosing> {
    const closing = await this.closings.waiting(editionId);
    if (!closing) throw new Refusal('not-found');
    return closing;
  }

  private async tell(tx: Transaction, facts: Omit<EditionClosedEarlyV1, 'accountIds'>): Promise<void> {
    const { editionId: id } = facts;
    const everybody = await this.editions.draftersOf(tx, id);
    for (let from = 0; from < everybody.length; from += toldAtOnce) {
      const data = { ...facts, accountIds: everybody.slice(from, from + toldAtOnce) };
      await tx.publish(EditionClosedEarlyV1, { key: id, version: await this.editions.nextEvent(tx, id), data });
    }
  }
}
