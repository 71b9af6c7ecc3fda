import { IsIn, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** An offer or a need is no longer public. Key: the listing’s id. Topic: `exchange.listing`. */
export class ListingClosedV1 {
  static readonly type = 'exchange.listing-closed.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  listingId!: string;

  @IsIn(['offer', 'need'])
  side!: 'offer' | 'need';

  @IsUUID()
  ownerId!: string;

  /** Its owner took it back; nobody confirmed it for twelve months; its owner’s account was erased. */
  @IsIn(['withdrawn', 'expired', 'erased'])
  because!: 'withdrawn' | 'expired' | 'erased';
}
