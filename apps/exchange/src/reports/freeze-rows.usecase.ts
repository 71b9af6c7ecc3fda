import { Injectable } from '@nestjs/common';
import { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { mostFrozenRows } from '@sangtao/contracts/frozen';
import { inParts } from '@sangtao/service-kit/in-parts';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { regions, sectors } from '../listings/terms.js';
import { CountedRowsView } from './counted-rows.view.js';

/** Gives a yearly report what the exchange counts of its gathering, as it is now: once, whatever comes of it later. */
@Injectable()
export class FreezeRows {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly view: CountedRowsView,
  ) {}

  async execute(reportId: string, gatheringId: string): Promise<void> {
    const { clock, database } = this.surroundings;
    const now = clock.now();
    await database.transaction(async (tx) => {
      const first = await tx.query(
        'insert into exchange.frozen_report (report_id, frozen_at) values ($1, $2) on conflict do nothing returning report_id',
        [reportId, now],
      );
      if (first.length === 0) return;
      const parts = inParts(await this.view.of(gatheringId, now), mostFrozenRows);
      const about = { reportId, parts: parts.length, frozenAt: now.toISOString() };
      const names = { sectors: sectors.map(named), regions: regions.map(named) };
      await tx.publishAll(
        parts.map((lists, n) => ({
          eventClass: ExchangeRowsFrozenV1,
          publication: { key: reportId, version: n + 1, data: { ...about, ...names, ...lists, part: n + 1 } },
        })),
      );
    });
  }
}

function named({ code, vi, en }: { code: string; vi: string; en: string }) {
  return { code, vi, en };
}
