import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A person may do more. Key: the account’s id. Topic: `identity.account`. */
export class GrantGivenV1 {
  static readonly type = 'identity.grant-given.v1';
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
