import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Publishing } from '../catalogue/publishing.js';
import {
  changed,
  emptyContent,
  expiryFrom,
  isConfirmable,
  isEditable,
  isFormerWithin,
  mayBecome,
  problemsOf,
  type Content,
  type Listing,
} from './listing.js';
import type { CreateListingDto, ListingPatchDto } from './listings.dto.js';
import { ListingsStore } from './listings.store.js';

/** More than the largest institute has; less than a program that fills the queue. */
const maxListings = 300;

/** What somebody does with a listing of their own. */
@Injectable()
export class ListingCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly listings: ListingsStore,
    private readonly publishing: Publishing,
  ) {}

  /** @throws Refusal too-many-listings */
  create(ownerId: string, { side, ...patch }: CreateListingDto): Promise<Listing> {
    const { database, ids, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const count = await this.listings.count(ownerId);
      if (count >= maxListings) throw new Refusal('too-many-listings', { count, max: maxListings });
      const listing: Listing = {
        id: ids.next(),
        code: await this.listings.nextCode(tx, side),
        side,
        state: 'draft',
        ownerId,
        content: patched(emptyContent, patch),
        reasons: [],
        submittedAt: null,
        publishedAt: null,
        confirmedAt: null,
        expiresAt: null,
        changedAt: clock.now(),
        version: 1,
        eventVersion: 0,
      };
      await this.listings.insert(tx, [listing]);
      return listing;
    });
  }

  /** What filters use is public at once; what a moderator answers for waits. @throws Refusal listing-state, listing-incomplete */
  change(id: string, ownerId: string, version: number, patch: ListingPatchDto): Promise<Listing> {
    return this.own(id, ownerId, version, async (tx, listing) => {
      if (!isEditable(listing)) throw new Refusal('listing-state', { state: listing.state });
      const next = changed(listing, patched(listing.content, patch), this.surroundings.clock.now());
      if (next.state !== 'published') return next;
      // What is public stays complete.
      assertComplete(next);
      return this.publishing.show(tx, next);
    });
  }

  /** @throws Refusal listing-state, listing-incomplete naming each field */
  submit(id: string, ownerId: string, version: number): Promise<Listing> {
    return this.own(id, ownerId, version, (_tx, listing) => {
      if (!mayBecome(listing.state, 'submitted')) throw new Refusal('listing-state', { state: listing.state });
      assertComplete(listing);
      const now = this.surroundings.clock.now();
      return { ...listing, state: 'submitted', reasons: [], submittedAt: now, changedAt: now, version: version + 1 };
    });
  }

  /** It still holds: public for twelve more months, also one that had expired. @throws Refusal listing-state */
  confirm(id: string, ownerId: string, version: number): Promise<Listing> {
    return this.own(id, ownerId, version, async (tx, listing) => {
      if (!isConfirmable(listing)) throw new Refusal('listing-state', { state: listing.state });
      const now = this.surroundings.clock.now();
      const confirmed = { ...listing, confirmedAt: now, expiresAt: expiryFrom(now), version: version + 1 };
      if (listing.state !== 'expired') return confirmed;
      assertComplete(listing);
      return this.publishing.show(tx, { ...confirmed, state: 'published' });
    });
  }

  /** @throws Refusal listing-state */
  withdraw(id: string, ownerId: string, version: number): Promise<Listing> {
    return this.own(id, ownerId, version, (tx, listing) => {
      if (!mayBecome(listing.state, 'withdrawn')) throw new Refusal('listing-state', { state: listing.state });
      const now = this.surroundings.clock.now();
      return this.publishing.close(
        tx,
        { ...listing, state: 'withdrawn', changedAt: now, version: version + 1 },
        'withdrawn',
      );
    });
  }

  private own(
    id: string,
    ownerId: string,
    version: number,
    decide: (tx: Transaction, listing: Listing) => Listing | Promise<Listing>,
  ): Promise<Listing> {
    return this.surroundings.database.transaction(async (tx) => {
      const next = await decide(tx, await this.listings.lock(tx, id, ownerId, version));
      await this.listings.save(tx, next);
      return next;
    });
  }
}

/** @throws Refusal invalid-input for a former province of elsewhere */
function patched(content: Content, patch: ListingPatchDto): Content {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const next: Record<string, unknown> = { ...content };
  for (const [field, value] of given as [keyof Content, unknown][]) {
    next[field] = typeof value === 'string' ? value.normalize('NFC') : (value ?? emptyContent[field]);
  }
  const after = next as unknown as Content;
  if (isFormerWithin(after)) return after;
  // Whoever moves to another province says anew which part of it.
  if (patch.formerProvinceCode == null) return { ...after, formerProvinceCode: null };
  throw new Refusal('invalid-input', { errors: [{ field: 'formerProvinceCode', code: 'unknown' }] });
}

function assertComplete(listing: Listing): void {
  const errors = problemsOf(listing);
  if (errors.length > 0) throw new Refusal('listing-incomplete', { errors });
}
