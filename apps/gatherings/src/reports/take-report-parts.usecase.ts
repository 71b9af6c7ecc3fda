import { Injectable } from '@nestjs/common';
import type { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { ReportsStore, type FrozenRows } from './reports.store.js';
import { isWhole, reportBytes, sha256Of, yearlyReport } from './yearly-report.js';

/** Keeps what lies on the log of a report. Whichever part comes last makes it whole. */
@Injectable()
export class TakeReportParts {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsStore,
  ) {}

  release(release: ReportReleasedV1, releasedBy: string): Promise<void> {
    return this.take(release.reportId, (tx) => this.reports.insert(tx, release, releasedBy));
  }

  rows(rows: FrozenRows): Promise<void> {
    return this.take(rows.reportId, (tx) => this.reports.addPart(tx, rows));
  }

  private async take(reportId: string, keep: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.reports.alone(tx, reportId);
      await keep(tx);
      const parts = await this.reports.parts(reportId);
      if (!parts || !isWhole(parts)) return;
      await this.reports.finish(tx, reportId, sha256Of(reportBytes(yearlyReport(parts))));
    });
  }
}
