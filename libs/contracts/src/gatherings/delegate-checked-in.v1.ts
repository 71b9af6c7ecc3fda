import { IsUUID, Matches } from 'class-validator';
import type { Topic } from '../topics.js';

/** A delegate was let in for the first time on a day. Key: the delegate’s id. Topic: `gatherings.delegate`. */
export class DelegateCheckedInV1 {
  static readonly type = 'gatherings.delegate-checked-in.v1';
  static readonly topic: Topic = 'gatherings.delegate';

  @IsUUID()
  delegateId!: string;

  @IsUUID()
  gatheringId!: string;

  /** Where it is held, such as 2026-11-12. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  day!: string;
}
