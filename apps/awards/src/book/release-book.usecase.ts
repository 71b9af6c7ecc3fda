import { Injectable } from '@nestjs/common';
import { BookReleasedV1 } from '@sangtao/contracts/awards/book-released.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Act } from '../countersigning/act.js';
import { Ask } from '../countersigning/ask.usecase.js';
import { BookStore } from './book.store.js';
import { BookWorks } from './book-works.js';

/** A book goes out by two people: what was copied cannot be called back. */
@Injectable()
export class ReleaseBook {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly books: BookStore,
    private readonly works: BookWorks,
    private readonly ask: Ask,
  ) {}

  /** Nobody reads it before another person approves. @throws Refusal book-state, book-unfinished, list-not-public, act-asked */
  async begin(editionId: string, by: string): Promise<void> {
    const book = await this.books.find(editionId);
    if (book?.state !== 'made') throw new Refusal('book-state', { state: book?.state ?? 'none' });
    if (book.releasedKey === book.fileKey) throw new Refusal('book-state', { state: 'released' });
    if (!(await this.works.areAllIn(book))) throw new Refusal('book-unfinished');
    if (!(await this.works.isListPublic(editionId))) throw new Refusal('list-not-public');
    const id = this.surroundings.ids.next();
    const count = await this.works.expected(editionId);
    await this.surroundings.database.transaction(async (tx) => {
      await this.books.askRelease(tx, id, editionId, count);
      await this.ask.toRelease(tx, { id, editionId }, by);
    });
  }

  /** Once it is approved, in the same transaction: from now on everybody may read it, and those whose works it holds are told. */
  async carryOut(tx: Transaction, { subject, editionId, askedBy }: Act, approvedBy: string): Promise<void> {
    const at = this.surroundings.clock.now();
    await this.books.release(tx, subject, { by: askedBy, at });
    const entryIds = (await this.works.of(editionId)).map(({ entryId }) => entryId);
    const data = { releaseId: subject, editionId, entryIds, at: at.toISOString() };
    await tx.publish(BookReleasedV1, { key: subject, version: 1, data });
    await tx.audit('book-released', editionId, { askedBy, approvedBy });
  }
}
