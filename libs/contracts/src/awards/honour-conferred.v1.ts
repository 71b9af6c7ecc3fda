import { IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import type { Topic } from '../topics.js';

/** An entry holds a prize and a certificate. Key: the honour’s id. Topic: `awards.honour`. */
export class HonourConferredV1 {
  static readonly type = 'awards.honour-conferred.v1';
  static readonly topic: Topic = 'awards.honour';

  @IsUUID()
  honourId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  entryId!: string;

  @IsString()
  @Length(1, 50)
  prizeCode!: string;

  @IsString()
  @Length(1, 40)
  certificateCode!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
