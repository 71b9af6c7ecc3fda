import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A parent or guardian who was asked has not answered, and time runs out. Key: the entry’s id. Topic: `registration.entry`. */
export class GuardianRemindedV1 {
  static readonly type = 'registration.guardian-reminded.v1';
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

  /** When they were asked. */
  @IsISO8601({ strict: true })
  askedAt!: string;

  /** Until when the entry can be handed in. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  dueAt!: string;
}
