import { IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** A person asked to be forgotten; every context drops what it holds about the id. Key: the account’s id. Topic: `identity.account`. */
export class AccountErasedV1 {
  static readonly type = 'identity.account-erased.v1';
  static readonly topic: Topic = 'identity.account';

  @IsUUID()
  accountId!: string;
}
