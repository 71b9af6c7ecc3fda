import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** An officer asks the owners how an agreement, or one of its tasks, stands. Key: the agreement’s id. Topic: `exchange.agreement`. */
export class AgreementChasedV1 {
  static readonly type = 'exchange.agreement-chased.v1';
  static readonly topic: Topic = 'exchange.agreement';

  @IsUUID()
  agreementId!: string;

  /** Null: about the whole agreement. */
  @IsOptional()
  @IsUUID()
  taskId!: string | null;

  /** Of the task, or of the agreement. */
  @IsString()
  @Length(1, 300)
  title!: string;

  /** What the officer adds in own words. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note!: string | null;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
