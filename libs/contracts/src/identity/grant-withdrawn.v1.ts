import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A person may do less; tokens that carry the grant end at once. Key: the account’s id. Topic: `identity.account`. */
export class GrantWithdrawnV1 {
  static readonly type = 'identity.grant-withdrawn.v1';
  static readonly topic: Topic = 'identity.account';

  @IsUUID()
  grantId!: string;

  @IsUUID()
  accountId!: string;

  @IsIn(['admin', 'organiser', 'officer', 'judge', 'chair', 'nominator'])
  role!: 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator';

  /** An edition, a province code, an organisation; `*` means all. */
  @IsString()
  @Length(1, 64)
  scope!: string;
}
