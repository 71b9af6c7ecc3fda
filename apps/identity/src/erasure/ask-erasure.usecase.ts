import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountLetters } from '../sign-in/account-letters.js';
import { dueAfter } from './erasure.js';
import { ErasureStore } from './erasure.store.js';
import { errorOf, Hindrances } from './hindrances.js';

/** A person asks to be erased, and may take it back until it is done. */
@Injectable()
export class AskErasure {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: ErasureStore,
    private readonly hindrances: Hindrances,
    private readonly letters: AccountLetters,
  ) {}

  /** @throws Refusal erasure-hindered naming each reason with its remedy, try-again */
  async ask(accountId: string): Promise<void> {
    const found = await this.hindrances.of(accountId);
    const language = currentScope()?.language ?? 'vi';
    if (found.length > 0) {
      throw new Refusal('erasure-hindered', { errors: found.map((one) => errorOf(one, language)) });
    }
    const { database, clock } = this.surroundings;
    const askedAt = clock.now();
    await database.transaction(async (tx) => {
      if (!(await this.store.insert(tx, accountId, { askedAt, dueAt: dueAfter(askedAt) }))) return;
      await tx.audit('erasure-asked', accountId);
      const { person, dueAt } = (await this.store.of(accountId))!;
      await this.letters.tell('erasure-asked', person, { path: '/account/security', until: dueAt });
    });
  }

  /** @throws Refusal not-found where nothing was asked */
  async takeBack(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      if (!(await this.store.delete(tx, accountId))) throw new Refusal('not-found');
      await tx.audit('erasure-taken-back', accountId);
    });
  }
}
