import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** One side says what became of a meeting, or says otherwise than before. Key: the meeting’s id. Topic: `exchange.meeting`. */
export class MeetingHeldV1 {
  static readonly type = 'exchange.meeting-held.v1';
  static readonly topic: Topic = 'exchange.meeting';

  @IsUUID()
  meetingId!: string;

  @IsUUID()
  gatheringId!: string;

  @IsOptional()
  @IsUUID()
  listingId!: string | null;

  /** Who says so. */
  @IsUUID()
  accountId!: string;

  /** An agreement is being prepared; they go on talking; nothing comes of it; somebody did not come. */
  @IsIn(['agreement', 'goes-on', 'nothing', 'no-show'])
  outcome!: 'agreement' | 'goes-on' | 'nothing' | 'no-show';
}
