import { ArrayMaxSize, IsArray, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Sheets of an open round are due at another moment. Key: the round’s id. Topic: `judging.round`. */
export class RoundDueMovedV1 {
  static readonly type = 'judging.round-due-moved.v1';
  static readonly topic: Topic = 'judging.round';

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  /** Until when they were due; null: it was not said. RFC 3339, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  before!: string | null;

  /** Until when they are due from now on. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  dueAt!: string;

  /** Of the judges who had accepted. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
