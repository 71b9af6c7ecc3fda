import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ResultsStore } from '../results/results.store.js';
import { BookStore } from './book.store.js';
import { BookWorks, contentsOf } from './book-works.js';

/** What the organisers do with a book. The caller's right to the edition is checked before. */
@Injectable()
export class OrderBook {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly books: BookStore,
    private readonly works: BookWorks,
    private readonly results: ResultsStore,
  ) {}

  /** A proof, while not every work is ready. @throws Refusal not-found, book-empty, book-state */
  async make(editionId: string, by: string): Promise<void> {
    const { rulebook } = await this.results.get(editionId);
    if (!rulebook.book) throw new Refusal('not-found');
    if ((await this.works.of(editionId)).length === 0) throw new Refusal('book-empty');
    const { database, clock } = this.surroundings;
    await database.transaction((tx) => this.books.ask(tx, { editionId, by, at: clock.now() }));
  }

  /** @throws Refusal book-state */
  async cancel(editionId: string): Promise<void> {
    await this.surroundings.database.transaction((tx) => this.books.cancel(tx, editionId));
  }

  /** From now on everybody may read it. @throws Refusal book-state, book-unfinished, list-not-public */
  async release(editionId: string, by: string): Promise<void> {
    const { state } = await this.results.get(editionId);
    const book = await this.books.find(editionId);
    if (book?.state !== 'made') throw new Refusal('book-state', { state: book?.state ?? 'none' });
    const works = await this.works.of(editionId);
    if (book.proof || book.contents !== contentsOf(works) || works.length < (await this.works.expected(editionId))) {
      throw new Refusal('book-unfinished');
    }
    if (state !== 'published') throw new Refusal('list-not-public');
    const { database, clock } = this.surroundings;
    await database.transaction((tx) => this.books.release(tx, editionId, { by, at: clock.now() }));
  }
}
