import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** Anybody who holds a receipt can check it; the answer names nobody. */
@Public()
@Controller('receipts')
export class ReceiptsController {
  constructor(private readonly database: Database) {}

  @Get(':code')
  async get(@Param('code') code: string) {
    const [receipt] = await this.database.query<{
      code: string;
      entryCode: string;
      at: Date;
      contentHash: string;
      files: object[];
    }>(
      `select code, entry_code as "entryCode", at, content_hash as "contentHash", files from registration.receipt where code = $1`,
      [code.toUpperCase().slice(0, 40)],
    );
    if (!receipt) throw new Refusal('not-found');
    return { valid: true, ...receipt };
  }
}
