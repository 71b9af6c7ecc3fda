import { Injectable } from '@nestjs/common';
import { Catalogue } from '@sangtao/matching/scoring/catalogue';
import { offerOf, type Published } from './comparable.js';
import { PublishedStore } from './published.store.js';

/** So many rows are read at once; between them others have their turn. */
const batch = 200;

/** What is published, as this process knows it: offers indexed for comparison, and needs. Caught up with the database before it is used. */
@Injectable()
export class ExchangeMirror {
  readonly catalogue = new Catalogue([]);
  private readonly known = new Map<string, Published>();
  private readonly byCode = new Map<string, Published>();

  constructor(private readonly published: PublishedStore) {}

  get needs(): Published[] {
    return [...this.known.values()].filter(({ side }) => side === 'need');
  }

  get(id: string): Published | undefined {
    return this.known.get(id);
  }

  named(code: string): Published | undefined {
    return this.byCode.get(code);
  }

  async catchUp(): Promise<void> {
    const revisions = await this.published.revisions();
    const now = new Map(revisions.map(({ id, revision }) => [id, revision]));
    for (const listing of this.known.values()) if (!now.has(listing.id)) this.forget(listing);
    const changed = revisions
      .filter(({ id, revision }) => this.known.get(id)?.revision !== revision)
      .map(({ id }) => id);
    for (let at = 0; at < changed.length; at += batch) {
      for (const listing of await this.published.of(changed.slice(at, at + batch))) this.remember(listing);
    }
  }

  private remember(listing: Published): void {
    this.known.set(listing.id, listing);
    this.byCode.set(listing.code, listing);
    if (listing.side === 'offer') this.catalogue.put(offerOf(listing));
  }

  private forget({ id, code }: Published): void {
    this.known.delete(id);
    this.byCode.delete(code);
    this.catalogue.remove(code);
  }
}
