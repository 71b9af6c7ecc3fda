import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The prize was taken back; its certificate is no longer valid. Key: the honour’s id. Topic: `awards.honour`. */
export class HonourRevokedV1 {
  static readonly type = 'awards.honour-revoked.v1';
  static readonly topic: Topic = 'awards.honour';

  @IsUUID()
  honourId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  entryId!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
