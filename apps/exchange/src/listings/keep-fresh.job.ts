import { Injectable } from '@nestjs/common';
import { ListingRemindedV1 } from '@sangtao/contracts/exchange/listing-reminded.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Publishing } from '../catalogue/publishing.js';
import { dueReminder, type Listing } from './listing.js';
import { FreshnessStore } from './freshness.store.js';
import { ListingsStore } from './listings.store.js';

/** Asks owners each quarter and before the end whether what is public still holds, and takes away what nobody confirmed for a year. */
@Injectable()
export class KeepFresh {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly listings: ListingsStore,
    private readonly freshness: FreshnessStore,
    private readonly publishing: Publishing,
  ) {}

  @Every(600)
  async run(): Promise<void> {
    const { clock } = this.surroundings;
    for (const id of await this.freshness.expired(clock.now()))
      await this.locked(id, (tx, listing) => this.expire(tx, listing));
    for (const id of await this.freshness.toRemind(clock.now()))
      await this.locked(id, (tx, listing) => this.remind(tx, listing));
  }

  private locked(id: string, work: (tx: Transaction, listing: Listing) => Promise<void>): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => work(tx, await this.listings.lock(tx, id, null)));
  }

  /** What waits for a moderator goes on waiting; only what was public goes. */
  private async expire(tx: Transaction, listing: Listing): Promise<void> {
    const now = this.surroundings.clock.now();
    // Its owner confirmed it while it was being looked for.
    if (!listing.expiresAt || listing.expiresAt > now) return;
    const running = listing.state === 'published' || listing.state === 'revised';
    const version = listing.version + (running ? 1 : 0);
    const expired: Listing = { ...listing, state: running ? 'expired' : listing.state, version };
    await this.listings.save(tx, await this.publishing.close(tx, expired, 'expired'));
  }

  private async remind(tx: Transaction, listing: Listing): Promise<void> {
    const now = this.surroundings.clock.now();
    const occasion = dueReminder(listing, await this.freshness.remindedAt(tx, listing.id), now);
    if (!occasion) return;
    const version = listing.eventVersion + 1;
    const { id: listingId, side, ownerId, expiresAt } = listing;
    const data = { listingId, side, ownerId, occasion, expiresAt: expiresAt!.toISOString() };
    await tx.publish(ListingRemindedV1, { key: listingId, version, data });
    await this.listings.save(tx, { ...listing, eventVersion: version });
    await this.freshness.reminded(tx, listing.id, now);
  }
}
