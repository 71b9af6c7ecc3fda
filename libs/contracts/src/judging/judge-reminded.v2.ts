import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** The judge still has sheets to hand in. Key: the judge’s id. Topic: `judging.judge`. */
export class JudgeRemindedV2 {
  static readonly type = 'judging.judge-reminded.v2';
  static readonly topic: Topic = 'judging.judge';

  @IsUUID()
  judgeId!: string;

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  accountId!: string;

  /** Sheets not handed in. */
  @IsInt()
  @Min(0)
  missing!: number;

  /** Of the schedule that it belongs to; null: somebody reminded by hand. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  daysBefore!: number | null;

  /** Until when sheets are due. RFC 3339, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  dueAt!: string | null;

  /** What the organisers add in their own words. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note!: string | null;
}
