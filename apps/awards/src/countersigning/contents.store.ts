import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Publication, Revocation } from './act.js';

/** A prize as the second person sees it. */
export type ShownPrize = Publication['prizes'][number] & { code: string; title: string; provinceCode: string | null };

/** What an act is about, as it stands in the database at this moment. */
@Injectable()
export class ContentsStore {
  constructor(private readonly database: Database) {}

  /** Of an edition that is sealed or published. */
  async publication(editionId: string): Promise<Publication & { prizes: ShownPrize[] }> {
    const [sealed] = await this.database.query<Omit<Publication, 'prizes'>>(
      `select decision_number as "decisionNumber", publish_at as "publishAt",
         encode(sha256(convert_to(bundle, 'UTF8')), 'hex') as "evidenceSha256" from awards.result where edition_id = $1`,
      [editionId],
    );
    const prizes = await this.database.query<ShownPrize>(
      `select entry_id as "entryId", place.field_code as "fieldCode", prize as "prizeCode", entry.code, title,
         province_code as "provinceCode"
       from awards.place join awards.entry on entry.id = entry_id
       where place.edition_id = $1 and prize is not null order by place.field_code, rank, entry.code`,
      [editionId],
    );
    return { ...sealed!, prizes };
  }

  async revocation(honourId: string, reason: string): Promise<Revocation> {
    const [honour] = await this.database.query<Omit<Revocation, 'reason'>>(
      `select certificate_code as "certificateCode", prize_code as "prizeCode", title from awards.honour where id = $1`,
      [honourId],
    );
    return { ...honour!, reason };
  }
}
