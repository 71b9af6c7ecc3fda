import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

type BookState = 'queued' | 'making' | 'made' | 'cancelled' | 'failed';

export interface Book {
  editionId: string;
  state: BookState;
  /** What is being done: `works`, `pages`, `storing`; null when nothing is. */
  step: string | null;
  done: number;
  total: number;
  askedBy: string;
  askedAt: Date;
  problem: string | null;
  /** Of the last one that was made, also while another one is. */
  fileKey: string | null;
  fileBytes: number | null;
  pages: number | null;
  sha256: string | null;
  proof: boolean | null;
  /** SHA-256 of what it was made from. */
  contents: string | null;
  madeAt: Date | null;
  releasedAt: Date | null;
  /** The file that everybody may read. */
  releasedKey: string | null;
  version: number;
}

/** A book whose release was asked for, as it was then. */
export interface Release {
  id: string;
  editionId: string;
  fileKey: string;
  bytes: number;
  pages: number;
  works: number;
  sha256: string;
  contents: string;
}

export interface MadeBook {
  fileKey: string;
  fileBytes: number;
  pages: number;
  sha256: string;
  proof: boolean;
  contents: string;
  madeAt: Date;
}

const columns = `book.edition_id as "editionId", book.state, step, done, total, asked_by as "askedBy", asked_at as "askedAt", problem,
  file_key as "fileKey", file_bytes as "fileBytes", pages, sha256, proof, contents, made_at as "madeAt", released_at as "releasedAt",
  released_key as "releasedKey", book.version`;

/** For how long whoever makes a book is believed to be at it without a word. */
const leaseSeconds = 30;

@Injectable()
export class BookStore {
  constructor(private readonly database: Database) {}

  async find(editionId: string): Promise<Book | undefined> {
    const [book] = await this.database.query<Book>(`select ${columns} from awards.book where edition_id = $1`, [
      editionId,
    ]);
    return book;
  }

  /** What the public may have, as it was released: released, and of a list that is public. @throws Refusal not-found */
  async released(editionId: string): Promise<Book> {
    const [book] = await this.database.query<Book>(
      `select ${columns}, released_key as "fileKey", released_bytes as "fileBytes", released_pages as pages
       from awards.book join awards.result on result.edition_id = book.edition_id
       where book.edition_id = $1 and released_at is not null and result.state = 'published'`,
      [editionId],
    );
    if (!book) throw new Refusal('not-found');
    return book;
  }

  /** @throws Refusal book-state while one is being made */
  async ask(tx: Transaction, { editionId, by, at }: { editionId: string; by: string; at: Date }): Promise<void> {
    const asked = await tx.query(
      `insert into awards.book (edition_id, state, asked_by, asked_at) values ($1, 'queued', $2, $3)
       on conflict (edition_id) do update set state = 'queued', step = null, done = 0, total = 0, problem = null, asked_by = $2,
         asked_at = $3, claimed_until = null, version = book.version + 1
         where book.state not in ('queued', 'making') returning edition_id`,
      [editionId, by, at],
    );
    if (asked.length === 0) throw new Refusal('book-state', { state: 'making' });
    await tx.audit('book-asked', editionId);
  }

  /** @throws Refusal book-state when none is being made */
  async cancel(tx: Transaction, editionId: string): Promise<void> {
    const cancelled = await tx.query(
      `update awards.book set state = 'cancelled', step = null, claimed_until = null, version = version + 1
       where edition_id = $1 and state in ('queued', 'making') returning edition_id`,
      [editionId],
    );
    if (cancelled.length === 0)
      throw new Refusal('book-state', { state: (await this.find(editionId))?.state ?? 'cancelled' });
    await tx.audit('book-cancelled', editionId);
  }

  /** The next that waits, or that whoever made it has left in the middle. */
  async claim(): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `update awards.book set state = 'making', done = 0, total = 0, claimed_until = now() + make_interval(secs => ${leaseSeconds})
       where edition_id = (
         select edition_id from awards.book where state in ('queued', 'making') and coalesce(claimed_until, 'epoch') < now()
         order by asked_at limit 1 for update skip locked)
       returning edition_id as id`,
    );
    return row?.id;
  }

  /** How far it is. @returns false where it is not wanted any more */
  async report(editionId: string, step: string, { done, total }: { done: number; total: number }): Promise<boolean> {
    const rows = await this.database.query(
      `update awards.book set step = $2, done = $3, total = $4, claimed_until = now() + make_interval(secs => ${leaseSeconds})
       where edition_id = $1 and state = 'making' returning edition_id`,
      [editionId, step, done, total],
    );
    return rows.length > 0;
  }

  async finish(tx: Transaction, editionId: string, made: MadeBook): Promise<void> {
    const { fileKey, fileBytes, pages, sha256, proof, contents, madeAt } = made;
    const finished = await tx.query(
      `update awards.book set state = 'made', step = null, done = total, claimed_until = null, file_key = $2, file_bytes = $3, pages = $4, sha256 = $5,
         proof = $6, contents = $7, made_at = $8, version = version + 1
       where edition_id = $1 and state = 'making' returning edition_id`,
      [editionId, fileKey, fileBytes, pages, sha256, proof, contents, madeAt],
    );
    if (finished.length > 0) await tx.audit('book-made', editionId, { pages, proof, sha256 });
  }

  async fail(editionId: string, problem: string): Promise<void> {
    await this.database.query(
      `update awards.book set state = 'failed', step = null, claimed_until = null, problem = $2, version = version + 1
       where edition_id = $1 and state = 'making'`,
      [editionId, problem.slice(0, 500)],
    );
  }

  /** The book as it is made at this moment. */
  async askRelease(tx: Transaction, id: string, editionId: string, works: number): Promise<void> {
    await tx.query(
      `insert into awards.book_release (id, edition_id, file_key, file_bytes, pages, works, sha256, contents)
       select $1, edition_id, file_key, file_bytes, pages, $3, sha256, contents from awards.book where edition_id = $2`,
      [id, editionId, works],
    );
  }

  async askedRelease(id: string): Promise<Release | undefined> {
    const [release] = await this.database.query<Release>(
      `select id, edition_id as "editionId", file_key as "fileKey", file_bytes as bytes, pages, works, sha256, contents
       from awards.book_release where id = $1`,
      [id],
    );
    return release;
  }

  /** By a second person. */
  async isReleaseAwaited(editionId: string): Promise<boolean> {
    const awaited = await this.database.query(
      `select from awards.act where edition_id = $1 and kind = 'release' and approved_by is null and withdrawn_at is null`,
      [editionId],
    );
    return awaited.length > 0;
  }

  async release(tx: Transaction, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
    await tx.query(
      `update awards.book set released_at = $2, released_by = $3, version = version + 1,
         released_key = release.file_key, released_bytes = release.file_bytes, released_pages = release.pages
       from awards.book_release release where release.id = $1 and book.edition_id = release.edition_id`,
      [id, at, by],
    );
  }
}
