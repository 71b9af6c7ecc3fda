import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Something that takes two people waits for its second one. Key: the act’s id. Topic: `awards.result`. */
export class ApprovalAwaitedV2 {
  static readonly type = 'awards.approval-awaited.v2';
  static readonly topic: Topic = 'awards.result';

  @IsUUID()
  actId!: string;

  /** A result becomes public, an honour is taken back, or a book is released. */
  @IsIn(['publish', 'revoke', 'release'])
  kind!: 'publish' | 'revoke' | 'release';

  @IsUUID()
  editionId!: string;

  /** It was asked for; its moment is a day away; its moment has come. */
  @IsIn(['asked', 'day-before', 'moment'])
  occasion!: 'asked' | 'day-before' | 'moment';

  /** Of a publication. RFC 3339, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  publishAt!: string | null;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
