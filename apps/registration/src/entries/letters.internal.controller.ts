import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IsOptional, IsUUID } from 'class-validator';
import { EditionsStore } from '../editions/editions.store.js';
import { Organisations } from '../nominations/organisations.js';
import { namedFiles, type FileOfReceipt } from '../receipts/named-files.js';
import { EntriesStore } from './entries.store.js';

interface ReceiptRow {
  code: string;
  at: Date;
  contentHash: string;
  files: FileOfReceipt[];
  editionId: string;
}

class AskedQuery {
  /** Of whom a guardian is asked; absent for a nominee. */
  @IsOptional()
  @IsUUID()
  authorId?: string;
}

/** For notifications: what letters say and events do not carry, since a receipt's code opens the public check and a remark may name people. */
@Internal()
@Controller('internal/entries/:id')
export class LettersController {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly entries: EntriesStore,
    private readonly organisations: Organisations,
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
    const { rulebook } = await this.editions.get(rows[0]!.editionId);
    const items = rows.map(({ code, at, contentHash, files }) => ({
      code,
      at,
      contentHash,
      files: namedFiles(files, rulebook).map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    }));
    return { items };
  }

  /** Why it was sent back or rejected, with the secretariat's remarks. */
  @Get('reasons')
  async reasons(@Param('id', ParseUUIDPipe) id: string) {
    return { items: (await this.entries.handedIn(id)).reasons ?? [] };
  }
  /** Of whom somebody is asked to confirm or to consent, and for which body. */
  @Get('asked')
  async asked(@Param('id', ParseUUIDPipe) id: string, @Query() { authorId }: AskedQuery) {
    const [row] = await this.database.query<{ person: string | null; organisationId: string | null }>(
      `select coalesce(nominee ->> 'name', (select author ->> 'name' from jsonb_array_elements(authors) as author
           where author ->> 'id' = $2::text)) as person,
         coalesce(nomination.organisation_id, entry.organisation_id) as "organisationId"
       from registration.entry left join registration.nomination on entry_id = entry.id where entry.id = $1`,
      [id, authorId ?? null],
    );
    if (!row) throw new Refusal('not-found');
    const body = row.organisationId ? await this.organisations.find(row.organisationId) : undefined;
    return { person: row.person, body: body ? { vi: body.nameVi, en: body.nameEn } : null };
  }
}
