import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Act } from './act.js';
import { ActsStore } from './acts.store.js';
import { Contents } from './contents.js';
import type { Names } from './contents.store.js';

/** The first person's part: asks for what cannot be taken back, inside the transaction of what leads to it. */
@Injectable()
export class Ask {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly acts: ActsStore,
    private readonly contents: Contents,
  ) {}

  /** What {@link toPublish} needs. @throws Refusal try-again */
  namesOf(editionId: string): Promise<Names> {
    return this.contents.namesOf(editionId);
  }

  /** That the result becomes public as it is sealed now. @throws Refusal act-asked */
  async toPublish(
    tx: Transaction,
    editionId: string,
    { names, askedBy }: { names: Names; askedBy: string },
  ): Promise<void> {
    await this.ask(tx, { kind: 'publish', editionId, subject: editionId, reason: null, askedBy }, names);
  }

  /** That an honour is taken back. @throws Refusal act-asked */
  async toRevoke(
    tx: Transaction,
    { id: subject, editionId }: { id: string; editionId: string },
    { reason, askedBy }: { reason: string; askedBy: string },
  ): Promise<void> {
    await this.ask(tx, { kind: 'revoke', editionId, subject, reason, askedBy }, new Map());
  }

  /** That everybody may read a book, as it was made. @throws Refusal act-asked */
  async toRelease(
    tx: Transaction,
    { id: subject, editionId }: { id: string; editionId: string },
    askedBy: string,
  ): Promise<void> {
    await this.ask(tx, { kind: 'release', editionId, subject, reason: null, askedBy }, new Map());
  }

  /** The book that was to be released is made anew. */
  async noRelease(tx: Transaction, editionId: string): Promise<void> {
    const act = await this.acts.waitingRelease(tx, editionId);
    if (act) await this.acts.withdraw(tx, act, this.surroundings.clock.now());
  }

  /** With its approval, where it has one. */
  async noMore(tx: Transaction, subject: string): Promise<void> {
    const act = await this.acts.about(tx, subject);
    if (act) await this.acts.withdraw(tx, act, this.surroundings.clock.now());
  }

  private async ask(
    tx: Transaction,
    about: Pick<Act, 'kind' | 'editionId' | 'subject' | 'reason' | 'askedBy'>,
    names: Names,
  ): Promise<void> {
    const { ids, clock } = this.surroundings;
    const digest = await this.contents.digestOf(about, names);
    if (digest === undefined) throw new Refusal('act-differs');
    await this.acts.ask(tx, { ...about, id: ids.next(), digest, askedAt: clock.now() });
  }
}
