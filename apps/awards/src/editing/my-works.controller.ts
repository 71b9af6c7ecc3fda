import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { AnswerAsAuthor } from './answer-as-author.usecase.js';
import { Pictures } from './pictures.js';
import { workAnswers } from './works.answers.js';
import { AuthorsAnswerDto } from './works.dto.js';
import { WorksStore, type Work } from './works.store.js';
import { WorksView } from './works.view.js';

/** What a book will say of one's own works, from when one is asked about it. */
@SignedIn()
@Controller('my/works')
export class MyWorksController {
  constructor(
    private readonly works: WorksStore,
    private readonly view: WorksView,
    private readonly answering: AnswerAsAuthor,
    private readonly pictures: Pictures,
  ) {}

  @Get()
  @Operation('Công trình của tôi trong sách', 'My works in a book', workAnswers.mine)
  async list(@CurrentCaller() { accountId }: Caller) {
    const works = await this.works.ofAuthor(accountId);
    return { items: works.map((work) => this.view.authors(work)), nextCursor: null };
  }

  @Get(':entryId')
  @Operation('Nội dung in về công trình của tôi', 'What the book says of my work', workAnswers.authors)
  async one(@Param('entryId', ParseUUIDPipe) entryId: string, @CurrentCaller() caller: Caller) {
    return this.view.authors(await this.own(entryId, caller));
  }

  @Get(':entryId/picture')
  @Operation('Ảnh in cùng công trình của tôi', 'The picture of my work', workAnswers.picture)
  async picture(
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    return this.pictures.of(await this.own(entryId, caller));
  }

  @Idempotent()
  @Post(':entryId/answer')
  @HttpCode(200)
  @Operation('Đồng ý, hoặc đề nghị sửa', 'Approves, or asks for changes', workAnswers.authors)
  async answer(
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { answer, remark = null }: AuthorsAnswerDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const before = await this.own(entryId, caller);
    if (answer === 'changes' && remark === null) {
      throw new Refusal('invalid-input', { errors: [{ field: 'remark', code: 'required' }] });
    }
    const { accountId } = caller;
    await this.answering.execute({ entryId, accountId, answer, remark: answer === 'changes' ? remark : null }, version);
    return this.view.authors(await this.works.get(before.editionId, entryId));
  }

  private async own(entryId: string, { accountId }: Caller): Promise<Work> {
    const own = (await this.works.ofAuthor(accountId)).find((work) => work.entryId === entryId);
    if (!own) throw new Refusal('not-found');
    return own;
  }
}
