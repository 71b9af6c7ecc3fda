import { Injectable } from '@nestjs/common';
import type { OfferMatch } from '@sangtao/matching/match';
import type { Reason } from '@sangtao/matching/reasons/reasons';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

interface Task {
  listingId: string;
  at: Date;
}

/** A reason of a score, with what its points consist of where that is more than one term. */
export type KeptReason = Omit<Reason, 'terms'> & { terms: { term: string; points: number }[] };

export type FoundMatch = Omit<OfferMatch, 'id' | 'reasons'> & { offerId: string; reasons: KeptReason[] };

export interface Verdict {
  verdict: 'interesting' | 'not-for-us';
  /** Code. */
  reason: string | null;
  note: string | null;
}

/** What answers what, and which listings wait to be compared. */
@Injectable()
export class MatchesStore {
  constructor(private readonly database: Database) {}

  /** Who has waited longest comes first. */
  tasks(limit: number): Promise<Task[]> {
    return this.database.query<Task>(
      `select listing_id as "listingId", at from exchange.match_task order by at, listing_id limit $1`,
      [limit],
    );
  }

  /** Of listings that are published, or were: a task of one that waits already begins anew. */
  async ask(ids: readonly string[], at: Date): Promise<void> {
    await this.database.query(
      `insert into exchange.match_task select id, $2 from exchange.listing where id = any($1::uuid[])
       on conflict (listing_id) do update set at = excluded.at`,
      [ids, at],
    );
  }

  async askAllNeeds(at: Date): Promise<void> {
    await this.database.query(
      `insert into exchange.match_task select id, $1 from exchange.catalogue where side = 'need' on conflict do nothing`,
      [at],
    );
  }

  /** One that was asked for again meanwhile stays. */
  async done({ listingId, at }: Task): Promise<void> {
    await this.database.query('delete from exchange.match_task where listing_id = $1 and at = $2', [listingId, at]);
  }

  /** Needs that have one of these among their matches. */
  async needsWith(offerIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct need_id as id from exchange.match where offer_id = any($1::uuid[]) and place is not null',
      [offerIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The offers for a need, best first, in place of those before. What its owner said of an offer stays. Nothing happens for a need that is gone. */
  async replace(tx: Transaction, needId: string, matches: readonly FoundMatch[], at: Date): Promise<void> {
    const isThere = await tx.query(
      `insert into exchange.matched_need select id, $2 from exchange.catalogue where id = $1
       on conflict (need_id) do update set at = excluded.at returning need_id`,
      [needId, at],
    );
    if (isThere.length === 0) return;
    const offerIds = matches.map(({ offerId }) => offerId);
    await tx.query('update exchange.match set place = null where need_id = $1 and offer_id <> all($2::uuid[])', [
      needId,
      offerIds,
    ]);
    await tx.query('delete from exchange.match where need_id = $1 and place is null and verdict is null', [needId]);
    await tx.query(
      `insert into exchange.match (need_id, offer_id, place, score, score_for_offer, fits, reasons, unmet, found_at)
       select $1, "offerId", place, score, "scoreForOffer", fits, reasons, unmet, $3
       from jsonb_to_recordset($2::jsonb) as given ("offerId" uuid, place int, score double precision,
         "scoreForOffer" double precision, fits boolean, reasons jsonb, unmet jsonb)
       join exchange.catalogue on catalogue.id = "offerId"
       on conflict (need_id, offer_id) do update set place = excluded.place, score = excluded.score,
         score_for_offer = excluded.score_for_offer, fits = excluded.fits, reasons = excluded.reasons, unmet = excluded.unmet`,
      [needId, JSON.stringify(matches.map((match, index) => ({ ...match, place: index + 1 }))), at],
    );
  }

  /** Null takes it back. @throws Refusal not-found, also for a need of somebody else or an offer that is not among its matches */
  async judge(
    tx: Transaction,
    { needId, offerId, ownerId, at }: { needId: string; offerId: string; ownerId: string; at: Date },
    verdict: Verdict | null,
  ): Promise<void> {
    const judged = await tx.query(
      `update exchange.match set verdict = $4, verdict_reason = $5, verdict_note = $6, verdict_at = $7
       from exchange.catalogue as need
       where need.id = need_id and owner_id = $3 and need_id = $1 and offer_id = $2 and place is not null returning offer_id`,
      [
        needId,
        offerId,
        ownerId,
        verdict?.verdict ?? null,
        verdict?.reason ?? null,
        verdict?.note ?? null,
        verdict ? at : null,
      ],
    );
    if (judged.length === 0) throw new Refusal('not-found');
  }
}
