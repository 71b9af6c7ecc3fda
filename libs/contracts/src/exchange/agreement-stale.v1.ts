import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Length, Min } from 'class-validator';
import { IsDay } from '../is-day.js';
import type { Topic } from '../topics.js';

/** Nothing was heard of an agreement for thirty, sixty or ninety days. Key: the agreement’s id. Topic: `exchange.agreement`. */
export class AgreementStaleV1 {
  static readonly type = 'exchange.agreement-stale.v1';
  static readonly topic: Topic = 'exchange.agreement';

  @IsUUID()
  agreementId!: string;

  @IsString()
  @Length(1, 300)
  subject!: string;

  /** Nothing since its review date; or signed, and no task begun. */
  @IsIn(['no-update', 'not-begun'])
  why!: 'no-update' | 'not-begun';

  /** Days that have passed. */
  @IsInt()
  @Min(1)
  step!: number;

  /** The day from which they count, `YYYY-MM-DD`. */
  @IsDay()
  since!: string;

  /** Who is to be told. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
