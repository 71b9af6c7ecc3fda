import { IsBoolean, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The invited person said yes or no. Key: the judge’s id. Topic: `judging.judge`. */
export class JudgeAnsweredV1 {
  static readonly type = 'judging.judge-answered.v1';
  static readonly topic: Topic = 'judging.judge';

  @IsUUID()
  judgeId!: string;

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  accountId!: string;

  @IsBoolean()
  accepted!: boolean;
}
