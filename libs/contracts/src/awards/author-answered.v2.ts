import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** An author approved what the book says of the work, or asked for changes; which ones stays in awards. Key: the entry’s id. Topic: `awards.work`. */
export class AuthorAnsweredV2 {
  static readonly type = 'awards.author-answered.v2';
  static readonly topic: Topic = 'awards.work';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsIn(['approved', 'changes'])
  answer!: 'approved' | 'changes';

  /** The editors who are told: who sent the text, or whoever works on the edition now. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  @IsISO8601({ strict: true })
  at!: string;
}
