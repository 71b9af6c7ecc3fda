import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { quarterDays, warningDays } from './listing.js';

/** Which of what is public may have to be asked about, or goes. */
@Injectable()
export class FreshnessStore {
  constructor(private readonly database: Database) {}

  async expired(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from exchange.listing join exchange.catalogue using (id) where expires_at <= $1 order by expires_at limit 1000`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** Those for which the rules have a reminder. */
  async toRemind(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from exchange.listing join exchange.catalogue using (id)
       where state in ('published', 'revised') and (
         greatest(confirmed_at, reminded_at) <= $1::timestamptz - make_interval(days => $2)
         or expires_at - make_interval(days => $3) between greatest(confirmed_at, reminded_at) and $1)
       order by expires_at limit 1000`,
      [now, quarterDays, warningDays],
    );
    return rows.map(({ id }) => id);
  }

  async remindedAt(tx: Transaction, id: string): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>('select reminded_at as at from exchange.listing where id = $1', [
      id,
    ]);
    return row!.at;
  }

  async reminded(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query('update exchange.listing set reminded_at = $2 where id = $1', [id, at]);
  }
}
