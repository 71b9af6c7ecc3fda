import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';

/** One judge and the number of entries. */
export class AssignedJudge {
  @IsUUID()
  judgeId!: string;

  @IsUUID()
  accountId!: string;

  @IsInt()
  @Min(0)
  entries!: number;
}

/** Who reads how many entries from now on. Key: the round’s id. Topic: `judging.round`. */
export class JudgesAssignedV1 {
  static readonly type = 'judging.judges-assigned.v1';
  static readonly topic: Topic = 'judging.round';

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => AssignedJudge)
  judges!: AssignedJudge[];
}
