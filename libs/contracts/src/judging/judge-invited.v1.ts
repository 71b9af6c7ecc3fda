import { IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** A person is asked to judge. Key: the judge’s id. Topic: `judging.judge`. */
export class JudgeInvitedV1 {
  static readonly type = 'judging.judge-invited.v1';
  static readonly topic: Topic = 'judging.judge';

  @IsUUID()
  judgeId!: string;

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  accountId!: string;
}
