import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';

const untold = `fits and place is not null and match.told_at is null and verdict is null`;
const needsAtOnce = 100;

/** Which good offers owners of needs have heard of. */
@Injectable()
export class ProposalsStore {
  constructor(private readonly database: Database) {}

  /** Those who have something to hear, and heard nothing since then. */
  async ownersToTell(since: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct owner_id as id from exchange.match join exchange.catalogue on catalogue.id = need_id
       where ${untold} and not exists (select from exchange.proposal where proposal.owner_id = catalogue.owner_id and told_at > $1)`,
      [since],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns whether it is ours to tell */
  async claim(tx: Transaction, ownerId: string, { now, before }: { now: Date; before: Date }): Promise<boolean> {
    const claimed = await tx.query(
      `insert into exchange.proposal values ($1, $2)
       on conflict (owner_id) do update set told_at = excluded.told_at where proposal.told_at <= $3 returning owner_id`,
      [ownerId, now, before],
    );
    return claimed.length > 0;
  }

  /** Marks what is told. @returns it, by need */
  tell(tx: Transaction, ownerId: string, at: Date): Promise<{ needId: string; offerIds: string[] }[]> {
    return tx.query(
      `with needs as (
         select distinct need_id from exchange.match join exchange.catalogue on catalogue.id = need_id
         where owner_id = $1 and ${untold} order by need_id limit ${needsAtOnce}),
       told as (
         update exchange.match set told_at = $2 from needs where match.need_id = needs.need_id and ${untold}
         returning match.need_id, offer_id, place)
       select need_id as "needId", array_agg(offer_id order by place) as "offerIds" from told group by need_id order by need_id`,
      [ownerId, at],
    );
  }
}
