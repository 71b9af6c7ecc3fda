import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Publication, PublishedPrize, Revocation } from './act.js';

/** What registration says of an entry, by its id. */
export type Names = ReadonlyMap<string, { title: string; authors: string[] }>;

/** A prize as the second person sees it. */
export type ShownPrize = PublishedPrize & { code: string; provinceCode: string | null };

/** What an act is about, as it stands in the database at this moment. */
@Injectable()
export class ContentsStore {
  constructor(private readonly database: Database) {}

  /** Names are the owner's, and asked before anything is locked. @returns undefined for a result that is not sealed, or not any more */
  async publication(editionId: string, names: Names): Promise<(Publication & { prizes: ShownPrize[] }) | undefined> {
    const [sealed] = await this.database.query<Omit<Publication, 'prizes'>>(
      `select decision_number as "decisionNumber", publish_at as "publishAt",
         encode(sha256(convert_to(bundle, 'UTF8')), 'hex') as "evidenceSha256",
         encode(sha256(convert_to(rulebook::text, 'UTF8')), 'hex') as "rulebookSha256"
       from awards.result join awards.edition on edition.id = edition_id
       where edition_id = $1 and publish_at is not null`,
      [editionId],
    );
    if (!sealed) return undefined;
    const places = await this.database.query<Omit<ShownPrize, 'authors'>>(
      `select entry_id as "entryId", place.field_code as "fieldCode", prize as "prizeCode", entry.code, title,
         province_code as "provinceCode"
       from awards.place join awards.entry on entry.id = entry_id
       where place.edition_id = $1 and prize is not null order by place.field_code, rank, entry.code`,
      [editionId],
    );
    const prizes = places.map((place) => {
      const { title = place.title, authors = [] } = names.get(place.entryId) ?? {};
      return { ...place, title, authors };
    });
    return { ...sealed, prizes };
  }

  async revocation(honourId: string, reason: string): Promise<Revocation> {
    const [honour] = await this.database.query<Omit<Revocation, 'reason'>>(
      `select certificate_code as "certificateCode", prize_code as "prizeCode", title from awards.honour where id = $1`,
      [honourId],
    );
    return { ...honour!, reason };
  }

  /** As the register has them; empty before the publication. */
  async conferred(editionId: string): Promise<Names> {
    const rows = await this.database.query<{ entryId: string; title: string; authors: string[] }>(
      // What was approved, also where a name is no longer shown.
      `select entry_id as "entryId", title, coalesce(withheld_authors, authors) as authors from awards.honour where edition_id = $1`,
      [editionId],
    );
    return new Map(rows.map(({ entryId, ...names }) => [entryId, names]));
  }
}
