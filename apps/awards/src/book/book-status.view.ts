import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ResultsStore } from '../results/results.store.js';
import { BookStore } from './book.store.js';
import { BookWorks, contentsOf } from './book-works.js';

const none = {
  ...{ state: 'none', step: null, done: 0, total: 0, askedAt: null, problem: null, version: 0, madeAt: null },
  ...{ pages: null, fileBytes: null, sha256: null, proof: null, contents: null, releasedAt: null },
  ...{ fileKey: null, releasedKey: null },
} as const;

/** How far the book of an edition is. */
@Injectable()
export class BookStatusView {
  constructor(
    private readonly books: BookStore,
    private readonly works: BookWorks,
    private readonly results: ResultsStore,
  ) {}

  /** @throws Refusal not-found where the edition ends in no book */
  async of(editionId: string) {
    const { rulebook } = await this.results.get(editionId);
    if (!rulebook.book) throw new Refusal('not-found');
    const book = (await this.books.find(editionId)) ?? none;
    const works = await this.works.of(editionId);
    const { state, step, done, total, askedAt, problem, version, madeAt, pages, sha256, proof, releasedAt } = book;
    return {
      ...{ state, step, done, total, askedAt, problem, version, madeAt, pages, sha256, proof, releasedAt },
      bytes: book.fileBytes,
      current: book.contents === contentsOf(works),
      released: book.releasedKey !== null && book.releasedKey === book.fileKey,
      awaited: await this.books.isReleaseAwaited(editionId),
      works: await this.works.expected(editionId),
      ready: works.filter((work) => work.state === 'ready').length,
    };
  }

  /** The last one that was made. */
  async file(editionId: string) {
    const { code } = await this.results.get(editionId);
    return { book: await this.books.find(editionId), code };
  }
}
