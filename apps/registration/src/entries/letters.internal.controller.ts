import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from './entries.store.js';

interface ReceiptRow {
  code: string;
  at: Date;
  contentHash: string;
  files: { slot: string; sha256: string; bytes: number }[];
  editionId: string;
}

/** For notifications: what letters to the applicant say and events do not carry, since a receipt's code opens the public check and a remark may name people. */
@Internal()
@Controller('internal/entries/:id')
export class LettersController {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly entries: EntriesStore,
  ) {}

  /** Newest first; files under the names of their documents. */
  @Get('receipts')
  async receipts(@Param('id', ParseUUIDPipe) id: string) {
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
  /** Why it was sent back or rejected, with the secretariat's remarks. */
  @Get('reasons')
  async reasons(@Param('id', ParseUUIDPipe) id: string) {
    return { items: (await this.entries.handedIn(id)).reasons ?? [] };
  }
}
