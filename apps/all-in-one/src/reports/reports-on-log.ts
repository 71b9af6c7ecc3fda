import { randomBytes } from 'node:crypto';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { reportDocuments, type FrozenParts, type ReportDocument } from '@sangtao/gatherings/module';
import type { EventHandler } from '@sangtao/messaging/consumer';
import type { EventLog } from '@sangtao/messaging/event-log';
import { PoolTransactions } from '@sangtao/messaging/pool-transactions';
import { rebuild } from '@sangtao/messaging/rebuild';
import { messagingTables } from '@sangtao/messaging/tables';
import type { Pool } from 'pg';

export interface ReportOnLog extends Pick<ReportReleasedV1, 'reportId' | 'code' | 'number'> {
  /** Undefined while a part is missing. */
  documents: ReportDocument[] | undefined;
  /** SHA-256 of the first of them as the service keeps it; null where it keeps none. */
  kept: string | null;
}

/**
 * Makes every yearly report again from the log alone, whichever log it is: no row of a service has a part in it. What an operator skipped or
 * edited is skipped and edited here as well. Leaves nothing behind but a line among the operators’ acts.
 */
export async function reportsOnLog(pool: Pool, log: EventLog): Promise<ReportOnLog[]> {
  const shadow = `reports_${randomBytes(6).toString('hex')}`;
  for (const statement of messagingTables(shadow)) await pool.query(statement);
  const collected = new CollectedReports();
  try {
    await rebuild(
      {
        ...{ schema: 'gatherings', group: 'gatherings', shadow, transactions: new PoolTransactions(pool), log },
        ...{ handlers: collected.handlers(), holder: shadow },
        onError: (error, what) => console.error(what, error),
      },
      { actor: 'npm run report', reason: 'yearly reports are made again from the log' },
    );
  } finally {
    await pool.query(`drop schema ${shadow} cascade`);
  }
  const { rows } = await pool.query<{ id: string; sha256: string | null }>('select id, sha256 from gatherings.report');
  const kept = new Map(rows.map(({ id, sha256 }) => [id, sha256]));
  return Promise.all(
    collected.released().map(async (parts) => {
      const { reportId, code, number } = parts.release;
      return { reportId, code, number, documents: await reportDocuments(parts), kept: kept.get(reportId) ?? null };
    }),
  );
}

type Collected = Omit<FrozenParts, 'release'> & { release?: ReportReleasedV1 };

/** Parts by report. A batch that is read again puts the same parts in their places. */
class CollectedReports {
  private readonly reports = new Map<string, Collected>();

  handlers(): Map<string, EventHandler> {
    return new Map([
      taking(ReportReleasedV1, (data) => (this.of(data.reportId).release = data)),
      taking(GatheringRowsFrozenV1, (data) => put(this.of(data.reportId).gathering, data)),
      taking(ExchangeRowsFrozenV1, (data) => put(this.of(data.reportId).exchange, data)),
    ]);
  }

  /** In the order of their release. */
  released(): FrozenParts[] {
    return [...this.reports.values()]
      .filter((parts): parts is FrozenParts => parts.release !== undefined)
      .sort((a, b) => a.release.frozenAt.localeCompare(b.release.frozenAt));
  }

  private of(reportId: string): Collected {
    const known = this.reports.get(reportId) ?? { gathering: [], exchange: [] };
    this.reports.set(reportId, known);
    return known;
  }
}

function taking<Data extends object>(
  { type }: { type: string; new (): Data },
  take: (data: Data) => unknown,
): [string, EventHandler] {
  return [
    type,
    (event: EventEnvelope) => {
      take(event.data as Data);
      return Promise.resolve();
    },
  ];
}

function put<Part extends { part: number }>(parts: Part[], part: Part): void {
  const place = parts.findIndex((one) => one.part === part.part);
  parts.splice(place === -1 ? parts.length : place, place === -1 ? 0 : 1, part);
}
