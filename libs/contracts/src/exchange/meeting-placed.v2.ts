import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/**
 * A meeting has a time and a table, has others than before, or has lost them; with the hour at which it ends. Key: the meeting’s id. Topic:
 * `exchange.meeting`.
 */
export class MeetingPlacedV2 {
  static readonly type = 'exchange.meeting-placed.v2';
  static readonly topic: Topic = 'exchange.meeting';

  @IsUUID()
  meetingId!: string;

  @IsUUID()
  gatheringId!: string;

  /** Moved: its time was taken away, and this one is proposed instead. Lost: there is no other one yet. */
  @IsIn(['placed', 'moved', 'lost'])
  occasion!: 'placed' | 'moved' | 'lost';

  /** RFC 3339, UTC; null when it is lost. */
  @IsOptional()
  @IsISO8601({ strict: true })
  startsAt!: string | null;

  @IsOptional()
  @IsISO8601({ strict: true })
  endsAt!: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  table!: string | null;

  /** The two, who are to be told. */
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
