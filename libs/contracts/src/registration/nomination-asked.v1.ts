import { ArrayMaxSize, IsArray, IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** Who is nominated, or the unit of the work, is asked to confirm. Key: the entry’s id. Topic: `registration.entry`. */
export class NominationAskedV1 {
  static readonly type = 'registration.nomination-asked.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** In the directory of organisations. */
  @IsString()
  @Length(1, 64)
  organisationId!: string;

  /** Without names of people. */
  @IsString()
  @Length(1, 500)
  title!: string;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  /** Until when there is time to answer. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  dueAt!: string;

  /** When they were asked before and have not answered, for a reminder; null: asked now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  askedAt!: string | null;
}
