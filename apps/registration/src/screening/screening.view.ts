import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { EntriesStore } from '../entries/entries.store.js';
import type { Entry } from '../entries/entry.js';
import type { ScreeningQuery } from './screening.dto.js';

export interface ScreeningItem {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  state: string;
  submittedAt: Date;
  version: number;
}

/** What the secretariat reads. The caller's right to the edition is checked before. */
@Injectable()
export class ScreeningView {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesStore,
  ) {}

  async list({ editionId, state, fieldCode, q, cursor, limit }: ScreeningQuery): Promise<Page<ScreeningItem>> {
    const after = readCursor(cursor, (key): key is string => typeof key === 'string');
    const rows = await this.database.query<ScreeningItem>(
      `select id, code, title, field_code as "fieldCode", province_code as "provinceCode", state,
         submitted_at as "submittedAt", version
       from registration.entry
       where edition_id = $1 and state <> 'draft' and ($2::text is null or state = $2) and ($3::text is null or field_code = $3)
         and ($4::text is null or code ilike '%' || $4 || '%' or title ilike '%' || $4 || '%')
         and ($5::text is null or code > $5)
       order by code limit $6`,
      [editionId, state ?? null, fieldCode ?? null, q?.replace(/[%_\\]/g, '\\$&') ?? null, after ?? null, limit + 1],
    );
    return page(rows, limit, ({ code }) => code);
  }

  summary(editionId: string): Promise<{ state: string; fieldCode: string | null; entries: number }[]> {
    return this.database.query(
      `select state, field_code as "fieldCode", count(*)::int as entries from registration.entry
       where edition_id = $1 group by state, field_code order by state, field_code`,
      [editionId],
    );
  }

  /** The whole dossier. @throws Refusal not-found, also for a draft */
  async dossier(entryId: string): Promise<Entry & { timeline: object[] }> {
    const entry = await this.entries.handedIn(entryId);
    return { ...entry, timeline: await this.entries.timelineOf(entryId) };
  }
}
