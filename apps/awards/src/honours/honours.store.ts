import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { Wording } from './wording.js';

type HonourKind = 'prize' | 'book';

export interface Honour {
  id: string;
  editionId: string;
  entryId: string;
  fieldCode: string;
  prizeCode: string;
  certificateCode: string;
  title: string;
  authors: string[];
  provinceCode: string | null;
  year: number;
  conferredAt: Date;
  revokedAt: Date | null;
  wording: Wording;
  /** Of a contest, or of a list that ends in a book. */
  kind: HonourKind;
}

/** What is written when an honour is conferred; the rest is known of its entry and edition. */
export type NewHonour = Pick<
  Honour,
  'id' | 'entryId' | 'fieldCode' | 'prizeCode' | 'certificateCode' | 'title' | 'authors' | 'wording'
>;

/** One of both. */
export interface HolderQuery {
  accountId?: string | undefined;
  certificateCode?: string | undefined;
}

export interface HonourSearch {
  words: string[];
  year: number | undefined;
  provinceCode: string | undefined;
  prizeCode: string | undefined;
  kind: HonourKind | undefined;
  /** Conferred at, id: where the page before ended. */
  after: [string, string] | undefined;
  limit: number;
}

const kindOf = `(select case when rulebook ? 'selection' then 'book' else 'prize' end from awards.edition
  where edition.id = honour.edition_id)`;

const columns = `id, edition_id as "editionId", entry_id as "entryId", field_code as "fieldCode", prize_code as "prizeCode",
  certificate_code as "certificateCode", title, authors, province_code as "provinceCode", year, conferred_at as "conferredAt",
  revoked_at as "revokedAt", wording, ${kindOf} as kind`;

/** The honours register: awards' own lawful copy, which outlives accounts. It holds nothing before a publication. */
@Injectable()
export class HonoursStore {
  constructor(private readonly database: Database) {}

  async confer(tx: Transaction, editionId: string, honours: NewHonour[], at: Date): Promise<void> {
    await tx.query(
      `insert into awards.honour (id, edition_id, entry_id, field_code, prize_code, certificate_code, title, authors, withheld_authors, wording,
         conferred_at, year, province_code, account_ids)
       select given.id, $1, "entryId", "fieldCode", "prizeCode", "certificateCode", given.title,
         case when withheld.entry_id is null then authors else '[]' end,
         case when withheld.entry_id is not null then authors end, wording, $3,
         coalesce(edition.year, extract(year from $3::timestamptz)), entry.province_code, entry.account_ids
       from jsonb_to_recordset($2::jsonb) as given (id uuid, "entryId" uuid, "fieldCode" text, "prizeCode" text,
         "certificateCode" text, title text, authors jsonb, wording jsonb)
       join awards.entry on entry.id = "entryId" join awards.edition on edition.id = $1
       left join awards.withheld_entry withheld on withheld.entry_id = "entryId"`,
      [editionId, JSON.stringify(honours), at],
    );
  }

  /** Also of what is conferred later. */
  async withholdNames(entryId: string, at: string): Promise<void> {
    await this.database.query(
      `with withheld as (insert into awards.withheld_entry (entry_id, at) values ($1, $2) on conflict do nothing)
       update awards.honour set withheld_authors = authors, authors = '[]'
        where entry_id = $1 and withheld_authors is null`,
      [entryId, at],
    );
  }

  async showNames(entryId: string): Promise<void> {
    await this.database.query(
      `with shown as (delete from awards.withheld_entry where entry_id = $1)
       update awards.honour set authors = withheld_authors, withheld_authors = null
        where entry_id = $1 and withheld_authors is not null`,
      [entryId],
    );
  }

  async byCode(certificateCode: string): Promise<Honour | undefined> {
    const [honour] = await this.database.query<Honour>(
      `select ${columns} from awards.honour where certificate_code = $1`,
      [certificateCode],
    );
    return honour;
  }

  ofAccount(accountId: string): Promise<Honour[]> {
    return this.database.query<Honour>(
      `select ${columns} from awards.honour where account_ids @> array[$1::uuid] order by conferred_at desc, id limit 200`,
      [accountId],
    );
  }

  /** What stands of a person or of a certificate in the register and holds, for whoever asks for a prior prize. */
  held({ accountId, certificateCode }: HolderQuery): Promise<Honour[]> {
    return this.database.query<Honour>(
      `select ${columns} from awards.honour where revoked_at is null
         and ($1::uuid is not null and account_ids @> array[$1::uuid] or certificate_code = $2)
       order by conferred_at desc, id limit 200`,
      [accountId ?? null, certificateCode?.toUpperCase() ?? null],
    );
  }

  /** Those that hold, in the order of the list of results. */
  valid(editionId: string, fieldCode: string | undefined): Promise<Honour[]> {
    return this.database.query<Honour>(
      `select ${columns} from awards.honour
       where edition_id = $1 and ($2::text is null or field_code = $2) and revoked_at is null order by id`,
      [editionId, fieldCode ?? null],
    );
  }

  /** Newest first; one row more than the limit, when there is one. */
  search({ words, year, provinceCode, prizeCode, kind, after, limit }: HonourSearch): Promise<Honour[]> {
    return this.database.query<Honour>(
      `select ${columns} from awards.honour
       where search like all (select '%' || awards.folded(word) || '%' from unnest($1::text[]) word)
         and ($2::int is null or year = $2) and ($3::text is null or province_code = $3)
         and ($4::text is null or prize_code = $4)
         and ($5::timestamptz is null or conferred_at < $5 or (conferred_at = $5 and id > $6::uuid))
         and ($8::text is null or ${kindOf} = $8)
       order by conferred_at desc, id limit $7`,
      [
        words,
        year ?? null,
        provinceCode ?? null,
        prizeCode ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
        kind ?? null,
      ],
    );
  }
}
