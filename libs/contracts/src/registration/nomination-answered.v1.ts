import { IsIn, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** Who was asked confirmed the nomination or declined it. Key: the entry’s id. Topic: `registration.entry`. */
export class NominationAnsweredV1 {
  static readonly type = 'registration.nomination-answered.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** Of the nominating body; who is to be told. */
  @IsUUID()
  officerId!: string;

  /** Without names of people. */
  @IsString()
  @Length(1, 500)
  title!: string;

  @IsIn(['confirmed', 'declined'])
  answer!: 'confirmed' | 'declined';

  @IsISO8601({ strict: true })
  at!: string;
}
