import { IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A message could not be delivered. Key: the message’s id. Topic: `notifications.message`. */
export class MessageBouncedV1 {
  static readonly type = 'notifications.message-bounced.v1';
  static readonly topic: Topic = 'notifications.message';

  @IsUUID()
  messageId!: string;

  @IsOptional()
  @IsUUID()
  accountId!: string | null;

  @IsString()
  @Length(1, 60)
  kind!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
