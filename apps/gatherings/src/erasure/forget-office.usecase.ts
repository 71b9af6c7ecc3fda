import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { ForgetScanners } from '../check-in/forget-scanners.usecase.js';
import { ReportsStore } from '../reports/reports.store.js';

/** What a person did for the organisers stays; who it was does not. */
@Injectable()
export class ForgetOffice {
  constructor(
    private readonly database: Database,
    private readonly scanners: ForgetScanners,
    private readonly reports: ReportsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.scanners.execute(accountId);
    await this.database.transaction((tx) => this.reports.forget(tx, accountId));
  }
}
