import { Injectable } from '@nestjs/common';
import type { Page } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Names } from './names.js';
import { ReportsStore, type Release } from './reports.store.js';
import { isWhole, yearlyReport, type YearlyReport } from './yearly-report.js';

/** With the name of who released it; null where identity does not know them any more. */
export type NamedRelease = Release & { releasedByName: string | null };

/** Reports as they were released. */
@Injectable()
export class ReportsView {
  constructor(
    private readonly reports: ReportsStore,
    private readonly names: Names,
  ) {}

  /** The newest first. */
  async list(gatheringId: string, query: { cursor?: string | undefined; limit: number }): Promise<Page<NamedRelease>> {
    const { items, nextCursor } = await this.reports.list(gatheringId, query);
    return { items: await this.named(items), nextCursor };
  }

  /** @returns the report as well, once it is whole. @throws Refusal not-found */
  async one(gatheringId: string, number: number): Promise<{ release: NamedRelease; report: YearlyReport | undefined }> {
    const release = await this.reports.numbered(gatheringId, number);
    if (!release) throw new Refusal('not-found');
    const parts = await this.reports.parts(release.id);
    const [named] = await this.named([release]);
    return { release: named!, report: parts && isWhole(parts) ? yearlyReport(parts) : undefined };
  }

  /** @throws Refusal not-found, report-not-whole */
  async whole(gatheringId: string, number: number): Promise<YearlyReport> {
    const release = await this.reports.numbered(gatheringId, number);
    const parts = release && (await this.reports.parts(release.id));
    if (!parts) throw new Refusal('not-found');
    if (!isWhole(parts)) throw new Refusal('report-not-whole');
    return yearlyReport(parts);
  }

  private async named(releases: readonly Release[]): Promise<NamedRelease[]> {
    const names = await this.names.people(releases.map(({ releasedBy }) => releasedBy));
    return releases.map((one) => ({ ...one, releasedByName: names.get(one.releasedBy ?? '') ?? null }));
  }
}
