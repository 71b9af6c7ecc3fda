import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Listing } from './listing.js';

/** A listing, and whether the catalogue shows it. */
export type OwnListing = Listing & { isPublic: boolean };

/** What was written before former provinces were asked for says none. */
export const listingColumns = `listing.id, listing.code, listing.side, state, listing.owner_id as "ownerId",
  '{"formerProvinceCode": null}'::jsonb || content as content, reasons,
  submitted_at as "submittedAt", listing.published_at as "publishedAt", confirmed_at as "confirmedAt", expires_at as "expiresAt",
  changed_at as "changedAt", version, event_version as "eventVersion"`;
const isPublic = `exists (select from exchange.catalogue where catalogue.id = listing.id) as "isPublic"`;

/** Offers and needs as their owners write them. */
@Injectable()
export class ListingsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found, also for somebody else's */
  async own(id: string, ownerId: string): Promise<OwnListing> {
    const [listing] = await this.database.query<OwnListing>(
      `select ${listingColumns}, ${isPublic} from exchange.listing where id = $1 and owner_id = $2`,
      [id, ownerId],
    );
    if (!listing) throw new Refusal('not-found');
    return listing;
  }

  /** The last changed first. */
  ofOwner(ownerId: string): Promise<OwnListing[]> {
    return this.database.query<OwnListing>(
      `select ${listingColumns}, ${isPublic} from exchange.listing where owner_id = $1 order by changed_at desc, id limit 500`,
      [ownerId],
    );
  }

  /** All but those that were withdrawn. */
  async count(ownerId: string): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from exchange.listing where owner_id = $1 and state <> 'withdrawn'`,
      [ownerId],
    );
    return row!.n;
  }

  /** Locked until the transaction ends. @param ownerId null: whoever's. @throws Refusal not-found, version-conflict */
  async lock(tx: Transaction, id: string, ownerId: string | null, version?: number): Promise<Listing> {
    const [listing] = await tx.query<Listing>(
      `select ${listingColumns} from exchange.listing where id = $1 and ($2::uuid is null or owner_id = $2) for update`,
      [id, ownerId],
    );
    if (!listing) throw new Refusal('not-found');
    if (version !== undefined && listing.version !== version) {
      throw new Refusal('version-conflict', { version: listing.version });
    }
    return listing;
  }

  /** As people say it: `CB-` (chào bán) for offers, `NC-` (nhu cầu) for needs. */
  async nextCode(tx: Transaction, side: Listing['side']): Promise<string> {
    const [row] = await tx.query<{ n: string }>(`select nextval('exchange.listing_number') as n`);
    return `${side === 'offer' ? 'CB' : 'NC'}-${row!.n.padStart(5, '0')}`;
  }

  /** New ones, in one round trip. */
  async insert(tx: Transaction, listings: readonly Listing[]): Promise<void> {
    await tx.query(
      `insert into exchange.listing (id, code, side, state, owner_id, content, submitted_at, published_at, confirmed_at, expires_at,
         changed_at, version, event_version)
       select id, code, side, state, "ownerId", content, "submittedAt", "publishedAt", "confirmedAt", "expiresAt", "changedAt",
         version, "eventVersion"
       from jsonb_to_recordset($1::jsonb) as given (id uuid, code text, side text, state text, "ownerId" uuid, content jsonb,
         "submittedAt" timestamptz, "publishedAt" timestamptz, "confirmedAt" timestamptz, "expiresAt" timestamptz,
         "changedAt" timestamptz, version int, "eventVersion" int)`,
      [JSON.stringify(listings)],
    );
  }

  /** Everything that may change; the row is locked by the caller. */
  async save(tx: Transaction, listing: Listing): Promise<void> {
    const { submittedAt, publishedAt, confirmedAt, expiresAt, changedAt } = listing;
    await tx.query(
      `update exchange.listing set state = $2, content = $3::jsonb, reasons = $4::jsonb, submitted_at = $5, published_at = $6,
         confirmed_at = $7, expires_at = $8, changed_at = $9, version = $10, event_version = $11 where id = $1`,
      [
        ...[listing.id, listing.state, JSON.stringify(listing.content), JSON.stringify(listing.reasons)],
        ...[submittedAt, publishedAt, confirmedAt, expiresAt, changedAt, listing.version, listing.eventVersion],
      ],
    );
  }
}
