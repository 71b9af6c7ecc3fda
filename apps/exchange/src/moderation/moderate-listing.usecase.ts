import { Injectable } from '@nestjs/common';
import { ListingReturnedV1 } from '@sangtao/contracts/exchange/listing-returned.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Publishing } from '../catalogue/publishing.js';
import { expiryFrom, type Listing, type Reason } from '../listings/listing.js';
import { ListingsStore } from '../listings/listings.store.js';

export interface Looked {
  id: string;
  version: number;
  /** Who moderates. */
  by: string;
}

/** A moderator lets a listing pass, or gives it back with reasons. */
@Injectable()
export class ModerateListing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly listings: ListingsStore,
    private readonly publishing: Publishing,
  ) {}

  /** @throws Refusal not-found, version-conflict, listing-state, own-listing */
  pass(looked: Looked): Promise<void> {
    return this.submitted(looked, (tx, listing) => {
      const now = this.surroundings.clock.now();
      const published: Listing = {
        ...listing,
        state: 'published',
        reasons: [],
        publishedAt: listing.publishedAt ?? now,
        confirmedAt: now,
        expiresAt: expiryFrom(now),
        changedAt: now,
        version: listing.version + 1,
      };
      return this.publishing.show(tx, published);
    });
  }

  /** What was public stays so, as it was. @throws Refusal not-found, version-conflict, listing-state, own-listing */
  giveBack(looked: Looked, reasons: Reason[]): Promise<void> {
    return this.submitted(looked, async (tx, listing) => {
      const eventVersion = listing.eventVersion + 1;
      const codes = reasons.map(({ code }) => code);
      const data = { listingId: listing.id, side: listing.side, ownerId: listing.ownerId, reasons: codes };
      await tx.publish(ListingReturnedV1, { key: listing.id, version: eventVersion, data });
      const changedAt = this.surroundings.clock.now();
      return { ...listing, state: 'returned', reasons, changedAt, version: listing.version + 1, eventVersion };
    });
  }

  private submitted(
    { id, version, by }: Looked,
    decide: (tx: Transaction, listing: Listing) => Promise<Listing>,
  ): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => {
      const listing = await this.listings.lock(tx, id, null);
      // Before anybody has handed it in, there is nothing to see.
      if (listing.submittedAt === null) throw new Refusal('not-found');
      if (listing.version !== version) throw new Refusal('version-conflict', { version: listing.version });
      if (listing.state !== 'submitted') throw new Refusal('listing-state', { state: listing.state });
      if (listing.ownerId === by) throw new Refusal('own-listing');
      const next = await decide(tx, listing);
      await this.listings.save(tx, next);
      await tx.audit(`listing-${next.state}`, id, { reasons: next.reasons.map(({ code }) => code) });
    });
  }
}
