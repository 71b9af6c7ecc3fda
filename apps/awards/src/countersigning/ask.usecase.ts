import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { digestOf, revocationDigest } from './act.js';
import { ActsStore } from './acts.store.js';
import { ContentsStore, type Names } from './contents.store.js';

/** The first person's part: asks for what cannot be taken back, inside the transaction of what leads to it. */
@Injectable()
export class Ask {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly acts: ActsStore,
    private readonly contents: ContentsStore,
  ) {}

  /** That the result becomes public as it is sealed now. @throws Refusal act-asked */
  async toPublish(
    tx: Transaction,
    editionId: string,
    { names, askedBy }: { names: Names; askedBy: string },
  ): Promise<void> {
    const digest = digestOf((await this.contents.publication(editionId, names))!);
    const about = { kind: 'publish' as const, editionId, subject: editionId, digest, reason: null };
    await this.acts.ask(tx, { ...this.fresh(), ...about, askedBy });
  }

  /** That an honour is taken back. @throws Refusal act-asked */
  async toRevoke(
    tx: Transaction,
    { id: subject, editionId }: { id: string; editionId: string },
    reason: string,
    askedBy: string,
  ): Promise<void> {
    const digest = revocationDigest(await this.contents.revocation(subject, reason));
    await this.acts.ask(tx, { ...this.fresh(), kind: 'revoke', editionId, subject, digest, reason, askedBy });
  }

  /** With its approval, where it has one. */
  async noMore(tx: Transaction, subject: string): Promise<void> {
    const act = await this.acts.about(tx, subject);
    if (act) await this.acts.withdraw(tx, act, this.surroundings.clock.now());
  }

  private fresh(): { id: string; askedAt: Date } {
    return { id: this.surroundings.ids.next(), askedAt: this.surroundings.clock.now() };
  }
}
