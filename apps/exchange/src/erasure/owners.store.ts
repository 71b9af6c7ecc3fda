import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';

/** What the exchange holds of a person who goes. */
@Injectable()
export class OwnersStore {
  /** What others know of, with the number of its last event; locked until the transaction ends. */
  published(tx: Transaction, ownerId: string): Promise<{ id: string; side: 'offer' | 'need'; version: number }[]> {
    return tx.query(
      `select id, side, event_version + 1 as version from exchange.listing
       where owner_id = $1 and exists (select from exchange.catalogue where catalogue.id = listing.id) order by id for update`,
      [ownerId],
    );
  }

  async forget(tx: Transaction, ownerId: string, at: Date): Promise<void> {
    // Needs of others that had an offer of this person among their matches are compared anew.
    await tx.query(
      `insert into exchange.match_task select distinct need_id, $2::timestamptz from exchange.match
         join exchange.listing on listing.id = offer_id where owner_id = $1
       on conflict (listing_id) do update set at = excluded.at`,
      [ownerId, at],
    );
    // Answers that moderators were given about them hold their words.
    await tx.query(
      `delete from exchange.idempotency where exists (
         select from (select id from exchange.listing where owner_id = $1 union all select id from exchange.expert where account_id = $1) as own
         where position(own.id::text in body::text) > 0)`,
      [ownerId],
    );
    await tx.query('delete from exchange.listing where owner_id = $1', [ownerId]);
    await tx.query('delete from exchange.expert where account_id = $1', [ownerId]);
    await tx.query('delete from exchange.proposal where owner_id = $1', [ownerId]);
  }
}
