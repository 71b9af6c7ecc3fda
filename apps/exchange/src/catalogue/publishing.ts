import { Injectable } from '@nestjs/common';
import { ListingClosedV1 } from '@sangtao/contracts/exchange/listing-closed.v1';
import { ListingPublishedV1 } from '@sangtao/contracts/exchange/listing-published.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Listing } from '../listings/listing.js';
import { CatalogueStore } from './catalogue.store.js';

/** Puts listings before everybody and takes them away again, in the transaction of what leads to it. */
@Injectable()
export class Publishing {
  constructor(private readonly catalogue: CatalogueStore) {}

  /** In the form that it has now. @returns it with the number of its event; the caller saves it */
  async show(tx: Transaction, listing: Listing): Promise<Listing> {
    await this.catalogue.show(tx, [listing]);
    return this.tell(tx, listing);
  }

  /** Nobody sees it any more. One that nobody ever saw goes without a word. */
  async close(tx: Transaction, listing: Listing, because: ListingClosedV1['because']): Promise<Listing> {
    if (listing.publishedAt === null) return listing;
    await this.catalogue.hide(tx, [listing.id]);
    const version = listing.eventVersion + 1;
    const { id: listingId, side, ownerId } = listing;
    await tx.publish(ListingClosedV1, { key: listingId, version, data: { listingId, side, ownerId, because } });
    return { ...listing, eventVersion: version };
  }

  private async tell(tx: Transaction, listing: Listing): Promise<Listing> {
    const version = listing.eventVersion + 1;
    await tx.publish(ListingPublishedV1, { key: listing.id, version, data: publishedData(listing) });
    return { ...listing, eventVersion: version };
  }
}

export function publishedData({ id, side, ownerId, content, publishedAt }: Listing): ListingPublishedV1 {
  const { kind, sector, trl, provinceCode, dealForm } = content;
  const codes = { kind: kind!, sector: sector!, trl, provinceCode: provinceCode!, dealForm: dealForm! };
  return { listingId: id, side, ownerId, ...codes, publishedAt: publishedAt!.toISOString() };
}
