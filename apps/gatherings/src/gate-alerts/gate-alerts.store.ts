import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { GateAlert } from './gate-alert.js';

export interface GateCount {
  gatheringId: string;
  /** Whom devices let in who should not have been, on all days. */
  count: number;
  last: GateAlert | undefined;
}

@Injectable()
export class GateAlertsStore {
  constructor(private readonly database: Database) {}

  /** Gatherings at which there is one; a device that was away may come back a week after. */
  async counts(): Promise<GateCount[]> {
    const rows = await this.database.query<Omit<GateCount, 'last'> & { told: number | null; toldAt: Date | null }>(
      `select gathering.id as "gatheringId", count(*)::int as count, told, told_at as "toldAt"
       from gatherings.gathering join gatherings.scan on scan.gathering_id = gathering.id
         left join gatherings.gate_alert alert on alert.gathering_id = gathering.id
       where (state = 'running' or state = 'ended' and ends_on > current_date - 8)
         and shown = 'admitted' and verdict <> 'admitted'
       group by gathering.id, told, told_at order by gathering.id`,
    );
    return rows.map(({ told, toldAt, ...row }) => ({ ...row, last: toldAt ? { told: told!, toldAt } : undefined }));
  }

  /** The gathering's row is locked. */
  async last(tx: Transaction, gatheringId: string): Promise<GateAlert | undefined> {
    const [row] = await tx.query<GateAlert>(
      'select told, told_at as "toldAt" from gatherings.gate_alert where gathering_id = $1',
      [gatheringId],
    );
    return row;
  }

  async remember(tx: Transaction, gatheringId: string, { told, toldAt }: GateAlert): Promise<void> {
    await tx.query(
      `insert into gatherings.gate_alert (gathering_id, told, told_at) values ($1, $2, $3)
       on conflict (gathering_id) do update set told = excluded.told, told_at = excluded.told_at`,
      [gatheringId, told, toldAt],
    );
  }
}
