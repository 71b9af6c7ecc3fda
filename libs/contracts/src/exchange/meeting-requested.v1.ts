import { IsISO8601, IsOptional, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Somebody asks somebody else for a meeting at a gathering. Key: the meeting’s id. Topic: `exchange.meeting`. */
export class MeetingRequestedV1 {
  static readonly type = 'exchange.meeting-requested.v1';
  static readonly topic: Topic = 'exchange.meeting';

  @IsUUID()
  meetingId!: string;

  @IsUUID()
  gatheringId!: string;

  /** The offer or need that it is about. */
  @IsOptional()
  @IsUUID()
  listingId!: string | null;

  @IsUUID()
  askerId!: string;

  @IsUUID()
  guestId!: string;

  /** Until when it may be answered. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  expiresAt!: string;
}
