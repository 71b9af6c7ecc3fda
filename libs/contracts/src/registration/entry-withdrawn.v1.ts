import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The applicant took the entry back. Key: the entry’s id. Topic: `registration.entry`. */
export class EntryWithdrawnV1 {
  static readonly type = 'registration.entry-withdrawn.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  applicantId!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
