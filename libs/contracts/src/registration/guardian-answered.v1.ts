import { IsIn, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A parent or guardian consented to a child’s taking part, or declined. Key: the entry’s id. Topic: `registration.entry`. */
export class GuardianAnsweredV1 {
  static readonly type = 'registration.guardian-answered.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** Who is to be told. */
  @IsUUID()
  applicantId!: string;

  /** Without names of people. */
  @IsString()
  @Length(1, 500)
  title!: string;

  @IsIn(['consented', 'declined'])
  answer!: 'consented' | 'declined';

  @IsISO8601({ strict: true })
  at!: string;
}
