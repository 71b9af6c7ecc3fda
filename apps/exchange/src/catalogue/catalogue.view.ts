import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { CatalogueQuery, sortable } from './catalogue.dto.js';
import { Matching } from './matching.sql.js';
import { folded } from './search-words.js';

export interface Card {
  id: string;
  code: string;
  side: 'offer' | 'need';
  kind: string;
  title: string;
  titleEn: string;
  summary: string;
  keywords: string[];
  sector: string;
  trl: number | null;
  ipStatus: string | null;
  provinceCode: string;
  region: string;
  dealForm: string;
  organisationId: string | null;
  organisationName: string;
  publishedAt: Date;
}

export const cardColumns = `catalogue.id, code, side, kind, title, title_en as "titleEn", summary, keywords, sector, trl,
  ip_status as "ipStatus", province_code as "provinceCode", region, deal_form as "dealForm", organisation_id as "organisationId",
  organisation_name as "organisationName", catalogue.published_at as "publishedAt"`;

type Sort = (typeof sortable)[number];

/** What a list is sorted by, in which direction, and the type in which the place of the last row is compared. */
const sorts: Record<Sort, { by: string; direction: 'asc' | 'desc'; type: string }> = {
  // Titles weigh most; of equals the newest, whose ids are the greatest.
  relevance: { by: '(ts_rank(words, $2::tsquery) * 1000)::int', direction: 'desc', type: 'int' },
  newest: { by: 'published_at', direction: 'desc', type: 'timestamptz' },
  trl: { by: 'coalesce(trl, 0)', direction: 'desc', type: 'int' },
  title: { by: 'title collate "vi-x-icu"', direction: 'asc', type: 'text' },
};

/** Titles below this are another matter. */
const alike = 0.45;
const mostAlike = 10;

/** What the public reads. */
@Injectable()
export class CatalogueView {
  constructor(private readonly database: Database) {}

  async list(query: CatalogueQuery): Promise<Page<Card> & { isNear: boolean }> {
    const { cursor, limit, q } = query;
    const wanted = query.sort ?? 'relevance';
    const sort = wanted === 'relevance' && q === undefined ? 'newest' : wanted;
    const { by, direction, type } = sorts[sort];
    const matching = new Matching(query);
    const place = readCursor(cursor, isPlace);
    const after =
      place &&
      `and (${by}, id) ${direction === 'desc' ? '<' : '>'} (${matching.value(place[0])}::${type}, ${matching.value(place[1])}::uuid)`;
    const rows = await this.database.query<Card & { place: string }>(
      `select ${cardColumns}, (${by})::text as place from exchange.catalogue where ${matching.all} ${after ?? ''}
       order by ${by} ${direction}, id ${direction} limit ${matching.value(limit + 1)}`,
      matching.values,
    );
    if (rows.length === 0 && q !== undefined && cursor === undefined) return this.near(query.side, q);
    const { items, nextCursor } = page(rows, limit, (row) => [row.place, row.id]);
    return { items: items.map(withoutPlace), nextCursor, isNear: false };
  }

  /** Whatever is called nearly so: letters may be wrong. */
  private async near(side: string, q: string): Promise<Page<Card> & { isNear: boolean }> {
    const items = await this.database.query<Card>(
      `select ${cardColumns} from exchange.catalogue
       where side = $1 and public.word_similarity($2, title_folded) >= $3 and title_folded operator(public.%>) $2
       order by public.word_similarity($2, title_folded) desc, id limit $4`,
      [side, folded(q), alike, mostAlike],
    );
    return { items, nextCursor: null, isNear: items.length > 0 };
  }

  /** @throws Refusal not-found */
  async get(id: string): Promise<Card & { description: string; ownerId: string }> {
    const [listing] = await this.database.query<Card & { description: string; ownerId: string }>(
      `select ${cardColumns}, description, owner_id as "ownerId" from exchange.catalogue where id = $1`,
      [id],
    );
    if (!listing) throw new Refusal('not-found');
    return listing;
  }
}

/** A place is for the next page, and nobody's to read. */
function withoutPlace(row: Card & { place?: string }): Card {
  const { ...card } = row;
  delete card.place;
  return card;
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [place, id] = value as unknown[];
  return typeof place === 'string' && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
