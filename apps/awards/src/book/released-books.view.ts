import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Work } from '../editing/works.store.js';
import { ResultsStore } from '../results/results.store.js';
import { BookStore, type Book } from './book.store.js';
import { asPublic, BookWorks } from './book-works.js';

const leadWords = 32;

/** What everybody may read of books that were released. */
@Injectable()
export class ReleasedBooks {
  constructor(
    private readonly database: Database,
    private readonly books: BookStore,
    private readonly results: ResultsStore,
    private readonly bookWorks: BookWorks,
  ) {}

  /** The newest first. */
  async list() {
    const rows = await this.database.query<{ id: string }>(
      `select book.edition_id as id from awards.book join awards.result on result.edition_id = book.edition_id
       where released_at is not null and result.state = 'published' order by released_at desc limit 100`,
    );
    return Promise.all(rows.map(async ({ id }) => this.shown(await this.books.released(id), await this.works(id))));
  }

  async page(editionId: string) {
    const book = await this.books.released(editionId);
    const works = await this.works(editionId);
    const { rulebook } = await this.results.get(editionId);
    const { foreword } = rulebook.book!;
    return {
      ...(await this.shown(book, works)),
      ...{ forewordVi: foreword.vi, forewordEn: foreword.en, byVi: foreword.by.vi, byEn: foreword.by.en },
      fields: rulebook.fields.map(({ code, name }) => ({ fieldCode: code, nameVi: name.vi, nameEn: name.en })),
      entries: works.map(entryOf),
    };
  }

  async work(editionId: string, entryId: string) {
    const work = (await this.works(editionId)).find((one) => one.entryId === entryId);
    if (!work) throw new Refusal('not-found');
    const [honour] = await this.database.query<{ code: string }>(
      'select certificate_code as code from awards.honour where entry_id = $1 and revoked_at is null',
      [entryId],
    );
    const { fields, name, book } = work.rulebook;
    const { code } = await this.results.get(editionId);
    const field = fields.find((one) => one.code === work.fieldCode)!;
    return {
      ...entryOf(work),
      edition: { id: editionId, code, nameVi: name.vi, nameEn: name.en },
      ...{ fieldVi: field.name.vi, fieldEn: field.name.en, caption: work.text!.caption },
      certificateCode: honour?.code ?? null,
      parts: book!.parts.map(({ key, name: part }) => {
        return { key, nameVi: part.vi, nameEn: part.en, text: work.text!.parts[key] ?? '' };
      }),
    };
  }

  /** @throws Refusal not-found before the release, book-withheld while it names somebody who took the consent back */
  async file(editionId: string): Promise<{ book: Book; code: string }> {
    const book = await this.books.released(editionId);
    if (namesWithheld(book, await this.works(editionId))) throw new Refusal('book-withheld');
    return { book, code: (await this.results.get(editionId)).code };
  }

  /** Those that the book holds. @throws Refusal not-found before the release */
  async works(editionId: string): Promise<Work[]> {
    await this.books.released(editionId);
    const works = await this.bookWorks.of(editionId);
    return works.flatMap((work) => (work.printed ? [asPublic({ ...work, ...work.printed })] : []));
  }

  private async shown(book: Book, works: Work[]) {
    const { editionId, releasedAt, pages, fileBytes } = book;
    const { code, year, rulebook } = await this.results.get(editionId);
    const { title } = rulebook.book!;
    return {
      ...{
        editionId,
        year,
        titleVi: title.vi,
        titleEn: title.en,
        releasedAt: releasedAt!,
        pages: pages!,
        bytes: namesWithheld(book, works) ? null : fileBytes!,
      },
      edition: { id: editionId, code, nameVi: rulebook.name.vi, nameEn: rulebook.name.en },
      works: works.length,
    };
  }
}

/** What was released since was made without them, as releasing takes only what the works say now. */
function namesWithheld({ releasedAt }: Book, works: readonly Work[]): boolean {
  return works.some(({ withheldAt }) => withheldAt !== null && withheldAt >= releasedAt!);
}

function entryOf({ entryId, code, authors, fieldCode, provinceCode, text, picture, rulebook }: Work) {
  const first = text!.parts[rulebook.book!.parts[0]!.key] ?? '';
  const words = first.split(/\s+/);
  const lead = words.length > leadWords ? `${words.slice(0, leadWords).join(' ')}…` : first;
  const size = picture && { width: picture.width, height: picture.height, sha256: picture.sha256 };
  return { entryId, code, title: text!.title, authors, fieldCode, provinceCode, lead, picture: size };
}
