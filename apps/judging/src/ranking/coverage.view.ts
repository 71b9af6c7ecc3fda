import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { Round } from '../rounds/round.js';
import { isSecret } from '../rounds/secret-ballot.js';
import type { CoverageQuery, Look } from './ranking.dto.js';

interface CoveredEntry {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  done: number;
  needed: number;
  assigned: number;
  spread: number | null;
}

interface Counts {
  total: number;
  lacking: number;
  apart: number;
}

/** Sheets further apart than this share of the scale ask for another opinion. Source: DOMAIN P1, divergence rule. */
const farApart = 0.2;

const neverApart = 1e9;

/** What each look shows, and by what it is ordered before the code: a number that grows from the first row to the last. */
const looks: Record<Look, { where: string; by: string; key: (entry: CoveredEntry) => number }> = {
  all: { where: 'true', by: 'done', key: ({ done }) => done },
  lacking: { where: 'lacking', by: 'done', key: ({ done }) => done },
  apart: { where: 'apart', by: '-spread', key: ({ spread }) => -spread! },
};

/** How far a round is, entry by entry. */
@Injectable()
export class CoverageView {
  constructor(private readonly database: Database) {}

  /** The least covered first, or those furthest apart. `apartFrom`: in points of the round's scale. */
  async of(round: Round, query: CoverageQuery): Promise<Counts & { apartFrom: number } & Page<CoveredEntry>> {
    // How far votes are apart is how they fell.
    const secret = isSecret(round.stage);
    const apartFrom = secret ? neverApart : farApart * round.stage.totalScale;
    const known = [round.id, round.stage.readings, round.editionId, apartFrom];
    const [counts, entries] = await Promise.all([this.counts(known), this.entries(known, query)]);
    const items = secret ? entries.items.map((entry) => ({ ...entry, spread: null })) : entries.items;
    return { ...counts, apartFrom, ...entries, items };
  }

  private async counts(known: unknown[]): Promise<Counts> {
    const [row] = await this.database.query<Counts>(
      `${covered} select count(*)::int as total, (count(*) filter (where lacking))::int as lacking,
         (count(*) filter (where apart))::int as apart from covered`,
      known,
    );
    return row!;
  }

  private async entries(known: unknown[], { look, cursor, limit }: CoverageQuery): Promise<Page<CoveredEntry>> {
    const { where, by, key } = looks[look];
    const [value, code] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<CoveredEntry>(
      `${covered}, counted as (
         select entry_id, count(*)::int as assigned from judging.assignment where round_id = $1 group by entry_id)
       select id as "entryId", code, title, field_code as "fieldCode", done, $2::int as needed, coalesce(assigned, 0) as assigned, spread
       from covered left join counted on entry_id = id
       where ${where} and ($6::text is null or (${by}, code) > ($5::float8, $6))
       order by ${by}, code limit $7`,
      [...known, value, code, limit + 1],
    );
    return page(rows, limit, (entry) => [key(entry), entry.code]);
  }
}

/** Readings of each entry: $1 round, $2 readings needed, $3 edition, $4 points from which sheets are far apart. */
const covered = `with covered as (
  select id, code, title, field_code, coalesce(done, 0) as done, spread, coalesce(done, 0) < $2 as lacking,
    coalesce(spread > $4, false) as apart
  from judging.entry left join (
    select entry_id, count(*)::int as done, case when count(*) > 1 then max(total) - min(total) end as spread
    from judging.sheet where round_id = $1 and state = 'submitted' group by entry_id) given on entry_id = id
  where edition_id = $3 and not withdrawn)`;

function isPlace(value: unknown): value is [number, string] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'string';
}
