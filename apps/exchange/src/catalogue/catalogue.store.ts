import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Listing } from '../listings/listing.js';
import { regionOf } from '../listings/terms.js';

/** What everybody sees: listings as a moderator let them pass. */
@Injectable()
export class CatalogueStore {
  /** They are complete. In one round trip. */
  async show(tx: Transaction, listings: readonly Listing[]): Promise<void> {
    const rows = listings.map(({ id, code, side, ownerId, content, publishedAt }) => {
      return { ...content, id, code, side, ownerId, publishedAt, region: regionOf(content.provinceCode) };
    });
    await tx.query(
      `insert into exchange.catalogue (id, code, side, owner_id, kind, title, title_en, summary, description, keywords, sector, trl,
         ip_status, province_code, region, deal_form, organisation_id, organisation_name, published_at,
         former_province_code)
       select id, code, side, "ownerId", kind, title, "titleEn", summary, description,
         array(select jsonb_array_elements_text(keywords)), sector, trl, "ipStatus", "provinceCode", region, "dealForm",
         "organisationId", "organisationName", "publishedAt", "formerProvinceCode"
       from jsonb_to_recordset($1::jsonb) as given (id uuid, code text, side text, "ownerId" uuid, kind text, title text,
         "titleEn" text, summary text, description text, keywords jsonb, sector text, trl int, "ipStatus" text,
         "provinceCode" text, region text, "dealForm" text, "organisationId" text, "organisationName" text, "publishedAt" timestamptz,
         "formerProvinceCode" text)
       on conflict (id) do update set kind = excluded.kind, title = excluded.title, title_en = excluded.title_en,
         summary = excluded.summary, description = excluded.description, keywords = excluded.keywords, sector = excluded.sector,
         trl = excluded.trl, ip_status = excluded.ip_status, province_code = excluded.province_code, region = excluded.region,
         deal_form = excluded.deal_form, organisation_id = excluded.organisation_id, organisation_name = excluded.organisation_name,
         former_province_code = excluded.former_province_code,
         revision = nextval('exchange.catalogue_revision')`,
      [JSON.stringify(rows)],
    );
    await this.compareAnew(
      tx,
      listings.map(({ id }) => id),
    );
  }

  async hide(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query('delete from exchange.catalogue where id = any($1::uuid[])', [ids]);
    await this.compareAnew(tx, ids);
  }

  /** Matches follow by a job of their own. */
  private async compareAnew(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(
      `insert into exchange.match_task select unnest($1::uuid[]), date_trunc('milliseconds', clock_timestamp())
       on conflict (listing_id) do update set at = excluded.at`,
      [ids],
    );
  }
}
