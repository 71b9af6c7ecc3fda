import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The edition takes no more entries. Key: the edition’s id. Topic: `registration.edition`. */
export class EditionClosedV1 {
  static readonly type = 'registration.edition-closed.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
