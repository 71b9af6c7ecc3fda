import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Length, Min } from 'class-validator';
import { IsDay } from '../is-day.js';
import type { Topic } from '../topics.js';

/** A task of an agreement is neither done nor dropped after its day. Key: the agreement’s id. Topic: `exchange.agreement`. */
export class TaskOverdueV1 {
  static readonly type = 'exchange.task-overdue.v1';
  static readonly topic: Topic = 'exchange.agreement';

  @IsUUID()
  agreementId!: string;

  @IsUUID()
  taskId!: string;

  @IsString()
  @Length(1, 300)
  title!: string;

  /** `YYYY-MM-DD`. */
  @IsDay()
  dueOn!: string;

  /** Days that have passed since, at least. */
  @IsInt()
  @Min(1)
  step!: number;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
