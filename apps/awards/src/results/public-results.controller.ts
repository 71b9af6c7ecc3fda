import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { PublishedPages } from './published-pages.js';
import type { ResultPage } from './result-page.js';
import { resultAnswers } from './results.answers.js';

/** What everybody may read, from the moment of publication on; before it, nothing of it is found. */
@Public()
@Controller('results')
export class PublicResultsController {
  constructor(
    private readonly database: Database,
    private readonly pages: PublishedPages,
  ) {}

  @Get()
  @Operation('Các kỳ thi đã công bố kết quả', 'Editions whose results are public', resultAnswers.list)
  async list() {
    const rows = await this.database.query<{ page: ResultPage }>(
      `select page from awards.result where state = 'published' order by published_at desc limit 100`,
    );
    return { items: rows.map(({ page: { edition, publishedAt } }) => ({ edition, publishedAt })), nextCursor: null };
  }

  @Get(':editionId')
  @Operation('Kết quả đã công bố của một kỳ thi', 'The published results of an edition', resultAnswers.page)
  @Header('content-type', 'application/json; charset=utf-8')
  get(@Param('editionId', ParseUUIDPipe) editionId: string): Promise<string> {
    return this.pages.json(editionId);
  }
}
