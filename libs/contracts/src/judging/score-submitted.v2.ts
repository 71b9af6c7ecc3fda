import { IsInt, IsUUID, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** One judge handed in one sheet, or handed it in again; what it gives stays in judging. Key: the sheet’s id. Topic: `judging.score-sheet`. */
export class ScoreSubmittedV2 {
  static readonly type = 'judging.score-submitted.v2';
  static readonly topic: Topic = 'judging.score-sheet';

  @IsUUID()
  sheetId!: string;

  @IsUUID()
  roundId!: string;

  @IsUUID()
  entryId!: string;

  @IsUUID()
  judgeId!: string;

  /** 1 for the first time. */
  @IsInt()
  @Min(0)
  revision!: number;
}
