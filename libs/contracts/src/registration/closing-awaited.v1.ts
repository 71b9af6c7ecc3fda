import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** An early closing was asked for and waits for its second person. Key: the edition’s id. Topic: `registration.edition`. */
export class ClosingAwaitedV1 {
  static readonly type = 'registration.closing-awaited.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  /** Of the decision. */
  @IsString()
  @Length(1, 100)
  number!: string;

  @IsString()
  @Length(1, 2000)
  reason!: string;

  /** RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  askedAt!: string;

  /** Who may be the second person. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
