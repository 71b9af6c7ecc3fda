import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { ResultPage } from './result-page.js';

const keptMs = 1_000;

interface Kept {
  json: Promise<string>;
  until: number;
}

interface Page {
  page: ResultPage;
  revoked: Record<string, string>;
  withheld: string[];
  bookReleased: boolean;
}

/**
 * Published pages, as JSON that is ready to be sent: on the evening of a publication everybody reads the same one. Only what is public is
 * kept, so nothing can be seen before its moment. A certificate that is revoked shows at once in this process and within a second in others.
 */
@Injectable()
export class PublishedPages {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found before the publication */
  json(editionId: string): Promise<string> {
    const now = performance.now();
    const known = this.kept.get(editionId);
    if (known && known.until > now) return known.json;
    const json = this.read(editionId);
    const kept: Kept = { json, until: now + keptMs };
    this.kept.set(editionId, kept);
    json.catch(() => {
      if (this.kept.get(editionId) === kept) this.kept.delete(editionId);
    });
    return json;
  }

  /** What is kept is no longer true. */
  forget(editionId: string): void {
    this.kept.delete(editionId);
  }

  private async read(editionId: string): Promise<string> {
    const [row] = await this.database.query<Page>(
      `select page, (select coalesce(jsonb_object_agg(certificate_code, revoked_at), '{}') from awards.honour
         where edition_id = $1 and revoked_at is not null) as revoked,
              (select coalesce(jsonb_agg(certificate_code), '[]') from awards.honour
         where edition_id = $1 and withheld_authors is not null) as withheld,
              exists (select from awards.book where edition_id = $1 and released_at is not null) as "bookReleased"
       from awards.result where edition_id = $1 and state = 'published'`,
      [editionId],
    );
    if (!row) throw new Refusal('not-found');
    const fields = row.page.fields.map((field) => ({
      ...field,
      honours: field.honours.map((honour) => ({
        ...honour,
        ...(row.withheld.includes(honour.certificateCode) ? { authors: [] } : {}),
        revokedAt: row.revoked[honour.certificateCode] ?? null,
      })),
    }));
    return JSON.stringify({ ...row.page, bookReleased: row.bookReleased, fields });
  }
}
