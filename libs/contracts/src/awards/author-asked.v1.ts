import { ArrayMaxSize, IsArray, IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** An author is asked to approve what the book says of the work. Key: the entry’s id. Topic: `awards.work`. */
export class AuthorAskedV1 {
  static readonly type = 'awards.author-asked.v1';
  static readonly topic: Topic = 'awards.work';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** Whoever entered the work or made it: each of them may answer. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  @IsISO8601({ strict: true })
  at!: string;
}
