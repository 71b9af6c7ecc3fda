import { Controller, Get, Header, Param, ParseUUIDPipe, Res, type StreamableFile } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { FastifyReply } from 'fastify';
import { pdfPolicy } from '../documents/pdf-answer.js';
import { Pictures } from '../editing/pictures.js';
import { WorkParams } from '../editing/works.dto.js';
import { BookFiles } from './book-files.js';
import { bookAnswers } from './book.answers.js';
import { ReleasedBooks } from './released-books.view.js';

/** The book as pages: for everybody, from its release on. */
@Public()
@Controller('books')
export class PublicBookController {
  constructor(
    private readonly books: ReleasedBooks,
    private readonly files: BookFiles,
    private readonly pictures: Pictures,
  ) {}

  @Get()
  @Operation('Các sách đã phát hành', 'The books that were released', bookAnswers.list)
  async list() {
    return { items: await this.books.list(), nextCursor: null };
  }

  @Get(':editionId')
  @Operation('Một cuốn sách: lời nói đầu và mục lục', 'A book: foreword and contents', bookAnswers.book)
  book(@Param('editionId', ParseUUIDPipe) editionId: string) {
    return this.books.page(editionId);
  }

  @Get(':editionId/file')
  @Header('content-security-policy', pdfPolicy)
  @Operation('Sách, bản PDF', 'The book as PDF', bookAnswers.pdf)
  async file(@Param('editionId', ParseUUIDPipe) editionId: string): Promise<StreamableFile> {
    const { book, code } = await this.books.file(editionId);
    return this.files.pdf(book, code);
  }

  @Get(':editionId/works/:entryId')
  @Operation('Một công trình trong sách', 'A work in a book', bookAnswers.work)
  work(@Param() { editionId, entryId }: WorkParams) {
    return this.books.work(editionId, entryId);
  }

  @Get(':editionId/works/:entryId/picture')
  @Operation('Ảnh của công trình', 'The picture of a work', bookAnswers.picture)
  async picture(
    @Param() { editionId, entryId }: WorkParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const work = (await this.books.works(editionId)).find((one) => one.entryId === entryId);
    if (!work) throw new Refusal('not-found');
    // Not longer: who takes back the consent to be shown is gone from everywhere within a minute.
    void reply.header('cache-control', 'public, max-age=60');
    return this.pictures.of(work);
  }
}
