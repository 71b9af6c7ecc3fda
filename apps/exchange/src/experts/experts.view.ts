import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type PageQuery } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { wordsAsked } from '../catalogue/search-words.js';
import type { Profile } from './expert.js';
import type { ExpertsQuery } from './experts.dto.js';

type Shown = Profile & { id: string; region: string };

interface Waiting {
  id: string;
  name: string;
  headline: string;
  submittedAt: Date;
  isPublic: boolean;
  version: number;
}

const columns = `id, name, headline, helps_with as "helpsWith", fields, keywords, languages, province_code as "provinceCode", region,
  organisation_id as "organisationId", organisation_name as "organisationName"`;
const byName = `name collate "vi-x-icu"`;

/** Experts as everybody sees them, and those that wait for a moderator. */
@Injectable()
export class ExpertsView {
  constructor(private readonly database: Database) {}

  /** By name. */
  async list({ q, field, provinceCode, language, cursor, limit }: ExpertsQuery) {
    const words = q === undefined ? null : wordsAsked(q);
    const [name, id] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<Shown>(
      `select ${columns} from exchange.expert_page
       where ($1::text is null or words @@ $1::tsquery) and ($2::text is null or $2 = any(fields))
         and ($3::text is null or province_code = $3) and ($4::text is null or $4 = any(languages))
         and ($6::uuid is null or (${byName}, id) > ($5::text, $6)) order by ${byName}, id limit $7`,
      [words, field ?? null, provinceCode ?? null, language ?? null, name, id, limit + 1],
    );
    return page(rows, limit, (row) => [row.name, row.id]);
  }

  /** @throws Refusal not-found */
  async get(id: string): Promise<Shown> {
    const [expert] = await this.database.query<Shown>(`select ${columns} from exchange.expert_page where id = $1`, [
      id,
    ]);
    if (!expert) throw new Refusal('not-found');
    return expert;
  }

  /** Who has waited longest comes first. */
  async waiting({ cursor, limit }: PageQuery) {
    const [at, id] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<Waiting>(
      `select expert.id, profile ->> 'name' as name, profile ->> 'headline' as headline, submitted_at as "submittedAt",
         expert_page.id is not null as "isPublic", version
       from exchange.expert left join exchange.expert_page using (id)
       where state = 'submitted' and ($2::uuid is null or (submitted_at, expert.id) > ($1::timestamptz, $2))
       order by submitted_at, expert.id limit $3`,
      [at, id, limit + 1],
    );
    return page(rows, limit, (row) => [row.submittedAt, row.id]);
  }
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [place, id] = value as unknown[];
  return typeof place === 'string' && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
