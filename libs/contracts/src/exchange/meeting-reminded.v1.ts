import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A meeting begins soon. Once for each time that it is given. Key: the meeting’s id. Topic: `exchange.meeting`. */
export class MeetingRemindedV1 {
  static readonly type = 'exchange.meeting-reminded.v1';
  static readonly topic: Topic = 'exchange.meeting';

  @IsUUID()
  meetingId!: string;

  @IsUUID()
  gatheringId!: string;

  /** RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  startsAt!: string;

  @IsString()
  @Length(1, 100)
  table!: string;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
