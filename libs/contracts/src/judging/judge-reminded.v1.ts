import { IsInt, IsUUID, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** The judge still has sheets to hand in. Key: the judge’s id. Topic: `judging.judge`. */
export class JudgeRemindedV1 {
  static readonly type = 'judging.judge-reminded.v1';
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
}
