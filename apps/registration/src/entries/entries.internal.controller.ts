import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { ArrayMaxSize, IsUUID } from 'class-validator';
import type { Author } from './entry.js';

class EntryIdsDto {
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20_000)
  ids!: string[];
}

/** For services that show names at the moment of use: certificates, results, messages. */
@Internal()
@Controller('internal')
export class InternalEntriesController {
  constructor(private readonly database: Database) {}

  @Post('entries/batch')
  @HttpCode(200)
  async batch(@Body() { ids }: EntryIdsDto) {
    const rows = await this.database.query<{
      id: string;
      title: string;
      authors: Author[];
      provinceCode: string | null;
    }>(`select id, title, authors, province_code as "provinceCode" from registration.entry where id = any($1)`, [ids]);
    return { items: rows.map(({ authors, ...row }) => ({ ...row, authors: authors.map(({ name }) => name) })) };
  }
}
