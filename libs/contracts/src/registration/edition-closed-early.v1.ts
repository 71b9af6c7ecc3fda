import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Topic } from '../topics.js';

/** The edition takes no more entries, before its deadline and by a decision. Told once it has drafts. Key: the edition’s id. Topic: `registration.edition`. */
export class EditionClosedEarlyV1 {
  static readonly type = 'registration.edition-closed-early.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  /** The deadline that no longer holds. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  before!: string;

  /** When it closed. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  closesAt!: string;

  /** Of the decision, such as `12/QĐ-BTC`. */
  @IsString()
  @Length(1, 100)
  number!: string;

  /** Day of the decision. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  decidedOn!: string;

  @IsString()
  @Length(1, 2000)
  reason!: string;

  /** Of applicants with a draft. Where there are more of them, the event comes more than once, each time with others. */
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
