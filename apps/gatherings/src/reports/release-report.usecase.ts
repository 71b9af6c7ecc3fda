import { Injectable } from '@nestjs/common';
import { mostFrozenRows, type NamedCode } from '@sangtao/contracts/frozen';
import { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { inParts } from '@sangtao/service-kit/in-parts';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { CountedRowsView } from './counted-rows.view.js';
import { Names } from './names.js';
import { ReportStores } from './report-stores.js';

/** Freezes what is counted of a gathering that is over, and asks the exchange for its part. */
@Injectable()
export class ReleaseReport {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly stores: ReportStores,
    private readonly view: CountedRowsView,
    private readonly names: Names,
  ) {}

  /** @returns the number of the report. @throws Refusal not-found, gathering-not-ended, try-again while nobody can say what provinces are called */
  async execute(gatheringId: string, accountId: string): Promise<number> {
    const provinces = await this.names.provinces();
    const { clock, database, ids } = this.surroundings;
    return database.transaction(async (tx) => {
      const gathering = await this.stores.gatherings.lock(tx, gatheringId);
      if (gathering.state !== 'ended') throw new Refusal('gathering-not-ended');
      const parts = inParts(await this.view.of(gathering), mostFrozenRows);
      const number = await this.stores.reports.nextNumber(tx, gatheringId);
      const report = { reportId: ids.next(), number, frozenAt: clock.now().toISOString(), parts: parts.length };
      const release = releaseOf(gathering, report, provinces);
      await this.stores.reports.insert(tx, release, accountId);
      await tell(tx, release, parts);
      await tx.audit('report-released', gatheringId, { reportId: report.reportId, number });
      return number;
    });
  }
}

function releaseOf(
  gathering: Gathering,
  report: Pick<ReportReleasedV1, 'reportId' | 'number' | 'frozenAt' | 'parts'>,
  provinces: NamedCode[],
): ReportReleasedV1 {
  const {
    id: gatheringId,
    code,
    nameVi,
    nameEn,
    startsOn,
    endsOn,
    timeZone,
    provinceCode,
    venue,
    template,
  } = gathering;
  return {
    ...report,
    ...{ gatheringId, code, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue },
    ...{ kinds: template.kinds.map(named), zones: template.zones.map(named), provinces },
  };
}

async function tell(
  tx: Transaction,
  release: ReportReleasedV1,
  parts: Omit<GatheringRowsFrozenV1, 'reportId' | 'part'>[],
): Promise<void> {
  const { reportId } = release;
  await tx.publishAll([
    { eventClass: ReportReleasedV1, publication: { key: reportId, version: 1, data: release } },
    ...parts.map((rows, n) => ({
      eventClass: GatheringRowsFrozenV1,
      publication: { key: reportId, version: n + 2, data: { reportId, part: n + 1, ...rows } },
    })),
  ]);
}

function named({ code, name }: { code: string; name: { vi: string; en: string } }): NamedCode {
  return { code, vi: name.vi, en: name.en };
}
