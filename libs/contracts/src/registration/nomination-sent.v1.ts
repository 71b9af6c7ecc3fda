import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** The nominating body sent the work; the entry’s own event carries what it says. Key: the entry’s id. Topic: `registration.entry`. */
export class NominationSentV1 {
  static readonly type = 'registration.nomination-sent.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 64)
  organisationId!: string;

  /** The entry’s code. */
  @IsString()
  @Length(1, 50)
  code!: string;

  /** Who had confirmed, to be told. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  @IsISO8601({ strict: true })
  at!: string;
}
