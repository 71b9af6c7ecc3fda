import { IsIn, IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The owner of a public offer or need is asked whether it still holds. Key: the listing’s id. Topic: `exchange.listing`. */
export class ListingRemindedV1 {
  static readonly type = 'exchange.listing-reminded.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  listingId!: string;

  @IsIn(['offer', 'need'])
  side!: 'offer' | 'need';

  @IsUUID()
  ownerId!: string;

  /** A quarter has passed; a month is left. */
  @IsIn(['refresh', 'expiry'])
  occasion!: 'refresh' | 'expiry';

  /** When it stops being public unless its owner confirms it. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  expiresAt!: string;
}
