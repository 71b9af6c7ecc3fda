import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { CurrentCaller, hasRole, mayOrganise, Recent, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent } from '@sangtao/service-kit/requests';
import { pdfPolicy } from '../documents/pdf-answer.js';
import { BookFiles } from './book-files.js';
import { bookAnswers } from './book.answers.js';
import { BookStatusView } from './book-status.view.js';
import { OrderBook } from './order-book.usecase.js';
import { ReleaseBook } from './release-book.usecase.js';

/** The organisers' way from edited works to a book. */
@Roles('organiser')
@Controller('editions/:editionId/book')
export class BookController {
  constructor(
    private readonly view: BookStatusView,
    private readonly order: OrderBook,
    private readonly files: BookFiles,
    private readonly releasing: ReleaseBook,
  ) {}

  @Get()
  @Operation('Sách làm đến đâu', 'How far the book is', bookAnswers.status)
  status(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    return this.view.of(editionId);
  }

  /** It is made in the background. */
  @Idempotent()
  @Post('make')
  @HttpCode(202)
  @Operation('Dàn trang sách', 'Makes the book', bookAnswers.status)
  async make(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    await this.order.make(editionId, caller.accountId);
    return this.view.of(editionId);
  }

  @Idempotent()
  @Post('cancel')
  @HttpCode(200)
  @Operation('Dừng dàn trang', 'Stops making the book', bookAnswers.status)
  async cancel(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    await this.order.cancel(editionId);
    return this.view.of(editionId);
  }

  @Recent()
  @Post('release')
  @HttpCode(202)
  @Operation(
    'Đề nghị phát hành sách; người thứ hai duyệt thì mới phát hành',
    'Asks to release the book; it happens once a second person has approved it',
    bookAnswers.status,
  )
  async release(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    await this.releasing.begin(editionId, caller.accountId);
    return this.view.of(editionId);
  }

  /** Also for the chair, who may be the second person. */
  @Roles('organiser', 'chair')
  @Get('file')
  @Header('content-security-policy', pdfPolicy)
  @Operation('Bản PDF đã dàn trang', 'The PDF that was made', bookAnswers.pdf)
  async file(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    if (!hasRole(caller, 'chair', editionId)) assertMine(editionId, caller);
    const { book, code } = await this.view.file(editionId);
    return this.files.pdf(book, code);
  }
}

function assertMine(editionId: string, caller: Caller): void {
  if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
}
