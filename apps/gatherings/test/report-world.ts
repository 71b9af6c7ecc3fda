import { randomUUID } from 'node:crypto';
import { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { decodeEvent } from '@sangtao/contracts/event-registry';
import { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ReportPartsConsumer } from '../src/reports/report-parts.consumer.js';
import { sha256Of } from '../src/reports/yearly-report.js';
import { CountedWorld } from './counted-world.js';
import { id, office, type Said } from './gatherings-world.js';

export interface Report {
  number: number;
  sha256: string | null;
  releasedBy: string | null;
  gathering: {
    delegates: {
      kindCode: string;
      state: string;
      provinceCode: string | null;
      formerProvinceCode: string | null;
      count: number;
    }[];
    admissions: { day: string; hour: number; zone: string | null; entries: number; arrivals: number; people: number }[];
  } | null;
  exchange: {
    listings: { side: string; sector: string; region: string; provinceCode: string; count: number }[];
    steps: { step: string; count: number }[];
  } | null;
}

export interface RowPage {
  items: { id: string; number: number; sha256: string | null; today: { name: string; state: string } | null }[];
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

/** Events that are over, and an exchange that answers. */
export class ReportWorld extends CountedWorld {
  async end(gatheringId: string): Promise<void> {
    await this.sql(`update gatherings.gathering set state = 'ended' where id = $1`, [gatheringId]);
  }

  async over(code: string): Promise<string> {
    const gatheringId = await this.filled(code);
    await this.end(gatheringId);
    return gatheringId;
  }

  release(gatheringId: string, headers: Record<string, string> = {}): Promise<Said<Report>> {
    return this.call<Report>(office, { method: 'POST', path: `/gatherings/${gatheringId}/reports`, headers });
  }

  /** What the exchange would say, in two parts. */
  async exchangeAnswers(gatheringId: string, number: number): Promise<void> {
    const [row] = await this.sql<{ id: string }>(
      'select id from gatherings.report where gathering_id = $1 and number = $2',
      [gatheringId, number],
    );
    const reportId = row!.id;
    const energy = { code: 'energy', vi: 'Năng lượng', en: 'Energy' };
    const region = { code: 'north_central', vi: 'Bắc Trung Bộ', en: 'North Central' };
    const about = {
      reportId,
      parts: 2,
      frozenAt: this.clock.now().toISOString(),
      sectors: [energy],
      regions: [region],
    };
    const offers = {
      side: 'offer',
      sector: 'energy',
      region: 'north_central',
      provinceCode: '40',
      formerProvinceCode: null,
    } as const;
    const rows = [
      { listings: [{ ...offers, ids: [id(8001), id(8002)] }], steps: [] },
      { listings: [], steps: [{ step: 'task' as const, ids: [`${id(8003)}/${id(8004)}`] }] },
    ];
    await this.system.database.transaction(async (tx) => {
      for (const [n, lists] of rows.entries()) {
        const data = { ...about, ...lists, part: n + 1 };
        await tx.publish(ExchangeRowsFrozenV1, { key: reportId, version: n + 1, data });
      }
    });
    await this.system.settle();
  }

  /** Releases one and waits until it is whole. */
  async whole(gatheringId: string): Promise<void> {
    const said = await this.release(gatheringId);
    if (said.status !== 202) throw new Error(`${said.status} ${said.bytes.toString()}`);
    await this.exchangeAnswers(gatheringId, said.body.number);
  }

  async report(gatheringId: string, number: number): Promise<Report> {
    return (await this.read<Report>(gatheringId, `reports/${number}`)).body;
  }

  /** All of a list under these filters, page by page. */
  async rows(gatheringId: string, number: number, filter: Record<string, string | number | null>) {
    const items: RowPage['items'] = [];
    const totals = new Set<number>();
    let cursor: string | null = null;
    do {
      const query: URLSearchParams = new URLSearchParams({ limit: '3', ...(cursor ? { cursor } : {}) });
      for (const [key, value] of Object.entries(filter)) query.set(key, String(value ?? 'none'));
      const said: Said<RowPage> = await this.read<RowPage>(gatheringId, `reports/${number}/rows?${query.toString()}`);
      if (said.status !== 200) throw new Error(`${said.status} ${said.bytes.toString()}`);
      items.push(...said.body.items);
      totals.add(said.body.total);
      cursor = said.body.nextCursor;
    } while (cursor);
    if (totals.size !== 1 || !totals.has(items.length))
      throw new Error(`${[...totals].join()} of ${items.length} rows`);
    return items;
  }

  async bytes(gatheringId: string, number: number): Promise<Buffer[]> {
    const files = ['json', 'csv', 'pdf', 'pdf?language=en'];
    const said = await Promise.all(files.map((file) => this.read(gatheringId, `reports/${number}/${file}`)));
    const wrong = said.find(({ status }) => status !== 200);
    if (wrong) throw new Error(`${wrong.status} ${wrong.bytes.toString()}`);
    return said.map(({ bytes }) => bytes);
  }

  /** The hash of each document, and the one that the page says. */
  async files(gatheringId: string, number: number): Promise<(string | null)[]> {
    const hashes = (await this.bytes(gatheringId, number)).map(sha256Of);
    const { sha256 } = await this.report(gatheringId, number);
    if (hashes[0] !== sha256) throw new Error(`the page says ${sha256} of a document with ${hashes[0]}`);
    return hashes;
  }

  async forgetReports(): Promise<void> {
    await this.sql('truncate gatherings.report, gatherings.report_part');
  }

  /** All of the reports’ events once more, in no order. */
  async readLogAgain(): Promise<void> {
    const records = await this.sql<{ envelope: string }>(
      `select envelope::text from event_log.record where topic in ('gatherings.report', 'exchange.report')
       order by md5(envelope::text || $1)`,
      [randomUUID()],
    );
    const consumer = this.system.contexts.get('gatherings')!.app.get(ReportPartsConsumer, { strict: false });
    for (const { envelope } of records) {
      const event = decodeEvent(envelope);
      if (event.type === ReportReleasedV1.type) await consumer.onReleased(event as EventEnvelope<ReportReleasedV1>);
      if (event.type === GatheringRowsFrozenV1.type)
        await consumer.onGatheringRows(event as EventEnvelope<GatheringRowsFrozenV1>);
      if (event.type === ExchangeRowsFrozenV1.type)
        await consumer.onExchangeRows(event as EventEnvelope<ExchangeRowsFrozenV1>);
    }
  }
}
