import { Injectable } from '@nestjs/common';
import { BookStore, type Release } from './book.store.js';
import { BookWorks } from './book-works.js';

/** Books whose release was asked for. */
@Injectable()
export class BookReleases {
  constructor(
    private readonly books: BookStore,
    private readonly works: BookWorks,
  ) {}

  /** With whether it still is the book that was made last, of what the works say now. */
  async of(id: string): Promise<(Release & { current: boolean }) | undefined> {
    const release = await this.books.askedRelease(id);
    if (!release) return undefined;
    const book = await this.books.find(release.editionId);
    const same = book?.state === 'made' && book.fileKey === release.fileKey && book.contents === release.contents;
    return { ...release, current: same && (await this.works.areAllIn(book)) };
  }
}
