import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** What everybody may read, from the moment of publication on; before it, nothing of it is found. */
@Public()
@Controller()
export class PublicResultsController {
  constructor(private readonly database: Database) {}

  @Get('results')
  async list() {
    const rows = await this.database.query<{ page: { edition: object; publishedAt: string } }>(
      `select page from awards.result where state = 'published' order by published_at desc limit 100`,
    );
    return { items: rows.map(({ page: { edition, publishedAt } }) => ({ edition, publishedAt })), nextCursor: null };
  }

  @Get('results/:editionId')
  async get(@Param('editionId', ParseUUIDPipe) editionId: string) {
    const [row] = await this.database.query<{ page: object }>(
      `select page from awards.result where edition_id = $1 and state = 'published'`,
      [editionId],
    );
    if (!row) throw new Refusal('not-found');
    return row.page;
  }

  @Get('certificates/:code')
  async certificate(@Param('code') code: string) {
    const [honour] = await this.database.query<{ revokedAt: Date | null }>(
      `select certificate_code as "certificateCode", prize_code as "prizeCode", field_code as "fieldCode", title, authors,
         conferred_at as "conferredAt", revoked_at as "revokedAt", edition_id as "editionId"
       from awards.honour where certificate_code = $1`,
      [code.toUpperCase().slice(0, 40)],
    );
    if (!honour) throw new Refusal('not-found');
    return { status: honour.revokedAt ? 'revoked' : 'valid', ...honour };
  }
}
