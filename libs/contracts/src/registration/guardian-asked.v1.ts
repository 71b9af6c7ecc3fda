import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A parent or guardian is asked to consent to a child’s taking part. Key: the entry’s id. Topic: `registration.entry`. */
export class GuardianAskedV1 {
  static readonly type = 'registration.guardian-asked.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** Of the child in the entry: opaque. */
  @IsUUID()
  authorId!: string;

  /** Without names of people. */
  @IsString()
  @Length(1, 500)
  title!: string;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  @IsISO8601({ strict: true })
  at!: string;
}
