import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import type { ResultPage } from './result-page.js';
import { resultAnswers } from './results.answers.js';

/** What everybody may read, from the moment of publication on; before it, nothing of it is found. */
@Public()
@Controller('results')
export class PublicResultsController {
  constructor(private readonly database: Database) {}

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
  async get(@Param('editionId', ParseUUIDPipe) editionId: string) {
    const [row] = await this.database.query<{ page: ResultPage; revoked: Record<string, string> }>(
      `select page, (select coalesce(jsonb_object_agg(certificate_code, revoked_at), '{}') from awards.honour
         where edition_id = $1 and revoked_at is not null) as revoked
       from awards.result where edition_id = $1 and state = 'published'`,
      [editionId],
    );
    if (!row) throw new Refusal('not-found');
    const fields = row.page.fields.map((field) => ({
      ...field,
      honours: field.honours.map((honour) => ({ ...honour, revokedAt: row.revoked[honour.certificateCode] ?? null })),
    }));
    return { ...row.page, fields };
  }
}
