import { ArrayMaxSize, IsArray, IsInt, IsUUID, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/**
 * Devices at the gates let people in who should not have been, as came out once their scans were together; once in a quarter of an hour for a
 * gathering at most. Key: the gathering’s id. Topic: `gatherings.gathering`.
 */
export class WronglyAdmittedV1 {
  static readonly type = 'gatherings.wrongly-admitted.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  /** Since the one before. */
  @IsInt()
  @Min(1)
  count!: number;

  /** Who is to be told: its organisers. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
