import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A moderator looked at an expert’s profile. Key: the expert’s id, which is not the account’s. Topic: `exchange.listing`. */
export class ExpertReviewedV1 {
  static readonly type = 'exchange.expert-reviewed.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  expertId!: string;

  @IsUUID()
  accountId!: string;

  /** It is public now, or was given back. */
  @IsIn(['published', 'returned'])
  outcome!: 'published' | 'returned';

  /** Codes; remarks stay with the exchange. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 50, { each: true })
  reasons!: string[];
}
