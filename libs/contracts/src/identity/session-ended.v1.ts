import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Signed out everywhere, password or role changed: tokens issued up to this moment end at once. Key: the account’s id. Topic: `identity.account`. */
export class SessionEndedV1 {
  static readonly type = 'identity.session-ended.v1';
  static readonly topic: Topic = 'identity.account';

  @IsUUID()
  accountId!: string;

  @IsISO8601({ strict: true })
  endedAt!: string;
}
