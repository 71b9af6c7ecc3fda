import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';

/** What one account is tried by. */
export type TriedBy = 'password' | 'code';

/**
 * Tries at one account, counted for all replicas. After five that fail each costs a delay that doubles, up to fifteen minutes, and is forgotten after
 * a day: who guesses gets about a hundred tries a day, and nobody can lock a person out for good. Whether there is such an account makes no difference.
 */
@Injectable()
export class Tries {
  constructor(private readonly surroundings: Surroundings) {}

  /** Counted before it is known whether it fails, so that many at once count as many. @throws Refusal too-many-tries */
  async begin(by: TriedBy, account: string): Promise<void> {
    const { clock, database } = this.surroundings;
    const now = clock.now();
    const key = keyOf(by, account);
    const counted = await database.query(
      `insert into identity.tries as known (key, count, last_at, free_at) values ($1, 1, $2, $2)
       on conflict (key) do update set
         count = case when known.last_at < $2::timestamptz - interval '1 day' then 1 else known.count + 1 end,
         last_at = $2,
         free_at = case when known.count < 5 then $2::timestamptz
                        else $2::timestamptz + make_interval(secs => least(900, power(2, known.count - 4))) end
       where known.free_at <= $2 returning key`,
      [key, now],
    );
    if (counted.length > 0) return;
    const [row] = await database.query<{ free_at: Date }>('select free_at from identity.tries where key = $1', [key]);
    const seconds = Math.max(1, Math.ceil(((row?.free_at.getTime() ?? 0) - now.getTime()) / 1000));
    throw new Refusal('too-many-tries', { seconds });
  }

  /** It was the person: what failed before is forgotten. */
  async succeeded(by: TriedBy, account: string): Promise<void> {
    await this.surroundings.database.query('delete from identity.tries where key = $1', [keyOf(by, account)]);
  }
}

/** Also an address that somebody mistyped is nobody else's to read. */
export function keyOf(by: TriedBy, account: string): string {
  return `${by}:${createHash('sha256').update(account.trim().toLowerCase()).digest('hex')}`;
}
