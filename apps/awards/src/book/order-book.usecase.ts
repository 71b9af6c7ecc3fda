import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Ask } from '../countersigning/ask.usecase.js';
import { BookStore } from './book.store.js';
import { BookWorks } from './book-works.js';

/** What the organisers do with a book. The caller's right to the edition is checked before. */
@Injectable()
export class OrderBook {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly books: BookStore,
    private readonly works: BookWorks,
    private readonly askTwo: Ask,
  ) {}

  /** A proof, while not every work is ready. A release that was asked for, of the book before, is withdrawn. @throws Refusal not-found, book-empty, book-state */
  async make(editionId: string, by: string): Promise<void> {
    await this.works.assertPrintable(editionId);
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      await this.askTwo.noRelease(tx, editionId);
      await this.books.ask(tx, { editionId, by, at: clock.now() });
    });
  }

  /** @throws Refusal book-state */
  async cancel(editionId: string): Promise<void> {
    await this.surroundings.database.transaction((tx) => this.books.cancel(tx, editionId));
  }
}
