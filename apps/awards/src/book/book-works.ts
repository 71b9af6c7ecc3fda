import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import { WorksStore, type Work } from '../editing/works.store.js';
import { ResultsStore } from '../results/results.store.js';
import type { Book } from './book.store.js';
import type { BookContent, BookWork } from './book-content.js';
import { collator } from './collation.js';

/** The works of a book in its order: by field as the rulebook lists them, then by title. */
@Injectable()
export class BookWorks {
  constructor(
    private readonly works: WorksStore,
    private readonly storage: FileStorage,
    private readonly internalApi: InternalApi,
    private readonly results: ResultsStore,
  ) {}

  async of(editionId: string): Promise<Work[]> {
    const works = (await this.works.list(editionId)).filter(({ text }) => text !== null).map(asPublic);
    const place = ({ rulebook, fieldCode }: Work) => rulebook.fields.findIndex(({ code }) => code === fieldCode);
    return works.sort((a, b) => place(a) - place(b) || collator.compare(a.text!.title, b.text!.title));
  }

  /** How many it will hold: works whose texts have not come yet are among them. */
  async expected(editionId: string): Promise<number> {
    return (await this.works.list(editionId)).length;
  }

  /** @throws Refusal not-found where the edition ends in no book, book-empty */
  async assertPrintable(editionId: string): Promise<void> {
    const { rulebook } = await this.results.get(editionId);
    if (!rulebook.book) throw new Refusal('not-found');
    if ((await this.of(editionId)).length === 0) throw new Refusal('book-empty');
  }

  /** Whether a book holds every work, all of them ready, as they are now. */
  async areAllIn({ editionId, proof, contents }: Pick<Book, 'editionId' | 'proof' | 'contents'>): Promise<boolean> {
    const works = await this.of(editionId);
    return proof === false && contents === contentsOf(works) && works.length === (await this.expected(editionId));
  }

  async isListPublic(editionId: string): Promise<boolean> {
    return (await this.results.get(editionId)).state === 'published';
  }

  /** With every picture. @param taken is told how many works it has */
  async content(
    editionId: string,
    works: Work[],
    taken: (done: number) => Promise<void>,
  ): Promise<Omit<BookContent, 'madeAt'>> {
    const { code, year, rulebook } = await this.results.get(editionId);
    const whole: BookWork[] = [];
    for (const work of works) {
      await taken(whole.length);
      whole.push(await this.whole(work));
    }
    const ready = works.filter(({ state }) => state === 'ready').length;
    return {
      ...{ rules: rulebook.book!, editionCode: code, year, programme: rulebook.name, works: whole },
      fields: rulebook.fields.map(({ code: field, name }) => ({ code: field, name })),
      provinces: await this.provinces(),
      proof: ready < (await this.expected(editionId)),
    };
  }

  private async whole({ entryId, code, fieldCode, provinceCode, authors, text, picture }: Work): Promise<BookWork> {
    const bytes = picture && (await buffer(this.storage.get(picture.key)));
    return {
      ...{ entryId, code, fieldCode, provinceCode, authors },
      ...{ title: text!.title, parts: text!.parts, caption: text!.caption },
      picture: bytes && { bytes, width: picture.width, height: picture.height },
    };
  }

  /** By code. */
  private async provinces(): Promise<Record<string, string>> {
    const { items } = await this.internalApi.get<{ items: { code: string; nameVi: string }[] }>(
      'identity',
      '/provinces',
    );
    return Object.fromEntries(items.map(({ code, nameVi }) => [code, nameVi]));
  }
}

/** Whoever took back the consent to be published is neither named nor shown. */
export function asPublic(work: Work): Work {
  return work.withheldAt ? { ...work, authors: [], picture: null } : work;
}

/** SHA-256, hex, of what a book says: whatever of it changes, the book is another one. */
export function contentsOf(works: readonly Work[]): string {
  const lines = works.map(({ entryId, fieldCode, provinceCode, authors, text, picture }) =>
    JSON.stringify([entryId, fieldCode, provinceCode, authors, text, picture?.sha256 ?? null]),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
