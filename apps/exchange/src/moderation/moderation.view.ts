import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Content } from '../listings/listing.js';
import { listingColumns, type OwnListing } from '../listings/listings.store.js';
import type { ModerationQuery } from './moderation.dto.js';

interface Waiting {
  id: string;
  code: string;
  side: 'offer' | 'need';
  title: string;
  sector: string;
  provinceCode: string;
  submittedAt: Date;
  /** Public already, and changed since. */
  isPublic: boolean;
  version: number;
}

/** A listing that waits, beside what the catalogue shows of it now. */
interface Looked {
  listing: OwnListing;
  shown: Partial<Content> | null;
}

/** What waits for a moderator. */
@Injectable()
export class ModerationView {
  constructor(private readonly database: Database) {}

  /** Who has waited longest comes first. */
  async list({ side, cursor, limit }: ModerationQuery): Promise<Page<Waiting>> {
    const [at, id] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<Waiting>(
      `select listing.id, listing.code, listing.side, content ->> 'title' as title, content ->> 'sector' as sector,
         content ->> 'provinceCode' as "provinceCode", submitted_at as "submittedAt", catalogue.id is not null as "isPublic", version
       from exchange.listing left join exchange.catalogue using (id)
       where state = 'submitted' and ($1::text is null or listing.side = $1)
         and ($2::timestamptz is null or (submitted_at, listing.id) > ($2, $3::uuid))
       order by submitted_at, listing.id limit $4`,
      [side ?? null, at, id, limit + 1],
    );
    return page(rows, limit, (row) => [row.submittedAt, row.id]);
  }

  async waiting(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from exchange.listing where state = 'submitted'`,
    );
    return row!.n;
  }

  /** @throws Refusal not-found, also for what was never handed in */
  async get(id: string): Promise<Looked> {
    const [row] = await this.database.query<OwnListing & { shown: Partial<Content> | null }>(
      `select ${listingColumns}, catalogue.id is not null as "isPublic",
         case when catalogue.id is not null then jsonb_build_object('title', title, 'titleEn', title_en, 'summary', summary,
           'description', description, 'keywords', to_jsonb(keywords), 'trl', trl, 'ipStatus', ip_status,
           'organisationId', organisation_id, 'organisationName', organisation_name) end as shown
       from exchange.listing left join exchange.catalogue using (id) where listing.id = $1 and submitted_at is not null`,
      [id],
    );
    if (!row) throw new Refusal('not-found');
    const { shown, ...listing } = row;
    return { listing, shown };
  }
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [at, id] = value as unknown[];
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return typeof at === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && typeof id === 'string' && uuid.test(id);
}
