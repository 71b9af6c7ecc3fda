import { ArrayMaxSize, IsArray, IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** A book may be read by everybody from now on. Key: the release’s id. Topic: `awards.result`. */
export class BookReleasedV1 {
  static readonly type = 'awards.book-released.v1';
  static readonly topic: Topic = 'awards.result';

  @IsUUID()
  releaseId!: string;

  @IsUUID()
  editionId!: string;

  /** The works that it holds. */
  @IsArray()
  @ArrayMaxSize(20000)
  @IsUUID(undefined, { each: true })
  entryIds!: string[];

  @IsISO8601({ strict: true })
  at!: string;
}
