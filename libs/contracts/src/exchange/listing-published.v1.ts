import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** An offer or a need is public, in a form that may be new. Key: the listing’s id. Topic: `exchange.listing`. */
export class ListingPublishedV1 {
  static readonly type = 'exchange.listing-published.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  listingId!: string;

  @IsIn(['offer', 'need'])
  side!: 'offer' | 'need';

  @IsUUID()
  ownerId!: string;

  @IsString()
  @Length(1, 50)
  kind!: string;

  @IsString()
  @Length(1, 50)
  sector!: string;

  /** Technology readiness level of an offer. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  trl!: number | null;

  @Matches(/^\d{2}$/)
  provinceCode!: string;

  @IsString()
  @Length(1, 50)
  dealForm!: string;

  /** For the first time. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  publishedAt!: string;
}
