import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ExpertReviewedV1 } from '@sangtao/contracts/exchange/expert-reviewed.v1';
import { ListingClosedV1 } from '@sangtao/contracts/exchange/listing-closed.v1';
import { ListingPublishedV1 } from '@sangtao/contracts/exchange/listing-published.v1';
import { ListingRemindedV1 } from '@sangtao/contracts/exchange/listing-reminded.v1';
import { ListingReturnedV1 } from '@sangtao/contracts/exchange/listing-returned.v1';
import { MatchProposedV1 } from '@sangtao/contracts/exchange/match-proposed.v1';
import type { Kind } from '../templates/texts.js';
import { MessagesStore } from './messages.store.js';

const mine = (listingId: string) => `/exchange/mine/${listingId}`;
const profile = '/exchange/expert-profile';

/** Tells owners of offers and needs, and experts, what became of them. */
@Controller()
export class ExchangeEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  /** Whoever publishes their own change anew knows it. */
  @EventPattern(ListingPublishedV1.type)
  async onPublished(@Payload() event: EventEnvelope<ListingPublishedV1>): Promise<void> {
    const { listingId, ownerId, code } = event.data;
    if (event.actor === ownerId) return;
    await this.tell(event, ownerId, 'listing-published', { code, path: `/exchange/listings/${listingId}` });
  }

  @EventPattern(ListingReturnedV1.type)
  onReturned(@Payload() event: EventEnvelope<ListingReturnedV1>): Promise<void> {
    const { listingId, ownerId, code } = event.data;
    return this.tell(event, ownerId, 'listing-returned', { code, path: mine(listingId) });
  }

  @EventPattern(ListingRemindedV1.type)
  onReminded(@Payload() event: EventEnvelope<ListingRemindedV1>): Promise<void> {
    const { listingId, ownerId, code, occasion, expiresAt: until } = event.data;
    return this.tell(event, ownerId, `listing-${occasion}`, { code, until, path: mine(listingId) });
  }

  /** Who withdraws knows it, and who is erased is told nothing. */
  @EventPattern(ListingClosedV1.type)
  async onClosed(@Payload() event: EventEnvelope<ListingClosedV1>): Promise<void> {
    const { listingId, ownerId, code, because } = event.data;
    if (because === 'expired') await this.tell(event, ownerId, 'listing-expired', { code, path: mine(listingId) });
  }

  @EventPattern(MatchProposedV1.type)
  onProposed(@Payload() event: EventEnvelope<MatchProposedV1>): Promise<void> {
    const { ownerId, needs } = event.data;
    const [first, ...others] = needs;
    const count = new Set(needs.flatMap(({ offerIds }) => offerIds)).size;
    const path = others.length === 0 ? `/exchange/matches/${first!.needId}` : '/exchange/mine';
    return this.tell(event, ownerId, 'match-proposed', { count, path });
  }

  @EventPattern(ExpertReviewedV1.type)
  onReviewed(@Payload() event: EventEnvelope<ExpertReviewedV1>): Promise<void> {
    const { accountId, outcome } = event.data;
    return this.tell(event, accountId, `expert-${outcome}`, { path: profile });
  }

  private tell(
    { id: source }: EventEnvelope,
    accountId: string,
    kind: Kind,
    data: { code?: string; until?: string; count?: number; path: string },
  ): Promise<void> {
    return this.messages.tell([{ source, accountId, kind, data }]);
  }
}
