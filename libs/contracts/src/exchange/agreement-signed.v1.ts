import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsDay } from '../is-day.js';
import type { Topic } from '../topics.js';

/** An agreement is signed: from now on its tasks count. Key: the agreement’s id. Topic: `exchange.agreement`. */
export class AgreementSignedV1 {
  static readonly type = 'exchange.agreement-signed.v1';
  static readonly topic: Topic = 'exchange.agreement';

  @IsUUID()
  agreementId!: string;

  @IsIn(['memorandum', 'programme'])
  kind!: 'memorandum' | 'programme';

  /** Where it was signed, when that was at a gathering. */
  @IsOptional()
  @IsUUID()
  gatheringId!: string | null;

  /** The province that looks after it. */
  @Matches(/^\d{2}$/)
  provinceCode!: string;

  /** A day, `YYYY-MM-DD`. */
  @IsDay()
  signedOn!: string;

  @IsDay()
  reviewOn!: string;

  /** Who answers for it, on every side, and for its tasks. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
