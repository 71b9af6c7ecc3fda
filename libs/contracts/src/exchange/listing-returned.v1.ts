import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A moderator gave an offer or a need back to its owner. Key: the listing’s id. Topic: `exchange.listing`. */
export class ListingReturnedV1 {
  static readonly type = 'exchange.listing-returned.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  listingId!: string;

  @IsIn(['offer', 'need'])
  side!: 'offer' | 'need';

  @IsUUID()
  ownerId!: string;

  /** Codes; remarks stay with the exchange. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 50, { each: true })
  reasons!: string[];
}
