import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** What became of a request, or that a meeting will not take place. Key: the meeting’s id. Topic: `exchange.meeting`. */
export class MeetingAnsweredV1 {
  static readonly type = 'exchange.meeting-answered.v1';
  static readonly topic: Topic = 'exchange.meeting';

  @IsUUID()
  meetingId!: string;

  @IsUUID()
  gatheringId!: string;

  /** Expired: nobody answered in time. */
  @IsIn(['accepted', 'declined', 'withdrawn', 'expired'])
  answer!: 'accepted' | 'declined' | 'withdrawn' | 'expired';

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
