import { Injectable } from '@nestjs/common';
import type { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import type { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import type { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { FrozenParts } from './yearly-report.js';

export interface Release {
  id: string;
  gatheringId: string;
  number: number;
  releasedAt: Date;
  /** An account; null once it is erased. */
  releasedBy: string | null;
  /** Of the document; null until all of its parts are there. */
  sha256: string | null;
}

export type FrozenRows =
  ({ source: 'gatherings' } & GatheringRowsFrozenV1) | ({ source: 'exchange' } & ExchangeRowsFrozenV1);

const columns = `id, gathering_id as "gatheringId", number, released_at as "releasedAt", released_by as "releasedBy", sha256`;
const isNumber = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 31;

/** Yearly reports with their parts. A report is added and never changed. */
@Injectable()
export class ReportsStore {
  constructor(private readonly database: Database) {}

  /** Parts of one report come one after the other: the last one sees that it is. */
  async alone(tx: Transaction, reportId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [reportId]);
  }

  /** The gathering's row is locked. */
  async nextNumber(tx: Transaction, gatheringId: string): Promise<number> {
    const [row] = await tx.query<{ number: number }>(
      'select coalesce(max(number), 0) + 1 as number from gatherings.report where gathering_id = $1',
      [gatheringId],
    );
    return row!.number;
  }

  /** Nothing happens to one that is there. */
  async insert(tx: Transaction, release: ReportReleasedV1, releasedBy: string): Promise<void> {
    const { reportId, gatheringId, number, frozenAt } = release;
    await tx.query(
      `insert into gatherings.report (id, gathering_id, number, released_at, released_by, release)
       values ($1, $2, $3, $4, $5, $6::jsonb) on conflict (id) do nothing`,
      [reportId, gatheringId, number, frozenAt, releasedBy, JSON.stringify(release)],
    );
  }

  async addPart(tx: Transaction, { source, ...rows }: FrozenRows): Promise<void> {
    await tx.query(
      `insert into gatherings.report_part (report_id, source, part, rows) values ($1, $2, $3, $4::jsonb) on conflict do nothing`,
      [rows.reportId, source, rows.part, JSON.stringify(rows)],
    );
  }

  async finish(tx: Transaction, reportId: string, sha256: string): Promise<void> {
    await tx.query('update gatherings.report set sha256 = $2 where id = $1', [reportId, sha256]);
  }

  /** Undefined until the report itself has come. Not gathered as jsonb, as in `CountedRowsView`. */
  async parts(reportId: string): Promise<FrozenParts | undefined> {
    const [row] = await this.database.query<FrozenParts>(
      `select release,
         (select coalesce(json_agg(rows), '[]') from gatherings.report_part where report_id = $1 and source = 'gatherings') as gathering,
         (select coalesce(json_agg(rows), '[]') from gatherings.report_part where report_id = $1 and source = 'exchange') as exchange
       from gatherings.report where id = $1`,
      [reportId],
    );
    return row;
  }

  async numbered(gatheringId: string, number: number): Promise<Release | undefined> {
    const [release] = await this.database.query<Release>(
      `select ${columns} from gatherings.report where gathering_id = $1 and number = $2`,
      [gatheringId, number],
    );
    return release;
  }

  /** The newest first. */
  async list(
    gatheringId: string,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<Release>> {
    const before = readCursor(cursor, isNumber) ?? 2 ** 31 - 1;
    const rows = await this.database.query<Release>(
      `select ${columns} from gatherings.report where gathering_id = $1 and number < $2 order by number desc limit $3`,
      [gatheringId, before, limit + 1],
    );
    return page(rows, limit, ({ number }) => number);
  }

  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('update gatherings.report set released_by = null where released_by = $1', [accountId]);
  }
}
