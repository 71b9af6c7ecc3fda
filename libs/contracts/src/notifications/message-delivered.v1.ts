import { IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** A message reached the person’s mail server. Key: the message’s id. Topic: `notifications.message`. */
export class MessageDeliveredV1 {
  static readonly type = 'notifications.message-delivered.v1';
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
