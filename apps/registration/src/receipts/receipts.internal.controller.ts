import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { EditionsStore } from '../editions/editions.store.js';

interface ReceiptRow {
  code: string;
  at: Date;
  contentHash: string;
  files: { slot: string; sha256: string; bytes: number }[];
  editionId: string;
}

/** For notifications: what the letter to the applicant says of a receipt. Codes open the public check, so they do not travel in events. */
@Internal()
@Controller('internal/entries/:id/receipts')
export class InternalReceiptsController {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
  ) {}

  /** Newest first; files under the names of their documents. */
  @Get()
  async list(@Param('id', ParseUUIDPipe) id: string) {
    const rows = await this.database.query<ReceiptRow>(
      `select receipt.code, at, content_hash as "contentHash", files, entry.edition_id as "editionId"
       from registration.receipt join registration.entry on entry.id = entry_id
       where entry_id = $1 order by at desc limit 50`,
      [id],
    );
    if (rows.length === 0) return { items: [] };
    const { documents } = (await this.editions.get(rows[0]!.editionId)).rulebook;
    const nameOf = (slot: string) => documents.find(({ key }) => key === slot)?.name ?? { vi: slot, en: slot };
    const items = rows.map(({ code, at, contentHash, files }) => ({
      code,
      at,
      contentHash,
      files: files.map(({ slot, sha256, bytes }) => ({ name: nameOf(slot), sha256, bytes })),
    }));
    return { items };
  }
}
