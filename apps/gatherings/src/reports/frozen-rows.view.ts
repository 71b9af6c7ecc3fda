import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type CountedPage } from '@sangtao/service-kit/pages';
import { rowsOf, type FrozenList, type FrozenRow, type RowFilter } from './report-rows.js';
import type { YearlyReport } from './yearly-report.js';

/** What the row's record says today. */
export interface Today {
  id: string;
  name: string;
  organisation: string;
  state: string;
}

/** Null: the record is gone, or it is with the exchange. */
export type RowToday = FrozenRow & { today: Omit<Today, 'id'> | null };

interface RowsWanted {
  list: FrozenList;
  filter: RowFilter;
  cursor?: string | undefined;
  limit: number;
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Of each list of this service, the records with these ids; a person who was erased has no name any more. */
const records: Partial<Record<FrozenList, string>> = {
  delegates: `select id, name, organisation, state from gatherings.delegate where gathering_id = $1 and id = any($2::uuid[]) and name <> '▇▇▇'`,
  admissions: `select nonce as id, name, organisation, state from gatherings.scan join gatherings.delegate on delegate.id = delegate_id
    where scan.gathering_id = $1 and nonce = any($2::uuid[]) and name <> '▇▇▇'`,
  applications: `select id, company as name, '' as organisation, state from gatherings.booth_application where gathering_id = $1 and id = any($2::uuid[])`,
};

/** The frozen rows of a number, each beside what became of its record. */
@Injectable()
export class FrozenRowsView {
  constructor(private readonly database: Database) {}

  /** In the document's order. A report never changes, so a row's place in it is where the next page starts. */
  async of(report: YearlyReport, { list, filter, cursor, limit }: RowsWanted): Promise<CountedPage<RowToday>> {
    const from = readCursor(cursor, isPlace) ?? 0;
    const all = rowsOf(report, list, filter);
    const { items, nextCursor } = page(all.slice(from, from + limit + 1), limit, () => from + limit);
    const today = await this.today(report.event.id, list, items);
    const rows = items.map((row) => ({ ...row, today: today.get(row.id) ?? null }));
    return { items: rows, nextCursor, total: all.length };
  }

  private async today(
    gatheringId: string,
    list: FrozenList,
    rows: FrozenRow[],
  ): Promise<Map<string, Omit<Today, 'id'>>> {
    const statement = records[list];
    if (!statement || rows.length === 0) return new Map();
    const found = await this.database.query<Today>(statement, [gatheringId, rows.map(({ id }) => id)]);
    return new Map(found.map(({ id, name, organisation, state }) => [id, { name, organisation, state }]));
  }
}
